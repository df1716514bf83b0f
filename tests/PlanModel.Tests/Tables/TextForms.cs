using System.Text;
using PlanModel.Tables;

namespace PlanModel.Tests.Tables;

/// <summary>Writes paragraphs and tables in the forms that converters and people give them.</summary>
internal static class TextForms
{
    public static readonly Dictionary<string, Func<SourceDocument, string>> All = new()
    {
        ["TAB before each cell"] = document => Write(document, Tabbed),
        ["TAB before each cell, Windows"] = document => Write(document, Tabbed).Replace("\n", "\r\n", StringComparison.Ordinal),
        ["TABs, quoted"] = document => Write(document, rows => Lines(rows, row => string.Join('\t', row.Select(Quote)))),
        ["TABs, quoted, rows cut at the end"] = document => Write(document, rows => Lines(rows, row => string.Join('\t', row.Select(Quote)).TrimEnd('\t'))),
        ["TABs, bare line breaks"] = document => Write(document, rows => Lines(rows, row => string.Join('\t', row))),
        ["commas"] = document => Write(document, rows => Lines(rows, row => string.Join(',', row.Select(Quote)))),
        ["as a browser copies"] = document => Write(document, Browser),
        ["a cell a line"] = document => Write(document, rows => Lines(rows, row => string.Join('\n', Narrow(row)))),
        ["a cell a line, no blank lines"] = document => Write(document, rows => Lines(rows, row => string.Join('\n', row.Where(cell => cell.Length > 0)))),
        ["a paragraph every other line"] = document => Write(document, rows => string.Concat(rows.Select(row => string.Concat(Narrow(row).Select(cell => Spaced(cell) + "\n\n"))))),
        ["Markdown"] = document => Write(document, rows => Markdown(rows, "| ", " | ", " |"), "\n"),
        ["Markdown without outer pipes"] = document => Write(document, rows => Markdown(rows, "", "|", ""), "\n"),
        ["box, narrow characters"] = document => Write(document, rows => Draw(rows, 1, 1, "┌┬┐├┼┤└┴┘─│", " ")),
        ["box, wide characters"] = document => Write(document, rows => Draw(rows, 2, 2, "┌┬┐├┼┤└┴┘─│", "")),
        ["box, double lines"] = document => Write(document, rows => Draw(rows, 1, 2, "╔╦╗╠╬╣╚╩╝═║", "")),
        ["bars alone"] = document => Write(document, rows => string.Concat(
            Draw(rows, 1, 1, "+++++++++-|", " ").Split('\n').Where(line => line.StartsWith('|')).Select(line => line + "\n"))),
        ["grid of plus signs"] = document => Write(document, rows => Draw(rows, 1, 1, "+++++++++-|", " ")),
    };

