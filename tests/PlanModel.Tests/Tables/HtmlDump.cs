using System.Globalization;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Tests.Tables;

/// <summary>
/// Writes what the HTML reader made as lines that a person can compare: paragraphs as their text (# for headings, ~ for furniture),
/// tables as "table" and a line a row, cells separated by " | ", "@3" before a cell that does not follow the one before, "2x1" spans;
/// what a cell with tables holds follows its row, indented.
/// </summary>
internal static class HtmlDump
{
    public static SourceDocument Read(string html) => HtmlTableReader.Read(new SourceText(html, null));

    public static List<string> Of(string html)
    {
        var document = Read(html);
        var lines = Of(document.Blocks);
        lines.AddRange(document.Findings.Select(finding => $"{finding.Code} at {finding.Start}"));
        return lines;
    }

    public static List<string> Of(List<SourceBlock> blocks)
    {
        var lines = new List<string>();
        Add(lines, blocks, "");
        return lines;
    }

    private static void Add(List<string> lines, List<SourceBlock> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                var level = paragraph.HeadingLevel > 0 ? new string('#', paragraph.HeadingLevel) + " " : "";
                lines.Add(indent + (paragraph.IsFurniture ? "~" : "") + level + paragraph.Text);
                continue;
            }

            var table = (SourceTable)block;
            lines.Add(indent + "table");
            for (var row = 0; row < table.RowCount; row++)
            {
                Add(lines, table, row, indent);
            }
        }
    }

    private static void Add(List<string> lines, SourceTable table, int row, string indent)
    {
        var parts = new List<string>();
        var expected = 0;
        foreach (var cell in table.CellsOf(row))
        {
            var at = cell.Column == expected ? "" : string.Create(CultureInfo.InvariantCulture, $"@{cell.Column} ");
            var spans = cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : string.Create(CultureInfo.InvariantCulture, $"{cell.RowSpan}x{cell.ColumnSpan} ");
            parts.Add(at + spans + (cell.Blocks is null ? cell.Text.ToString().Replace('\n', '⏎') : "…"));
            expected = cell.Column + cell.ColumnSpan;
        }

        lines.Add($"{indent}  {string.Join(" | ", parts)}");
        foreach (var cell in table.CellsOf(row))
        {
            if (cell.Blocks is not null)
            {
                Add(lines, cell.Blocks, indent + "    ");
            }
        }
    }
}
