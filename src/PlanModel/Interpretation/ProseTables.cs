using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>
/// Opens tables that are no lists of their own into paragraphs, a row each: 序号 | 主要任务, where each task ends in a bracket that
/// says who does it.
/// </summary>
internal static class ProseTables
{
    /// <summary>More columns than this are data.</summary>
    public const int MaximumColumns = 4;

    /// <summary>The blocks with the rows of tables in place of the tables; false when there is no such table.</summary>
    public static bool TryOpen(List<SourceBlock> blocks, [System.Diagnostics.CodeAnalysis.NotNull] out List<SourceBlock>? opened)
    {
        opened = blocks;
        var found = false;
        foreach (var block in blocks)
        {
            found |= block is SourceTable { ColumnCount: <= MaximumColumns };
        }

        if (!found)
        {
            return false;
        }

        opened = new List<SourceBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is not SourceTable { ColumnCount: <= MaximumColumns } table)
            {
                opened.Add(block);
                continue;
            }

            for (var row = 0; row < table.RowCount; row++)
            {
                Open(table.CellsOf(row), opened);
            }
        }

        return true;
    }

    private static void Open(ReadOnlySpan<SourceCell> cells, List<SourceBlock> opened)
    {
        if (IsHeader(cells))
        {
            return;
        }

        var numeral = default(TextFragment);
        foreach (ref readonly var cell in cells)
        {
            if (cell.Text.IsEmpty)
            {
                continue;
            }

            if (numeral.IsEmpty && cell.Text.Length <= 6 && CellShapes.Of(cell.Text.Span) == CellShape.Number)
            {
                numeral = cell.Text;
                continue;
            }

            foreach (var line in CellText.Lines(cell.Text))
            {
                // The numeral begins the paragraph, as it does where there is no table.
                var text = numeral.IsEmpty ? line : CellText.Join([WithoutMark(numeral), line], Numeral.IsClosingBracket(numeral[numeral.Length - 1]) ? "" : "、");
                opened.Add(new SourceParagraph(text) { SourceStart = line.SourceStart });
                numeral = default;
            }
        }
    }

    private static TextFragment WithoutMark(TextFragment numeral) =>
        numeral.Slice(0, numeral.Span.TrimEnd(".、．".AsSpan()).Length);

    private static bool IsHeader(ReadOnlySpan<SourceCell> cells)
    {
        var words = 0;
        foreach (ref readonly var cell in cells)
        {
            if (!cell.Text.IsEmpty && HeaderText.RoleOf(cell.Text.Span) == ColumnRole.None)
            {
                return false;
            }

            words += cell.Text.IsEmpty ? 0 : 1;
        }

        return words > 1;
    }
}
