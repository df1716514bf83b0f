namespace PlanModel.Tables;

/// <summary>A cell before it has its place in the grid, with its spans as the document has them.</summary>
/// <param name="RowSpan">0 for the rest of the row group.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="SourceStart">The 0-based offset of its tag in the source.</param>
/// <param name="TextStart">Where its text begins in the collected text.</param>
/// <param name="TextLength">The length of its text; 0 also for a cell that holds tables.</param>
/// <param name="Blocks">What it holds when it holds tables, else null.</param>
internal readonly record struct HtmlCell(int RowSpan, int ColumnSpan, int SourceStart, int TextStart, int TextLength, List<SourceBlock>? Blocks);
