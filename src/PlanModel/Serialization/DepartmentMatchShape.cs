using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="DepartmentMatch"/>. Unlike in a plan every member is always there: lines of a table have the same columns.</summary>
internal static class DepartmentMatchShape
{
    private const int Input = 0;
    private const int Department = 1;
    private const int Match = 2;
    private const int Kind = 3;
    private const int Candidates = 4;
    private const int Rule = 5;
    private const int Relation = 6;
    private const int RelationYear = 7;
    private const int Entry = 8;
    private const int Plate = 9;

    private static readonly Members Members = new(
        "a match", "input", "department", "match", "kind", "candidates", "rule", "relation", "relationYear", "entry", "plate");

    public static void Write(Utf8JsonWriter writer, DepartmentMatch match)
    {
        writer.WriteStartObject();
        WriteAnswer(writer, match);
        writer.WriteEndObject();
    }

    /// <summary>The answer, and what decided it.</summary>
    public static void WriteExplained(Utf8JsonWriter writer, DepartmentMatch match)
    {
        writer.WriteStartObject();
        WriteAnswer(writer, match);
        writer.WriteString(Members[Rule], Words.Rules[(int)match.Rule]);
        writer.WriteString(Members[Relation], Words.Relations[(int)match.Relation]);
        if (match.RelationYear is { } year)
        {
            writer.WriteNumber(Members[RelationYear], year);
        }
        else
        {
            writer.WriteNull(Members[RelationYear]);
        }

        writer.WriteString(Members[Entry], match.Entry);
        writer.WriteString(Members[Plate], match.Plate);
        writer.WriteEndObject();
    }

    /// <summary>A match is an answer, made by asking; a written one says too little to be one again.</summary>
    public static DepartmentMatch Read(ref Utf8JsonReader reader) =>
        throw new NotSupportedException("A department match is written only; normalize its input to get it again.");

    private static void WriteAnswer(Utf8JsonWriter writer, DepartmentMatch match)
    {
        writer.WriteString(Members[Input], match.Input);
        writer.WriteString(Members[Department], match.Department?.Name);
        writer.WriteString(Members[Match], Words.Matches[(int)match.Match]);
        writer.WriteString(Members[Kind], Words.Kinds[(int)match.Kind]);
        writer.WriteStartArray(Members[Candidates]);
        foreach (var candidate in match.Candidates)
        {
            writer.WriteStringValue(candidate.Name);
        }

        writer.WriteEndArray();
    }
}
