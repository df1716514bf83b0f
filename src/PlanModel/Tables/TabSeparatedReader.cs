using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// Reads cells separated by TABs (or by commas, as spreadsheets save them), one row a line, as they are pasted from a spreadsheet or
/// a word processor.
/// </summary>
/// <remarks>
/// Spreadsheets put a cell with line breaks into quotation marks and double those inside; word processors write the line breaks as
/// they are, so that a row goes on over lines: a row that is too short is joined with the lines after it when that makes it
/// complete. A line without TABs between rows is a row of one cell (a section), before and after the table, and before a header,
/// a paragraph. Browsers put a TAB after each cell, and line breaks around it when the cell holds paragraphs.
/// </remarks>
internal sealed class TabSeparatedReader
{
    private readonly TextInput _input;
    private readonly string _content;
    private readonly char _separator;

    /// <summary>Whether a line that ends with a TAB is not the end of its row: the next cell is on the next line.</summary>
    private readonly bool _tabEndsCell;

    private readonly List<Cell> _cells = [];
    private readonly List<Row> _rows = [];
    private TableBuilder? _table;
    private int _firstColumn;

    private TabSeparatedReader(TextInput input, char separator, bool tabEndsCell)
    {
        _input = input;
        _content = input.Content;
        _separator = separator;
        _tabEndsCell = tabEndsCell;
    }

    public static void Read(TextInput input)
    {
        var hasTabs = input.Content.AsSpan().IndexOf('\t') >= 0 || !SeparatorEvidence.HasHeader(input, ',');
        var reader = new TabSeparatedReader(input, hasTabs ? '\t' : ',', hasTabs && SeparatorEvidence.HasTabsAfterHeaders(input));
        reader.Scan();
        reader.MakeBlocks();
    }

    private void Scan()
    {
        var isOpen = false;
        var blankLines = 0;
        var lines = new LineReader(_content.AsSpan(), keepsSoftBreaks: true);
        while (lines.MoveNext())
        {
            if (lines.Line.Trim(" \u3000\u00A0".AsSpan()).IsEmpty || _input.IsPageNumber(lines.Start, lines.End))
            {
                blankLines++;
                continue;
            }

            var isRowStart = blankLines >= 2;
            blankLines = 0;

            if (_tabEndsCell && !isOpen && !isRowStart && _rows.Count > 0 && lines.Line.Trim().IsEmpty)
            {
                // TABs on a line of their own belong to the cell before them, unless there is more room between: then they begin a row.
                OpenCells(lines.Line);
                isOpen = true;
                continue;
            }

            isOpen &= !isRowStart;
            var row = isOpen ? _rows[_rows.Count - 1] : new Row { First = _cells.Count, LineStart = lines.Start };
            if (isOpen)
            {
                // The cell that the TAB opened is on this line.
                _rows.RemoveAt(_rows.Count - 1);
                _cells.RemoveAt(_cells.Count - 1);
            }

            AddCells(ref lines);
            row.Count = _cells.Count - row.First;
            _rows.Add(row);
            isOpen = _tabEndsCell && lines.Line.TrimEnd(' ') is { IsEmpty: false } line && line[line.Length - 1] == '\t';
        }
    }

    private void OpenCells(ReadOnlySpan<char> line)
    {
        var row = _rows[_rows.Count - 1];
        var end = _cells[_cells.Count - 1].End;
        foreach (var character in line)
        {
            if (character == '\t')
            {
                _cells.Add(new Cell(end, end, IsQuoted: false));
                row.Count++;
            }
        }

        _rows[_rows.Count - 1] = row;
    }

    private void AddCells(ref LineReader lines)
    {
        var position = lines.Start;
        while (true)
        {
            var end = QuotedCellEnd(position, lines.End, out var closing);
            if (end > 0)
            {
                _cells.Add(new Cell(position + 1, closing, IsQuoted: true));
                while (end > lines.End && lines.MoveNext())
                {
                    // The lines inside the quoted cell are read already.
                }
            }
            else
            {
                var found = _content.AsSpan(position, lines.End - position).IndexOf(_separator);
                end = found < 0 ? lines.End : position + found;
                _cells.Add(new Cell(position, end, IsQuoted: false));
            }

            if (end >= lines.End)
            {
                return;
            }

            position = end + 1;
        }
    }

