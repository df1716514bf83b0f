namespace PlanModel;

/// <summary>How the value of a target binds.</summary>
public enum TargetComparison
{
    /// <summary>达到, 为.</summary>
    Reach = 0,

    /// <summary>以上, 不低于.</summary>
    AtLeast,

    /// <summary>以内, 以下, 不超过.</summary>
    AtMost,

    /// <summary>超过, 突破.</summary>
    MoreThan,

    /// <summary>低于.</summary>
    LessThan,

    /// <summary>左右.</summary>
    About,

    /// <summary>增长, 提高, 增加 by the value.</summary>
    IncreaseBy,

    /// <summary>下降, 降低, 减少 by the value.</summary>
    DecreaseBy,

    /// <summary>年均增长 by the value.</summary>
    GrowYearly,

    /// <summary>全覆盖 in a year; there is no value.</summary>
    All,
}
