using System.Globalization;

namespace PlanModel.Tool.Output;

/// <summary>Writes answers of the normalizer, one a line; in text an explanation stands below.</summary>
internal sealed class MatchWriter(TextWriter output, bool isLines, bool explains)
{
    public void Write(DepartmentMatch match)
    {
        if (isLines)
        {
            output.WriteLine(PlanJson.SerializeLine(match, explains));
            return;
        }

        output.WriteLine($"{DisplayText.Clean(match.Input)}  {Meaning(match)}");
        if (explains)
        {
            output.WriteLine($"    {Explanation(match)}");
        }
    }

    private static string Meaning(DepartmentMatch match)
    {
        if (match.Department is { } department)
        {
            return $"{department.Name}  {EnumWord.Of(match.Match)}";
        }

        if (match.Kind is not (MentionKind.Department or MentionKind.Unknown))
        {
            return $"({EnumWord.Of(match.Kind)})";
        }

        // For an unknown name the nearest ones: a question, not an answer.
        var candidates = string.Join("、", match.Candidates.Select(candidate => candidate.Name));
        return candidates.Length == 0 ? $"({EnumWord.Of(match.Match)})" : $"({EnumWord.Of(match.Match)}: {candidates}?)";
    }

    private static string Explanation(DepartmentMatch match)
    {
        var parts = new List<string> { $"rule: {EnumWord.Of(match.Rule)}" };
        if (match.Relation != DepartmentRelation.None)
        {
            var year = match.RelationYear is { } number ? $" ({number.ToString(CultureInfo.InvariantCulture)})" : "";
            parts.Add($"relation: {EnumWord.Of(match.Relation)}{year}");
        }

        if (match.Plate is { } plate)
        {
            parts.Add($"plate: {plate}");
        }

        if (match.Entry is { } entry)
        {
            parts.Add($"entry: {entry}");
        }

        return string.Join(" · ", parts);
    }
}
