using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>Rows of text that fit a width: cells wrap, columns of words share what narrow ones leave. Tables over some of the rows line up.</summary>
internal sealed class TextTable(params TextColumn[] columns)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    public int Count => _rows.Count;

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <param name="writer">Where to write.</param>
    /// <param name="rows">Which rows to write under a header.</param>
    /// <param name="width">The columns of the terminal.</param>
    /// <param name="styles">How the header is set off.</param>
    public void Write(TextWriter writer, Range rows, int width, Styles styles)
    {
        const string Margin = "  ";
        var widths = Layout(width - Margin.Length);
        var headers = new string[columns.Length];
        var lines = new string[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            headers[i] = columns[i].Header;
            lines[i] = new StringBuilder().Insert(0, "─", widths[i]).ToString();
        }

        WriteRow(writer, headers, widths, Margin, styles.Dim);
        writer.WriteLine(styles.Dim(Margin + string.Join(Gap, lines)));
        var (start, length) = rows.GetOffsetAndLength(_rows.Count);
        for (var i = start; i < start + length; i++)
        {
            WriteRow(writer, _rows[i], widths, Margin, static line => line);
        }
    }

    private void WriteRow(TextWriter writer, string[] cells, int[] widths, string margin, Func<string, string> style)
    {
        var lines = new List<string>[cells.Length];
        var height = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            lines[i] = LineBreaker.Break(cells[i], widths[i]);
            height = Math.Max(height, lines[i].Count);
        }

        var text = new StringBuilder();
        for (var line = 0; line < height; line++)
        {
            text.Clear().Append(margin);
            for (var i = 0; i < cells.Length; i++)
            {
                var cell = line < lines[i].Count ? lines[i][line] : "";
                var space = Math.Max(widths[i] - DisplayText.WidthOf(cell), 0);
                text.Append(i == 0 ? "" : Gap);
                Pad(text, columns[i].IsRightAligned ? space : 0);
                text.Append(cell);
                Pad(text, columns[i].IsRightAligned ? 0 : space);
            }

            writer.WriteLine(style(text.ToString().TrimEnd(' ')));
        }
    }

    private static void Pad(StringBuilder text, int count)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(' ');
        }
    }

    /// <summary>Narrow columns get what they need; the others share the rest by their weight, none more than it needs.</summary>
    private int[] Layout(int available)
    {
        var needs = new int[columns.Length];
        var widths = new int[columns.Length];
        var left = available - (Gap.Length * (columns.Length - 1));
        for (var i = 0; i < columns.Length; i++)
        {
            needs[i] = NeedOf(columns[i], i);
            widths[i] = Math.Min(needs[i], columns[i].Minimum);
            left -= widths[i];
        }

        while (left > 0)
        {
            var weights = 0;
            for (var i = 0; i < columns.Length; i++)
            {
                weights += widths[i] < needs[i] ? columns[i].Weight : 0;
            }

            if (weights == 0)
            {
                break;
            }

            var round = left;
            for (var i = 0; i < columns.Length; i++)
            {
                if (widths[i] == needs[i])
                {
                    continue;
                }

                var share = Math.Min(Math.Max(round * columns[i].Weight / weights, 1), Math.Min(needs[i] - widths[i], left));
                widths[i] += share;
                left -= share;
            }
        }

        return widths;
    }

    private int NeedOf(TextColumn column, int index)
    {
        var need = DisplayText.WidthOf(column.Header);
        foreach (var row in _rows)
        {
            foreach (var line in row[index].Split('\n'))
            {
                need = Math.Max(need, DisplayText.WidthOf(line));
            }
        }

        return need;
    }
}
