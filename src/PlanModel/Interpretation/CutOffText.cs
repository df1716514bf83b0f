using PlanModel.Diagnostics;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds out whether a text breaks off inside its list. A page tells by its end tags, a text by the cells that its last row lacks.</summary>
internal static class CutOffText
{
    /// <summary>With fewer rows beside the last one nobody knows how many cells a row has.</summary>
    private const int MinimumRows = 2;

    /// <summary>The row of the last list that the text breaks off in, reported; -1 when it does not, or nothing tells.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">Its paragraphs and tables.</param>
    /// <param name="index">The index of the last list.</param>
    /// <param name="list">The last list.</param>
    /// <param name="findings">Takes the finding.</param>
    public static int FindRow(SourceDocument document, List<SourceBlock> blocks, int index, ListTable list, DiagnosticBag findings)
    {
        if (document.Format == SourceFormat.Html)
        {
            return -1;
        }

        if (EndsOpen(document.Source.Content.AsSpan(), out var end))
        {
            findings.Add(DocumentFindings.TextCutOff(end, "more words have to follow on its last mark"));
            return -1;
        }

        // Only where every cell has a mark of its own, an empty one too, a row with fewer cells has lost some.
        if (document.Format != SourceFormat.TabbedText || index != blocks.Count - 1 || !LacksCells(list))
        {
            return -1;
        }

        var last = list.Table.RowCount - 1;
        findings.Add(DocumentFindings.TextCutOff(list.Table.CellsOf(last)[0].SourceStart, "this row lacks cells that all others have"));
        return last;
    }

    /// <summary>Whether a text ends in 、 or another mark behind which something stands.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> text, out int end)
    {
        end = text.TrimEnd().Length - 1;
        return end >= 0 && text[end] is '、' or '，' or '（' or '《' or '“';
    }

    /// <summary>
    /// Whether the last row begins as the others do and ends before them. Rows that lost their first cells have fewer as well, but begin without a number.
    /// </summary>
    private static bool LacksCells(ListTable list)
    {
        var table = list.Table;
        var lastRow = table.RowCount - 1;
        if (lastRow - list.BodyStart < MinimumRows)
        {
            return false;
        }

        var last = table.CellsOf(lastRow);
        if (last.Length == 0)
        {
            return false;
        }

        var isNumbered = IsNumbered(last);
        int fewest = int.MaxValue, fewestNumbered = int.MaxValue;
        for (var row = list.BodyStart; row < lastRow; row++)
        {
            var cells = table.CellsOf(row);
            if (cells.Length > 1)
            {
                fewest = Math.Min(fewest, cells.Length);
                fewestNumbered = IsNumbered(cells) ? Math.Min(fewestNumbered, cells.Length) : fewestNumbered;
            }
        }

        return isNumbered ? fewestNumbered < int.MaxValue && last.Length < fewestNumbered : last.Length > 1 && fewest < int.MaxValue && last.Length < fewest;
    }

    private static bool IsNumbered(ReadOnlySpan<SourceCell> cells) => Numeral.TryReadCell(cells[0].Text.Span, out _, out _, out _);
}
