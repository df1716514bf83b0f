namespace PlanModel.Tables;

/// <summary>A cell of text with a TAB before each cell.</summary>
/// <param name="Start">Where it begins, behind its TAB.</param>
/// <param name="End">Where its last line ends.</param>
/// <param name="HasLines">Whether it has several lines.</param>
/// <param name="IsOdd">Whether it holds characters that have to be dropped or replaced, or a marker.</param>
internal readonly record struct TabbedCell(int Start, int End, bool HasLines, bool IsOdd);
