namespace PlanModel;

/// <summary>Which body a name means, how sure that is, and why.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record DepartmentMatch
{
    /// <summary>The name as it was asked for.</summary>
    public required string Input { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How the body was found.</summary>
    public MatchKind Match { get; init; }

    /// <summary>What sort of actor the name means; only <see cref="MentionKind.Department"/> has a department.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>The body; null when <see cref="Match"/> is <see cref="MatchKind.Unknown"/> or <see cref="MatchKind.Ambiguous"/>.</summary>
    public Department? Department { get; init; }

    /// <summary>The bodies that an ambiguous name may mean; for an unknown one the nearest known, which are no answer.</summary>
    public ValueList<Department> Candidates { get; init; }
}
