namespace PlanModel.Validation;

/// <summary>How the number of a section follows the one before it.</summary>
internal enum SectionStep
{
    /// <summary>One more, or the first.</summary>
    Next,

    /// <summary>More than one more.</summary>
    Jump,

    /// <summary>The same again.</summary>
    Same,

    /// <summary>Less.</summary>
    Back,
}