    private static string Write(SourceDocument document, Func<List<string[]>, string> writeTable, string between = "")
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                text.Append(paragraph.Text.ToString()).Append('\n').Append(between);
            }
            else
            {
                text.Append(writeTable(RowsOf((SourceTable)block))).Append(between);
            }
        }

        return text.ToString();
    }

    private static List<string[]> RowsOf(SourceTable table)
    {
        var rows = new List<string[]>();
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.CellsOf(row);
            var texts = new string[cells.Length == 1 ? 1 : row == 0 ? cells.Length : table.ColumnCount];
            Array.Fill(texts, "");
            foreach (var cell in cells)
            {
                texts[cell.Column] = cell.Text.ToString();
            }

            rows.Add(texts);
        }

        return rows;
    }

    /// <summary>A section row has one cell whatever the width; where it is padded to the width, the others are empty.</summary>
    private static IEnumerable<string> Narrow(string[] row) => row.Skip(1).All(cell => cell.Length == 0) ? row.Take(1) : row;

    private static string Lines(List<string[]> rows, Func<string[], string> write) => string.Concat(rows.Select(row => write(row) + "\n"));

    private static string Tabbed(List<string[]> rows) => string.Concat(rows.Select(row => string.Concat(row.Select(cell => $"\t{cell}\n")) + "\n"));

    /// <summary>The text of a page as browsers give it: two line breaks around paragraphs, more of which add up to no more, a TAB after each cell.</summary>
    private static string Browser(List<string[]> rows)
    {
        const string betweenRows = "\n\n\n\n\n";
        var text = string.Join(betweenRows, rows.Select(row => string.Join("\n\n\t\n\n", row.Select(Spaced)))) + "\n\n";
        return text.Replace("\t\n\n\n\n", "\t\n\n", StringComparison.Ordinal).Replace(betweenRows + "\n\n", betweenRows, StringComparison.Ordinal);
    }

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny("\n,\"") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Spaced(string cell) => cell.Replace("\n", "\n\n", StringComparison.Ordinal);

    private static string Markdown(List<string[]> rows, string start, string between, string end)
    {
        var lines = rows.ConvertAll(row => start + string.Join(between, row.Select(cell => cell.Replace("\n", "<br>", StringComparison.Ordinal))) + end);
        lines.Insert(1, start + string.Join(between, Enumerable.Repeat("---", Math.Max(rows[0].Length, 2))) + end);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>Draws a table: cells wrapped at the width of their columns, padded with spaces, rows of one cell over all columns.</summary>
    /// <param name="rows">The rows; those of one cell span all columns, and a header that lacks a cell has one over two columns.</param>
    /// <param name="boxWidth">How many columns a line character takes.</param>
    /// <param name="ambiguousWidth">How many columns “ and … take.</param>
    /// <param name="box">Corners, tees, horizontal and vertical line, row by row.</param>
    /// <param name="padding">What stands beside each cell.</param>
    public static string Draw(List<string[]> rows, int boxWidth, int ambiguousWidth, string box, string padding)
    {
        var count = rows.Max(row => row.Length);
        var widths = Enumerable.Range(0, count)
            .Select(column => Math.Clamp(rows.Where(row => row.Length == count).Max(row => DisplayWidth.Of(row[column], 2)), 6, 30) / 2 * 2)
            .ToArray();
        var text = new StringBuilder();
        for (var i = 0; i <= rows.Count; i++)
        {
            var above = i == 0 ? [] : Edges(rows[i - 1].Length, count);
            var below = i == rows.Count ? [] : Edges(rows[i].Length, count);
            text.Append(Rule(widths, above, below, i == 0 ? 0 : i == rows.Count ? 2 : 1, boxWidth, box, 2 * padding.Length)).Append('\n');
            if (i < rows.Count)
            {
                AppendRow(text, rows[i], widths, below, ambiguousWidth, boxWidth, box[10], padding);
            }
        }

        return text.ToString();
    }

    /// <summary>The columns that begin a cell: all, or the first alone, or all but the third when the header is one short.</summary>
    private static HashSet<int> Edges(int cells, int count) =>
        cells == count ? [.. Enumerable.Range(0, count)] : cells == 1 ? [0] : [.. Enumerable.Range(0, count).Where(column => column <= 1 || column > count - cells + 1)];

    private static void AppendRow(StringBuilder text, string[] row, int[] widths, HashSet<int> edges, int ambiguousWidth, int boxWidth, char bar, string padding)
    {
        var starts = edges.Order().ToList();
        var spans = starts.Select((start, i) =>
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : widths.Length;
            return widths[start..end].Sum() + ((end - start - 1) * ((bar == '|' ? 1 : boxWidth) + (2 * padding.Length)));
        }).ToArray();
        var cells = spans.Select((width, i) => (i < row.Length ? row[i] : "").Split('\n').SelectMany(paragraph => Wrap(paragraph, width, ambiguousWidth)).ToList()).ToArray();
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            text.Append(bar);
            for (var i = 0; i < spans.Length; i++)
            {
                var piece = line < cells[i].Count ? cells[i][line] : "";
                text.Append(padding).Append(piece).Append(' ', spans[i] - DisplayWidth.Of(piece, ambiguousWidth)).Append(padding).Append(bar);
            }

            text.Append('\n');
        }
    }

    private static string Rule(int[] widths, HashSet<int> above, HashSet<int> below, int place, int boxWidth, string box, int padding)
    {
        var text = new StringBuilder().Append(box[place * 3]);
        for (var column = 0; column < widths.Length; column++)
        {
            text.Append(box[9], (widths[column] + padding) / boxWidth);
            var next = column + 1;
            text.Append(next == widths.Length ? box[(place * 3) + 2]
                : (above.Contains(next), below.Contains(next)) switch
                {
                    (true, true) => box[4],
                    (true, false) => box[7],
                    (false, true) => box[1],
                    _ => box[9],
                });
        }

        return text.ToString();
    }

    private static List<string> Wrap(string text, int width, int ambiguousWidth)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[i]) && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '%'))
            {
                end++;
            }

            var unit = text[i..end];
            if (line.Length > 0 && DisplayWidth.Of(line.ToString() + unit, ambiguousWidth) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(unit);
            i = end;
        }

        lines.Add(line.ToString());
        return lines;
    }
}
