namespace PlanModel;

/// <summary>One body with an identity, however it is spelled.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record Department
{
    /// <summary>The identity: the full legal name with its place (天津市文化和旅游局). Where no place is known the level stands in for it (市文化和旅游局).</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The place of the body; null for central bodies, and where no place is known.</summary>
    public Place? Place { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
