namespace PlanModel.Interpretation.Targets;

/// <summary>A number with its unit as a clause writes it: 4.5个, 35—40张, 15/10万, 1:1.25, 95%以上.</summary>
internal readonly struct Quantity
{
    /// <summary>The 0-based index of the first character of the number.</summary>
    public required int Start { get; init; }

    /// <summary>The index just behind the unit.</summary>
    public required int UnitEnd { get; init; }

    /// <summary>The index just behind the bound (以上, 左右), or <see cref="UnitEnd"/> where there is none.</summary>
    public required int End { get; init; }

    /// <summary>The value, or the lower end of a range.</summary>
    public required decimal Low { get; init; }

    /// <summary>The upper end of a range; null for one value.</summary>
    public decimal? High { get; init; }

    /// <summary>The unit as written; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the unit is a share of something: %, ‰, 成.</summary>
    public bool IsShare => Unit is not null && (Unit[0] is '%' or '％' or '‰' || Unit is "成");

    /// <summary>Whether the unit measures how large something is, so that 500平方米以上 before a noun qualifies it.</summary>
    public bool IsSize => Unit is not null && Unit[Unit.Length - 1] is '米' or '里' or '升' or '吨' or '瓦' or '亩' or '顷' or '克' or '斤' or '人';

    /// <summary>Whether it can count the noun behind it: 10个公园, but not 10%, 10万元, 10天 or 10度.</summary>
    public bool MayCount => Unit is not null && !IsTime && !IsShare && Unit is not ("万" or "亿") && Unit[Unit.Length - 1] is not ('元' or '点' or '度' or '级' or '分' or '倍' or '届') && !(Bound is not null && IsSize);

    /// <summary>Whether the unit measures time or age, which more often limits or qualifies than counts.</summary>
    public bool IsTime { get; init; }

    /// <summary>The bound behind the unit; null where there is none.</summary>
    public TargetComparison? Bound { get; init; }
}
