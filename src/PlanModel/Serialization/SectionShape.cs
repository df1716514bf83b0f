using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="PlanSection"/>.</summary>
internal static class SectionShape
{
    private const int Number = 0;
    private const int Heading = 1;
    private const int Title = 2;
    private const int Sections = 3;
    private const int Tasks = 4;

    private static readonly Members Members = new(PlanContract.Section);

    public static void Write(Utf8JsonWriter writer, PlanSection section)
    {
        writer.WriteStartObject();
        Values.WriteOptional(writer, Members[Number], section.Number);
        writer.WriteString(Members[Heading], section.Heading);
        writer.WriteString(Members[Title], section.Title);
        Values.WriteList(writer, Members[Sections], section.Sections, Write);
        Values.WriteList(writer, Members[Tasks], section.Tasks, TaskShape.Write);
        writer.WriteEndObject();
    }

    public static PlanSection Read(ref Utf8JsonReader reader)
    {
        int? number = null;
        string heading = "", title = "";
        ValueList<PlanSection> sections = [];
        ValueList<PlanTask> tasks = [];
        var members = Members.Enter(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Member)
            {
                case Number:
                    number = Values.ReadInt32(ref reader);
                    break;
                case Heading:
                    heading = Values.ReadString(ref reader);
                    break;
                case Title:
                    title = Values.ReadString(ref reader);
                    break;
                case Sections:
                    sections = Values.ReadList(ref reader, Read);
                    break;
                case Tasks:
                    tasks = Values.ReadList(ref reader, TaskShape.Read);
                    break;
            }
        }

        return new PlanSection { Number = number, Heading = heading, Title = title, Sections = sections, Tasks = tasks };
    }
}
