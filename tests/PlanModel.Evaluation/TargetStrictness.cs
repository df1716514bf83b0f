namespace PlanModel.Evaluation;

/// <summary>How much of a target must agree for it to count as found.</summary>
internal enum TargetStrictness
{
    /// <summary>Indicator, comparison, value, unit and year.</summary>
    All = 0,

    /// <summary>Comparison, value, unit and year; the indicators need only overlap.</summary>
    Numbers,

    /// <summary>The value alone: the right number was taken for a goal.</summary>
    Value,
}
