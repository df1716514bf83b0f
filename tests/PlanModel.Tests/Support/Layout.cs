using System.Net;
using System.Text;

namespace PlanModel.Tests.Support;

/// <summary>
/// A small document of paragraphs and tables, written in one notation and put out in several formats, to test that the plan does
/// not depend on the format.
/// </summary>
/// <remarks>
/// One line a row, cells between |; ^ continues the cell above, &lt; the cell to the left, ⏎ is a line break in a cell.
/// "= text" is a row over all columns, "- text" a paragraph; a paragraph or an empty line ends a table.
/// </remarks>
internal sealed class Layout
{
    private readonly List<object> _blocks = [];

    private Layout()
    {
    }

    public static Layout Parse(string notation)
    {
        var layout = new Layout();
        List<string[]>? table = null;
        foreach (var line in notation.Split('\n').Select(line => line.Trim()))
        {
            if (line.Length == 0 || line.StartsWith("- ", StringComparison.Ordinal))
            {
                table = null;
                if (line.Length > 0)
                {
                    layout._blocks.Add(line[2..]);
                }

                continue;
            }

            if (table is null)
            {
                layout._blocks.Add(table = []);
            }

            table.Add(line.StartsWith("= ", StringComparison.Ordinal) ? ["=", line[2..]] : [.. line.Split('|').Select(cell => cell.Trim())]);
        }

        return layout;
    }

    /// <summary>HTML with spans.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<html><body>\n");
        foreach (var block in _blocks)
        {
            if (block is string paragraph)
            {
                html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>\n");
                continue;
            }

            var rows = (List<string[]>)block;
            var width = WidthOf(rows);
            html.Append("<table border=1>\n");
            for (var r = 0; r < rows.Count; r++)
            {
                html.Append("<tr>");
                if (rows[r][0] == "=")
                {
                    html.Append(FormattableString.Invariant($"<td colspan={width}>{Lines(rows[r][1])}</td>"));
                }

                for (var c = 0; c < rows[r].Length && rows[r][0] != "="; c++)
                {
                    var text = rows[r][c];
                    if (text is "^" or "<")
                    {
                        continue;
                    }

                    int down = 1, right = 1;
                    while (r + down < rows.Count && c < rows[r + down].Length && rows[r + down][c] == "^" && rows[r + down][0] != "=")
                    {
                        down++;
                    }

                    while (c + right < rows[r].Length && rows[r][c + right] == "<")
                    {
                        right++;
                    }

                    html.Append("<td");
                    html.Append(down > 1 ? FormattableString.Invariant($" rowspan={down}") : "");
                    html.Append(right > 1 ? FormattableString.Invariant($" colspan={right}") : "");
                    html.Append('>').Append(Lines(text)).Append("</td>");
                }

                html.Append("</tr>\n");
            }

            html.Append("</table>\n");
        }

        return html.Append("</body></html>\n").ToString();

        static string Lines(string text) => string.Join("<br>", text.Split('⏎').Select(WebUtility.HtmlEncode));
    }

    /// <summary>Text with a TAB before each cell: a cell that continues one above is empty, one that continues one to the left is not there.</summary>
    public string ToTabbedText()
    {
        var text = new StringBuilder();
        foreach (var block in _blocks)
        {
            if (block is string paragraph)
            {
                text.Append(paragraph).Append('\n');
                continue;
            }

            foreach (var row in (List<string[]>)block)
            {
                foreach (var cell in row[0] == "=" ? row[1..] : row)
                {
                    if (cell != "<")
                    {
                        text.Append('\t').Append(cell == "^" ? "" : cell.Replace('⏎', '\n')).Append('\n');
                    }
                }

                text.Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Cells separated by TABs, as pasted from a spreadsheet: cells that continue others are empty.</summary>
    public string ToTabSeparated()
    {
        var text = new StringBuilder();
        foreach (var block in _blocks)
        {
            if (block is string paragraph)
            {
                text.Append(paragraph).Append('\n');
                continue;
            }

            var rows = (List<string[]>)block;
            foreach (var row in rows)
            {
                var cells = row[0] == "=" ? row[1..] : row;
                for (var c = 0; c < WidthOf(rows); c++)
                {
                    var cell = c < cells.Length && cells[c] is not ("^" or "<") ? cells[c] : "";
                    text.Append(c > 0 ? "\t" : "").Append(cell.Contains('⏎', StringComparison.Ordinal) ? $"\"{cell.Replace('⏎', '\n')}\"" : cell);
                }

                text.Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static int WidthOf(List<string[]> rows) => rows.Max(row => row[0] == "=" ? 1 : row.Length);
}
