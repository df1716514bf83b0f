using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="Plan"/>.</summary>
internal static class PlanShape
{
    private const int Schema = 0;
    private const int Title = 1;
    private const int Annex = 2;
    private const int Place = 3;
    private const int Notes = 4;
    private const int Sections = 5;

    private static readonly Members Members = new(PlanContract.Plan);

    public static void Write(Utf8JsonWriter writer, Plan plan)
    {
        writer.WriteStartObject();
        writer.WriteString(Members[Schema], PlanJson.Schema);
        writer.WriteString(Members[Title], plan.Title);
        Values.WriteOptional(writer, Members[Annex], plan.Annex);
        Values.WriteOptional(writer, Members[Place], plan.Place?.Name);
        Values.WriteList(writer, Members[Notes], plan.Notes);
        writer.WriteStartArray(Members[Sections]);
        foreach (var section in plan.Sections)
        {
            SectionShape.Write(writer, section);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static Plan Read(ref Utf8JsonReader reader)
    {
        var title = "";
        string? annex = null;
        Place? place = null;
        ValueList<string> notes = [];
        ValueList<PlanSection> sections = [];
        var members = Members.Enter(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Member)
            {
                case Schema:
                    CheckSchema(ref reader);
                    break;
                case Title:
                    title = Values.ReadString(ref reader);
                    break;
                case Annex:
                    annex = Values.ReadString(ref reader);
                    break;
                case Place:
                    place = PlaceShape.Read(ref reader);
                    break;
                case Notes:
                    notes = Values.ReadList(ref reader, Values.ReadString);
                    break;
                case Sections:
                    sections = Values.ReadList(ref reader, SectionShape.Read);
                    break;
            }
        }

        return new Plan { Title = title, Annex = annex, Place = place, Notes = notes, Sections = sections };
    }

    private static void CheckSchema(ref Utf8JsonReader reader)
    {
        var schema = Values.ReadString(ref reader);
        if (schema != PlanJson.Schema)
        {
            throw JsonErrors.WrongSchema(schema);
        }
    }
}
