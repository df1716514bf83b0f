namespace PlanModel.Notebooks;

/// <summary>A piece of a cell's text; a hint is what shows when somebody points at it.</summary>
internal readonly record struct ViewRun(string Text, bool IsStrong = false, string? Hint = null);
