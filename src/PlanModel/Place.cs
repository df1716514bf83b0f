namespace PlanModel;

/// <summary>A jurisdiction that gives names such as 市教委 their meaning.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record Place
{
    /// <summary>The name as it stands in the legal names of its bodies: 天津市, 宁波市, 安吉县, 宁波市镇海区.</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Its rank.</summary>
    public PlaceLevel Level { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
