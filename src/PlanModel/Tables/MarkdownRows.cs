namespace PlanModel.Tables;

/// <summary>
/// Tells which lines a row of a pipe table takes. In good Markdown it is one; a program that puts the paragraphs of a cell on lines of
/// their own, with blank ones between, closes the row with a last pipe, or ends it with the two spaces that break a line.
/// </summary>
internal sealed class MarkdownRows
{
    private readonly TextInput _input;
    private readonly List<(int Start, int End)> _lines;

    /// <summary>Headers over several lines: their first line and the last one, above the row of dashes.</summary>
    private readonly Dictionary<int, int> _headers = [];

    /// <summary>Whether rows end with two spaces, as some row of dashes does.</summary>
    private readonly bool _endWithSpaces;

    public MarkdownRows(TextInput input, List<(int Start, int End)> lines)
    {
        _input = input;
        _lines = lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (EndsWithSpaces(i) && MarkdownLine.IsDelimiterRow(LineAt(i)) && LineAt(i).Trim()[0] != '|')
            {
                _endWithSpaces = true;
                FindHeader(i);
            }
        }
    }

    /// <summary>How many bars a row has where each cell, and not the line, ends with one: as many as the header. 0 elsewhere.</summary>
    public int ClosingBars { get; set; }

    /// <summary>Whether a line ends with the two spaces that break it.</summary>
    public static bool EndsWithSpaces(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[line.Length - 1] == ' ' && line[line.Length - 2] == ' ' && !line.Trim().IsEmpty;

    /// <summary>The last line of the row that begins at a line; null when none does.</summary>
    /// <param name="index">The line.</param>
    /// <param name="isInTable">Whether rows stand above it.</param>
    /// <param name="hasOuterPipes">Whether those begin and end with a pipe, so that one that does not goes on.</param>
    public int? EndOf(int index, bool isInTable, bool hasOuterPipes)
    {
        if (_headers.TryGetValue(index, out var header))
        {
            return header;
        }

        var line = LineAt(index);
        if (_endWithSpaces && isInTable)
        {
            return EndWithSpaces(index);
        }

        if (isInTable && ClosingBars > 0)
        {
            return EndWithBar(index);
        }

        if (!MarkdownLine.HasCells(line))
        {
            return null;
        }

        line = line.Trim();
        return isInTable && hasOuterPipes && line[0] == '|' ? ClosingPipe(index, isClosed: line[line.Length - 1] == '|') ?? index : index;
    }

    private ReadOnlySpan<char> LineAt(int index) => _input.Content.AsSpan(_lines[index].Start, _lines[index].End - _lines[index].Start);

    private bool EndsWithSpaces(int index) => EndsWithSpaces(LineAt(index));

    /// <summary>The line with the pipe that closes a row; null when the row is complete on its first line.</summary>
    /// <param name="index">The first line of the row.</param>
    /// <param name="isClosed">It ends with a pipe, and only one that stands alone shows that its last cell comes below.</param>
    private int? ClosingPipe(int index, bool isClosed)
    {
        var stop = Math.Min(_lines.Count, index + TextLimits.Lookahead);
        for (var i = index + 1; i < stop; i++)
        {
            var line = LineAt(i).Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            if (line.Length == 1 && line[0] == '|')
            {
                return i;
            }

            if (line[0] == '|' && LineAt(i)[0] == ' ' && LineAt(index)[0] == '|')
            {
                // Rows begin at the margin: this is the end of a cell, and the cells after it.
                return i;
            }

            if (line[0] == '|' || MarkdownLine.IsDelimiterRow(line) || MarkdownLine.HeadingLevel(LineAt(i), out _) > 0 || _headers.ContainsKey(i))
            {
                return null;
            }

            if (!isClosed && line[line.Length - 1] == '|')
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// Where every cell ends with a bar: the line that completes the row, else the next one with a bar at its end, since a row may lack
    /// cells that others cover.
    /// </summary>
    private int? EndWithBar(int index)
    {
        int? end = null;
        var bars = 0;
        var stop = Math.Min(_lines.Count, index + TextLimits.Lookahead);
        for (var i = index; i < stop && bars < ClosingBars; i++)
        {
            var line = LineAt(i).Trim();
            if (end is not null && BeginsRow(i))
            {
                return end;
            }

            bars += Count(line);
            if (bars > 0 && line.Length > 0 && line[line.Length - 1] == '|')
            {
                if (bars == ClosingBars)
                {
                    return i;
                }

                end ??= i;
            }
        }

        return end;
    }

    private bool BeginsRow(int index)
    {
        var line = LineAt(index);
        var bar = line.IndexOf('|');
        return _input.ShapeOf(_lines[index].Start, bar < 0 ? _lines[index].End : _lines[index].Start + bar) is CellShape.Number or CellShape.Heading;
    }

    private int? EndWithSpaces(int index)
    {
        var hasCells = false;
        var stop = Math.Min(_lines.Count, index + TextLimits.Lookahead);
        for (var i = index; i < stop; i++)
        {
            if (i > index && _headers.ContainsKey(i))
            {
                return MarkdownLine.HasCells(LineAt(index)) ? index : null;
            }

            hasCells |= MarkdownLine.HasCells(LineAt(i));
            if (EndsWithSpaces(i))
            {
                return hasCells || (i == index && _input.ShapeOf(_lines[i].Start, _lines[i].End) == CellShape.Heading) ? i : null;
            }
        }

        // The spaces at the end of a text may be lost.
        return hasCells && stop == _lines.Count ? stop - 1 : MarkdownLine.HasCells(LineAt(index)) ? index : null;
    }

    /// <summary>Goes up from a row of dashes to where the first of as many cells begins.</summary>
    private void FindHeader(int dashes)
    {
        var pipes = Count(LineAt(dashes));
        for (var i = dashes - 1; i >= 0 && dashes - i < TextLimits.Lookahead && pipes > 0; i--)
        {
            pipes -= Count(LineAt(i));
            if (pipes == 0)
            {
                // A pipe at the start of its line ends a cell that stands above it.
                var first = i;
                while (first > 0 && LineAt(first).TrimStart() is var line && (line.IsEmpty || line[0] == '|'))
                {
                    first--;
                }

                if (first < dashes - 1)
                {
                    _headers[first] = dashes - 1;
                }
            }
        }
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var character in line)
        {
            count += character == '|' ? 1 : 0;
        }

        return count;
    }
}
