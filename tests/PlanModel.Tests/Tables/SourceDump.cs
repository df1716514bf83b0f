using System.Globalization;
using PlanModel.Interpretation;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Tests.Tables;

/// <summary>
/// Writes what a reader made as lines that a person can compare: a paragraph as its text (with # for headings), a table as a line
/// "table", then a line a row, cells separated by " | "; "@3" before a cell that does not follow the one before, "2x1" spans.
/// </summary>
internal static class SourceDump
{
    public static SourceDocument Read(string text, SourceFormat format = SourceFormat.Auto) =>
        TextTableReader.Read(new SourceText(text, null), format, new CellClassifier());

    public static List<string> Of(string text, SourceFormat format = SourceFormat.Auto) => Of(Read(text, format));

    public static List<string> Of(SourceDocument document)
    {
        List<string> lines = [$"({document.Format})"];
        foreach (var block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                var level = paragraph.HeadingLevel > 0 ? new string('#', paragraph.HeadingLevel) + " " : "";
                lines.Add(level + Escape(paragraph.Text.ToString()));
                continue;
            }

            var table = (SourceTable)block;
            lines.Add(table.HasSpans ? "table with spans" : "table");
            for (var row = 0; row < table.RowCount; row++)
            {
                lines.Add(Row(table, row));
            }
        }

        lines.AddRange(document.Findings.Select(finding => $"{finding.Code} at {Line(document.Source.Content, finding.Start)}"));
        return lines;
    }

    private static string Row(SourceTable table, int row)
    {
        var parts = new List<string>();
        var expected = 0;
        foreach (var cell in table.CellsOf(row))
        {
            var at = cell.Column == expected ? "" : string.Create(CultureInfo.InvariantCulture, $"@{cell.Column} ");
            var spans = cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : string.Create(CultureInfo.InvariantCulture, $"{cell.RowSpan}x{cell.ColumnSpan} ");
            parts.Add(at + spans + Escape(cell.Text.ToString()));
            expected = cell.Column + cell.ColumnSpan;
        }

        return "  " + string.Join(" | ", parts);
    }

    private static string Escape(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);

    private static int Line(string content, int offset) => content.AsSpan(0, Math.Max(offset, 0)).Count('\n') + 1;
}
