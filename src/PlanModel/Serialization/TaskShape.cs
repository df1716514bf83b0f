using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="PlanTask"/>.</summary>
internal static class TaskShape
{
    private const int Id = 0;
    private const int Number = 1;
    private const int NumberText = 2;
    private const int Title = 3;
    private const int Measures = 4;
    private const int Responsibility = 5;
    private const int Leaders = 6;
    private const int Deadline = 7;
    private const int Targets = 8;
    private const int Fields = 9;

    private static readonly Members Members = new(PlanContract.Task);

    public static void Write(Utf8JsonWriter writer, PlanTask task)
    {
        writer.WriteStartObject();
        writer.WriteString(Members[Id], task.Id);
        writer.WriteNumber(Members[Number], task.Number);
        Values.WriteOptional(writer, Members[NumberText], task.NumberText);
        writer.WriteString(Members[Title], task.Title);
        Values.WriteList(writer, Members[Measures], task.Measures);
        if (task.Responsibility is { } responsibility)
        {
            writer.WritePropertyName(Members[Responsibility]);
            ResponsibilityShape.Write(writer, responsibility);
        }

        Values.WriteList(writer, Members[Leaders], task.Leaders);
        Values.WriteOptional(writer, Members[Deadline], task.Deadline);
        Values.WriteList(writer, Members[Targets], task.Targets, TargetShape.Write);
        if (task.Fields.Count > 0)
        {
            writer.WritePropertyName(Members[Fields]);
            FieldsShape.Write(writer, task.Fields);
        }

        writer.WriteEndObject();
    }

    public static PlanTask Read(ref Utf8JsonReader reader)
    {
        string id = "", title = "";
        var number = 0;
        string? numberText = null, deadline = null;
        ValueList<string> measures = [], leaders = [];
        Responsibility? responsibility = null;
        ValueList<Target> targets = [];
        var fields = FieldMap.Empty;
        var members = Members.Enter(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Member)
            {
                case Id:
                    id = Values.ReadString(ref reader);
                    break;
                case Number:
                    number = Values.ReadInt32(ref reader);
                    break;
                case NumberText:
                    numberText = Values.ReadString(ref reader);
                    break;
                case Title:
                    title = Values.ReadString(ref reader);
                    break;
                case Measures:
                    measures = Values.ReadList(ref reader, Values.ReadString);
                    break;
                case Responsibility:
                    responsibility = ResponsibilityShape.Read(ref reader);
                    break;
                case Leaders:
                    leaders = Values.ReadList(ref reader, Values.ReadString);
                    break;
                case Deadline:
                    deadline = Values.ReadString(ref reader);
                    break;
                case Targets:
                    targets = Values.ReadList(ref reader, TargetShape.Read);
                    break;
                case Fields:
                    fields = FieldsShape.Read(ref reader);
                    break;
            }
        }

        return new PlanTask
        {
            Id = id,
            Number = number,
            NumberText = numberText,
            Title = title,
            Measures = measures,
            Responsibility = responsibility,
            Leaders = leaders,
            Deadline = deadline,
            Targets = targets,
            Fields = fields,
        };
    }
}
