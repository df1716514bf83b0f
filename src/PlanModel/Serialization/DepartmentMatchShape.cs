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

    private static readonly Members Members = new("a match", "input", "department", "match", "kind", "candidates");

    public static void Write(Utf8JsonWriter writer, DepartmentMatch match)
    {
        writer.WriteStartObject();
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
        writer.WriteEndObject();
    }

    /// <summary>A match is an answer, made by asking; a written one says too little to be one again.</summary>
    public static DepartmentMatch Read(ref Utf8JsonReader reader) =>
        throw new NotSupportedException("A department match is written only; normalize its input to get it again.");
}
