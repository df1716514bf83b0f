namespace PlanModel.Interpretation.Targets;

/// <summary>A year by which something shall be reached, where it stands in its clause.</summary>
/// <param name="Year">The year; of 2023—2025年 the last.</param>
/// <param name="Start">Where it begins, 到 included.</param>
/// <param name="End">Where it ends, 底前 included.</param>
/// <param name="From">The first year of a stretch; else the year.</param>
internal readonly record struct GoalYear(int Year, int Start, int End, int From);
