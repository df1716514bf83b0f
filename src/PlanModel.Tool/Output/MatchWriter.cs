namespace PlanModel.Tool.Output;

/// <summary>Writes answers of the normalizer, one a line.</summary>
internal sealed class MatchWriter(Terminal terminal, bool isLines, bool explains)
{
    public void Write(DepartmentMatch match)
    {
        if (isLines)
        {
            terminal.Output.WriteLine(PlanJson.SerializeLine(match));
            return;
        }

        terminal.Output.WriteLine($"{DisplayText.Clean(match.Input)}  {Meaning(match)}");
        if (explains)
        {
            Explain(match);
        }
    }

    private static string Meaning(DepartmentMatch match)
    {
        var word = match.Match.ToString().ToLowerInvariant();
        if (match.Department is { } department)
        {
            return $"{department.Name}  {word}";
        }

        if (match.Kind is not (MentionKind.Department or MentionKind.Unknown))
        {
            return $"({match.Kind.ToString().ToLowerInvariant()})";
        }

        var candidates = string.Join("、", match.Candidates.Select(candidate => candidate.Name));
        return candidates.Length == 0 ? $"({word})" : $"({word}: {candidates}?)";
    }

    private void Explain(DepartmentMatch match)
    {
        _ = terminal;
        _ = match;
    }
}
