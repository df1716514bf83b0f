namespace PlanModel;

/// <summary>A body of a plan with the number of its tasks.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record PlanBody
{
    /// <summary>The identity of the department; for other actors, and for names that were not resolved, the words of the plan.</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What sort of actor it is.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>The number of tasks that name it at least once.</summary>
    public int TaskCount { get; init; }

    /// <summary>The number of those tasks in which it leads.</summary>
    public int LeadCount { get; init; }

    /// <summary>The spellings under which the plan names it, in the order in which they first occur.</summary>
    public ValueList<string> Spellings { get; init; }
}
