namespace PlanModel.Diagnostics;

/// <summary>A stretch of a source that a finding is about.</summary>
/// <param name="Start">The 0-based offset in the source.</param>
/// <param name="Length">The length in UTF-16 units; 0 for a point.</param>
/// <param name="Pointer">The JSON Pointer of what stands there; null outside JSON.</param>
internal readonly record struct Spot(int Start, int Length, string? Pointer = null);
