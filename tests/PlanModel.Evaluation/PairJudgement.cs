namespace PlanModel.Evaluation;

/// <summary>What the normalizer said of one pair.</summary>
internal sealed record PairJudgement
{
    public required int LineNumber { get; init; }

    public required string Place { get; init; }

    public required DepartmentMatch First { get; init; }

    public required DepartmentMatch Second { get; init; }

    public required bool Expected { get; init; }

    public required string Tier { get; init; }

    public required string Category { get; init; }

    public bool Merged => First.Department is { } first && first.Name == Second.Department?.Name;

    public bool IsRight => Merged == Expected;

    public string Describe() =>
        $"line {LineNumber}: {(Expected ? "MISSED" : "MERGED")} {Tier} {Category} [{Place}] {Describe(First)} | {Describe(Second)}";

    private static string Describe(DepartmentMatch match) =>
        $"«{match.Input}» {match.Match}{(match.Department is { } department ? $" {department.Name}" : "")}"
        + (match.Department is null && match.Candidates.Count > 0 ? $" ({string.Join(", ", match.Candidates)})" : "");
}
