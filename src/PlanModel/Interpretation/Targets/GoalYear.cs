namespace PlanModel.Interpretation.Targets;

/// <summary>A year by which something shall be reached, where it stands in its clause.</summary>
internal readonly record struct GoalYear(int Year, int Start, int End);