    /// <summary>
    /// The offset behind a cell that is quoted as a whole, and that of its closing quotation mark; else 0. A mark that merely begins a
    /// text is not doubled inside, or not followed by a separator.
    /// </summary>
    private int QuotedCellEnd(int start, int lineEnd, out int closing)
    {
        closing = 0;
        if (start >= lineEnd || _content[start] != '"')
        {
            return 0;
        }

        var position = start + 1;
        while (true)
        {
            var found = _content.AsSpan(position).IndexOf('"');
            if (found < 0)
            {
                return 0;
            }

            // A spreadsheet's cell holds no TAB: what looks like one is a quotation mark left open.
            if (_separator == '\t' && _content.AsSpan(position, found).IndexOf('\t') >= 0)
            {
                return 0;
            }

            closing = position + found;
            position = closing + 1;
            if (position < _content.Length && _content[position] == '"')
            {
                position++;
                continue;
            }

            while (position < _content.Length && _content[position] == ' ')
            {
                position++;
            }

            var isEnd = position == _content.Length || _content[position] == _separator || _content[position] is '\r' or '\n';
            return isEnd ? position : 0;
        }
    }

    private void MakeBlocks()
    {
        // Rows that line breaks have cut are short; the header is whole.
        var width = Math.Max(MostCommonLength(), HeaderLength());
        _firstColumn = width > 2 && EveryRowBeginsEmpty() ? 1 : 0;
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (row.Count > 1 || IsNameBeforeRow(i, width))
            {
                i = AddRow(i, width);
            }
            else if (_table is null)
            {
                AddParagraph(row);
            }
            else
            {
                i = AddTexts(i, width) - 1;
            }
        }

