using PlanModel.Diagnostics;

namespace PlanModel.Departments;

/// <summary>What the responsibility parser read out of the parts of one task.</summary>
internal sealed class ResponsibilityReading
{
    /// <summary>The responsibility: the parts joined by \n, empty ones left out.</summary>
    public required Responsibility Responsibility { get; init; }

    /// <summary>A deadline inside the text, as written (6月底前完成); null when there is none.</summary>
    public string? Deadline { get; init; }

    /// <summary>Persons that a label inside the text names (牵头负责领导：…).</summary>
    public ValueList<string> Leaders { get; init; }

    /// <summary>Notes that change how later rows are read, without their brackets (排名不分先后，下同).</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The rule that holds for later rows; null when the text does not change it.</summary>
    public LeadRule? LeadRule { get; init; }

    /// <summary>Findings, their offsets counted from the start of the responsibility's text; null when there are none. Not to be changed.</summary>
    public List<Finding>? Findings { get; init; }
}
