namespace PlanModel;

/// <summary>A number that the plan wants reached, kept or changed: 到2025年…达到4.5个.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record Target
{
    /// <summary>What is measured: the shortest contiguous phrase that names it (每千人口拥有3岁以下婴幼儿托位数).</summary>
    public required string Indicator { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How the value binds.</summary>
    public TargetComparison Comparison { get; init; }

    /// <summary>The value as written, not multiplied by 万 or 亿; null for a range and for <see cref="TargetComparison.All"/>.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range; null when there is one value.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of a range; null when there is one value.</summary>
    public decimal? High { get; init; }

    /// <summary>The unit as written to its end (万亿元, /10万, 个百分点); null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>The year by which, or in which; null when none governs.</summary>
    public int? Year { get; init; }

    /// <summary>The clause that states the target.</summary>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