        EndTable();
    }

    /// <summary>Lines without a separator after a row: rows when others follow, else paragraphs.</summary>
    /// <returns>The index behind them.</returns>
    private int AddTexts(int index, int width)
    {
        var end = index;
        while (end < _rows.Count && _rows[end].Count == 1 && !IsNameBeforeRow(end, width))
        {
            end++;
        }

        var isBetweenRows = end < _rows.Count && !IsHeader(_rows[end]);
        if (!isBetweenRows)
        {
            EndTable();
        }

        for (var i = index; i < end; i++)
        {
            if (isBetweenRows)
            {
                StartRow(_rows[i]);
                AddCell(0, _cells[_rows[i].First], _cells[_rows[i].First].End);
            }
            else
            {
                AddParagraph(_rows[i]);
            }
        }

        return end;
    }

    /// <summary>Adds a row, joined with the lines that go on with it.</summary>
    /// <returns>The index of the last line of the row.</returns>
    private int AddRow(int index, int width)
    {
        var row = _rows[index];
        var last = index + LinesThatComplete(index, width);
        if (last == index && row.Count == width)
        {
            last = index + LinesOfLastCell(index);
        }
        else if (last == index && IsNameBeforeRow(index, width))
        {
            last = index + 1;
        }

        StartRow(row);
        var column = 0;
        for (var i = index; i <= last; i++)
        {
            var line = _rows[i];
            for (var c = 0; c < line.Count; c++)
            {
                var cell = _cells[line.First + c];
                var end = cell.End;
                // The last cell of a line and the first of the next are one.
                while (c == line.Count - 1 && i < last)
                {
                    line = _rows[++i];
                    end = _cells[line.First].End;
                    c = 0;
                }

                if (column >= _firstColumn)
                {
                    AddCell(column - _firstColumn, cell, end);
                }

                column++;
            }
        }

        if (last > index)
        {
            _input.Findings.Add(TextTableFindings.RowJoined(row.LineStart, last - index + 1));
        }

        return last;
    }

    /// <summary>How many lines after a row that is too short bring it to exactly the width; 0 when none do.</summary>
    private int LinesThatComplete(int index, int width)
    {
        var count = _rows[index].Count;
        if (count >= width || IsHeader(_rows[index]))
        {
            return 0;
        }

        var stop = Math.Min(_rows.Count, index + TextLimits.Lookahead);
        for (var i = index + 1; i < stop; i++)
        {
            var line = _rows[i];
            var first = ShapeOf(_cells[line.First]);
            if (line.Count >= width || (line.Count == 1 && first == CellShape.Heading) || (line.Count > 1 && first == CellShape.Number))
            {
                return 0;
            }

            count += line.Count - 1;
            if (count >= width)
            {
                return count == width ? i - index + LinesOfLastCell(i) : 0;
            }
        }

        return 0;
    }

    /// <summary>How many lines after a complete row are further paragraphs of its last cell.</summary>
    private int LinesOfLastCell(int index)
    {
        var row = _rows[index];
        var last = ShapeOf(_cells[row.First + row.Count - 1]);
        var lines = 0;
        while (index + lines + 1 < _rows.Count && _rows[index + lines + 1] is { Count: 1 } next)
        {
            var goesOn = (last, ShapeOf(_cells[next.First])) is
                (CellShape.Responsibility, CellShape.Responsibility or CellShape.Note) or (CellShape.Sentences, CellShape.Sentences);
            if (!goesOn)
            {
                break;
            }

            lines++;
        }

        return lines;
    }

    /// <summary>Whether a line is the first of two names in the first cell of a row, whose number stands in the second cell.</summary>
    private bool IsNameBeforeRow(int index, int width) =>
        _table is not null && width >= 3 && index + 1 < _rows.Count && _rows[index].Count == 1 && _rows[index + 1] is { } next && next.Count == width
        && IsName(_cells[_rows[index].First]) && IsName(_cells[next.First]) && ShapeOf(_cells[next.First + 1]) == CellShape.Number;

    private bool IsName(Cell cell) =>
        _content.AsSpan(cell.Start, cell.End - cell.Start).Trim().Length is 2 or 3 && ShapeOf(cell) == CellShape.Phrase;

    private void StartRow(Row row)
    {
        _table ??= new TableBuilder();
        _table.StartRow(row.LineStart);
    }

    private void AddCell(int column, Cell cell, int end) =>
        _table!.AddCell(
            column,
            cell.IsQuoted && end == cell.End ? _input.Cleaner.CleanQuoted(cell.Start, end) : _input.Cleaner.Clean(cell.Start, end),
            cell.Start);

    private void AddParagraph(Row row) => _input.AddParagraph(_cells[row.First].Start, _cells[row.First].End);

    private void EndTable()
    {
        if (_table is not null)
        {
            _input.Blocks.Add(_table.Build());
            _table = null;
        }
    }

    private bool EveryRowBeginsEmpty()
    {
        foreach (var row in _rows)
        {
            if (row.Count > 1 && ShapeOf(_cells[row.First]) != CellShape.Empty)
            {
                return false;
            }
        }

        return true;
    }

    private int HeaderLength()
    {
        foreach (var row in _rows)
        {
            if (row.Count > 1 && IsHeader(row))
            {
                return row.Count;
            }
        }

        return 0;
    }

    private int MostCommonLength()
    {
        var longest = _input.Limits.MaximumColumns;
        Span<int> counts = stackalloc int[longest + 1];
        counts.Clear();
        foreach (var row in _rows)
        {
            if (row.Count >= 2 && row.Count <= longest)
            {
                counts[row.Count]++;
            }
        }

        var best = 0;
        for (var length = 2; length <= longest; length++)
        {
            best = counts[length] > 0 && counts[length] >= counts[best] ? length : best;
        }

        return best;
    }

    private bool IsHeader(Row row)
    {
        var words = 0;
        for (var i = 0; i < Math.Min(row.Count, TextLimits.Lookahead) && words < 2; i++)
        {
            words += _input.IsHeaderWord(_cells[row.First + i].Start, _cells[row.First + i].End) ? 1 : 0;
        }

        return words >= 2;
    }

    private CellShape ShapeOf(Cell cell) => _input.ShapeOf(cell.Start, cell.End);

    private readonly record struct Cell(int Start, int End, bool IsQuoted);

    /// <summary>One line, or several when a quoted cell goes over them.</summary>
    private record struct Row
    {
        public int LineStart { get; init; }

        public int First { get; init; }

        public int Count { get; set; }
    }
}
