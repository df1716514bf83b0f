namespace PlanModel.Departments;

/// <summary>What was found out about a name; becomes a <see cref="DepartmentMatch"/>.</summary>
internal readonly record struct Answer(
    Department? Department, MatchKind Match, DepartmentRule Rule, DepartmentRelation Relation, int? Year, RegistryEntry? Entry)
{
    public Department[]? Candidates { get; init; }

    public bool IsNone => Match == MatchKind.Unknown;

    /// <summary>Whether the registry itself has the name, current or former.</summary>
    public bool IsRegistered => Match is MatchKind.Exact or MatchKind.Alias or MatchKind.Former or MatchKind.Ambiguous;

    public static Answer Ambiguous(DepartmentRule rule, Department[] candidates) =>
        new(null, MatchKind.Ambiguous, rule, DepartmentRelation.None, null, null) { Candidates = candidates };
}
