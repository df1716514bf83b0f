namespace PlanModel;

/// <summary>A number that the plan wants reached, kept or changed: 到2025年…达到4.5个.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads. What the clause says is kept as written; the members that begin with
/// Base, and <see cref="Kind"/>, are worked out from it and are not part of the JSON.</remarks>
public sealed record Target
{
    /// <summary>What is measured: the shortest contiguous phrase that names it, with its scope (每千人口拥有3岁以下婴幼儿托位数).</summary>
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

    /// <summary><see cref="Value"/> in <see cref="BaseUnit"/>: of 1.2万亿元 1,200,000,000,000; null where <see cref="Value"/> is.</summary>
    public decimal? BaseValue => TargetUnit.Multiply(Value, Unit);

    /// <summary><see cref="Low"/> in <see cref="BaseUnit"/>.</summary>
    public decimal? BaseLow => TargetUnit.Multiply(Low, Unit);

    /// <summary><see cref="High"/> in <see cref="BaseUnit"/>.</summary>
    public decimal? BaseHigh => TargetUnit.Multiply(High, Unit);

    /// <summary>The unit without 万 or 亿 before it (元 of 万亿元, 百分点 of 个百分点); null where there is none. %, ‰, 百分点 and 千瓦 stay what they are.</summary>
    public string? BaseUnit
    {
        get
        {
            TargetUnit.FactorOf(Unit, out var unit);
            return unit;
        }
    }

    /// <summary>约束性, 预期性 or 倡导性, where the clause says which; else null. A label before the clause (约束性指标：) is seen by <see cref="TargetQueries.KindOf"/>.</summary>
    public TargetKind? Kind =>
        (Text.IndexOf(Indicator, StringComparison.Ordinal) is > 0 and var start ? TargetKindWords.First(Text.AsSpan(start)) : null) ?? TargetKindWords.First(Text.AsSpan());
}
