namespace PlanModel;

/// <summary>Two bodies that are named together, and in how many tasks.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads. <see cref="First"/> comes before <see cref="Second"/> by ordinal order.</remarks>
public sealed record Cooperation
{
    /// <summary>The identity of one body.</summary>
    public required string First { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The identity of the other.</summary>
    public required string Second { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The number of tasks that name both.</summary>
    public int TaskCount { get; init; }
}
