namespace PlanModel.Tool.Output;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Header">The word above it.</param>
/// <param name="Minimum">The width that it gets in any case, if its cells need it.</param>
/// <param name="Weight">Its part of the width that is left.</param>
/// <param name="IsRightAligned">Whether its cells stand at the right.</param>
internal sealed record TextColumn(string Header, int Minimum, int Weight, bool IsRightAligned = false);
