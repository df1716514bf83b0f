using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Makes cells of the lines of a drawn table: rules end them, bars part them, what is left open goes on.</summary>
internal sealed class GridTableBuilder
{
    private readonly TextInput _input;
    private readonly List<GridLine> _lines;
    private readonly GridColumns _columns;
    private readonly List<Cell> _cells = [];
    private readonly List<int> _rowStarts = [];
    private readonly Cell?[] _open;
    private readonly WrappedText _wrapped;
    private int _numberColumn;
    private bool _hasContent;
    private int _row;

    private GridTableBuilder(TextInput input, List<GridLine> lines)
    {
        _input = input;
        _lines = lines;
        _columns = GridColumns.Of(input.Content, lines);
        _open = new Cell?[_columns.Count];
        _wrapped = new WrappedText(input);
    }

    public static SourceTable Build(TextInput input, List<GridLine> lines) => new GridTableBuilder(input, lines).Build();

    private SourceTable Build()
    {
        var unruled = UnruledStart();
        _numberColumn = unruled < _lines.Count ? FindNumberColumn() : -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var boundaries = _columns.BoundariesOf(line);
            if (line.HasRule)
            {
                AddRules(line, boundaries);
            }

            if (!line.IsBorder)
            {
                if (i > unruled && BeginsRow(line, boundaries))
                {
                    EndRow();
                }

                AddTexts(line, boundaries);
            }
        }

        EndRow();
        return ToTable();
    }

    /// <summary>
    /// From which line on rows are not parted by rules: when there is at most one rule inside, under the header. No line (the number of
    /// lines) when rules part the rows.
    /// </summary>
    private int UnruledStart()
    {
        var rulesInside = 0;
        var start = 0;
        var linesAfter = 0;
        var hasTextBefore = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!_lines[i].HasRule)
            {
                hasTextBefore = true;
                linesAfter++;
                continue;
            }

            if (hasTextBefore && i + 1 < _lines.Count)
            {
                rulesInside++;
                start = i;
                linesAfter = 0;
            }
        }

        return rulesInside <= 1 && linesAfter > 1 ? (rulesInside == 0 ? 0 : start + 1) : _lines.Count;
    }

    /// <summary>
    /// Whether a line of a table without rules begins a row: where rows are numbered, when it has a number; else when most of its texts
    /// do not go on with a line that was full.
    /// </summary>
    private bool BeginsRow(GridLine line, int[] boundaries)
    {
        int texts = 0, breaks = 0;
        var hasNumber = false;
        var hasHeading = false;
        var hasTextAfterNumber = false;
        for (var i = 0; i + 1 < line.Bars.Count; i++)
        {
            if (boundaries[i] >= boundaries[i + 1])
            {
                continue;
            }

            var cell = _open[boundaries[i]];
            if (cell is null || cell.Column != boundaries[i] || cell.End != boundaries[i + 1])
            {
                // Other bars than the line before: a row over all columns, or the first after one.
                return true;
            }

            var piece = PieceOf(line, i, boundaries);
            if (piece.IsBlank)
            {
                continue;
            }

            texts++;
            hasNumber |= cell.Column == _numberColumn && _input.ShapeOf(piece.Start, piece.End) == CellShape.Number;
            hasHeading |= cell.Column == _numberColumn;
            hasTextAfterNumber |= cell.Column == _numberColumn + 1;
            var before = cell.Lines[cell.Lines.Count - 1];
            breaks += before.IsBlank || _wrapped.IsBreak(before, piece, Math.Min(Math.Min(before.Leading, before.Trailing), 1)) ? 1 : 0;
        }

        return _numberColumn < 0 || hasHeading
            ? hasNumber || breaks * 2 > texts || texts == 0
            : breaks * 2 > texts && (texts * 2 > _open.Length || (hasTextAfterNumber && breaks == texts));
    }

    /// <summary>The column whose header says that it holds the numbers of rows; -1 for none.</summary>
    private int FindNumberColumn()
    {
        var lines = 0;
        foreach (var line in _lines)
        {
            if (line.HasRule)
            {
                continue;
            }

            var boundaries = _columns.BoundariesOf(line);
            for (var i = 0; i + 1 < line.Bars.Count && boundaries[i] < _columns.Count; i++)
            {
                var piece = PieceOf(line, i, boundaries);
                var text = _input.Content.AsSpan(piece.Start, piece.End - piece.Start);
                if (_input.IsHeaderWord(text) && _input.Classifier.ExpectedUnder(text) == CellShape.Number)
                {
                    return boundaries[i];
                }
            }

            // Titles may stand in the first rows.
            if (line.Bars.Count > 2 && ++lines == 8)
            {
                break;
            }
        }

        return -1;
    }

    private void AddRules(GridLine line, int[] boundaries)
    {
        if (_hasContent)
        {
            _row++;
            _hasContent = false;
        }

        for (var i = 0; i < line.Rules.Count; i++)
        {
            // A rule may end a cell over several columns and begin several.
            var start = i;
            while (i < line.Rules.Count && line.Rules[i])
            {
                i++;
            }

            if (i > start)
            {
                Close(boundaries[start], boundaries[i]);
            }
        }
    }

    private void EndRow()
    {
        if (_hasContent)
        {
            _row++;
            _hasContent = false;
        }

        Close(0, _open.Length);
    }

    /// <summary>Ends the cells that lie wholly in a stretch of columns.</summary>
    private void Close(int start, int end)
    {
        for (var column = start; column < end;)
        {
            var cell = _open[column];
            if (cell is null || cell.Column < start || cell.End > end)
            {
                column++;
                continue;
            }

            cell.RowEnd = Math.Max(_row, cell.Row + 1);
            for (; column < cell.End; column++)
            {
                _open[column] = null;
            }
        }
    }

    private void AddTexts(GridLine line, int[] boundaries)
    {
        while (_rowStarts.Count <= _row)
        {
            _rowStarts.Add(line.Start);
        }

        for (var i = 0; i < line.Rules.Count; i++)
        {
            if (line.Rules[i] || boundaries[i] >= boundaries[i + 1])
            {
                continue;
            }

            var cell = _open[boundaries[i]] ?? Open(boundaries[i], boundaries[i + 1], line.Bars[i] + 1);
            cell.Lines.Add(PieceOf(line, i, boundaries));
        }

        _hasContent = true;
    }

    private Cell Open(int start, int end, int sourceStart)
    {
        var cell = new Cell { Row = _row, Column = start, SourceStart = sourceStart };
        cell.End = start;
        while (cell.End < end && _open[cell.End] is null)
        {
            _open[cell.End++] = cell;
        }

        _cells.Add(cell);
        return cell;
    }

    /// <summary>What stands between two bars. Bars that are more than there are boundaries belong to the text before them.</summary>
    private WrappedLine PieceOf(GridLine line, int index, int[] boundaries)
    {
        var next = index + 1;
        while (next + 1 < boundaries.Length && boundaries[next + 1] == boundaries[next])
        {
            next++;
        }

        var start = line.Bars[index] + 1;
        var end = line.Bars[next];
        var (textStart, textEnd) = (start, end);
        while (textStart < textEnd && Characters.IsWhiteSpace(_input.Content[textStart]))
        {
            textStart++;
        }

        while (textEnd > textStart && Characters.IsWhiteSpace(_input.Content[textEnd - 1]))
        {
            textEnd--;
        }

        return new WrappedLine(textStart, textEnd, WidthOf(start, textStart), WidthOf(textEnd, end));
    }

    private int WidthOf(int start, int end) => DisplayWidth.Of(_input.Content.AsSpan(start, end - start), ambiguous: 1);

    private SourceTable ToTable()
    {
        var paddings = Paddings();
        _wrapped.IsFilledFromEnd = IsFilledFromEnd(paddings);
        _cells.Sort((x, y) => x.Row != y.Row ? x.Row.CompareTo(y.Row) : x.Column.CompareTo(y.Column));
        var table = new TableBuilder();
        var next = 0;
        for (var row = 0; row < _row; row++)
        {
            table.StartRow(row < _rowStarts.Count ? _rowStarts[row] : _rowStarts[_rowStarts.Count - 1]);
            for (; next < _cells.Count && _cells[next].Row == row; next++)
            {
                var cell = _cells[next];
                var text = _wrapped.Join(cell.Lines, paddings[cell.Column], cell.SourceStart);
                table.AddCell(cell.Column, text, text.IsEmpty ? cell.SourceStart : text.SourceStart, cell.RowEnd - cell.Row, cell.End - cell.Column);
            }
        }

        // Where no cell goes over two rows, merged ones may have been drawn as empty ones.
        return table.Build(hasSpans: _cells.Exists(cell => cell.RowEnd - cell.Row > 1));
    }

    /// <summary>
    /// Whether lines are filled from the end of each text: the first ones have room left and the others none, in several columns, and
    /// hardly ever the other way round.
    /// </summary>
    private bool IsFilledFromEnd(int[] paddings)
    {
        const int fewest = 3;
        int fromEnd = 0, onPurpose = 0, fromStart = 0, column = -1;
        var isInSeveral = _columns.Count == 1;
        foreach (var cell in _cells)
        {
            for (var i = 1; i < cell.Lines.Count; i++)
            {
                var (line, next) = (cell.Lines[i - 1], cell.Lines[i]);
                if (line.IsBlank || next.IsBlank)
                {
                    continue;
                }

                var fitsInFront = _wrapped.FitsInFront(line, next, paddings[cell.Column]);
                if (_wrapped.FitsBehind(line, next, paddings[cell.Column]))
                {
                    _ = fitsInFront ? onPurpose++ : fromStart++;
                }
                else if (fitsInFront)
                {
                    fromEnd++;
                    isInSeveral |= column >= 0 && column != cell.Column;
                    column = cell.Column;
                }
            }
        }

        // A paragraph that ends full before a short beginning looks as if it were filled from the start.
        return fromEnd >= fewest && fromEnd > onPurpose && fromEnd >= 3 * fromStart && isInSeveral;
    }

    /// <summary>For each column, the room beside its widest lines.</summary>
    private int[] Paddings()
    {
        var paddings = new int[_open.Length];
        for (var column = 0; column < paddings.Length; column++)
        {
            paddings[column] = int.MaxValue;
        }

        foreach (var cell in _cells)
        {
            foreach (var line in cell.Lines)
            {
                if (!line.IsBlank)
                {
                    paddings[cell.Column] = Math.Min(paddings[cell.Column], Math.Min(line.Leading, line.Trailing));
                }
            }
        }

        return paddings;
    }

    private sealed class Cell
    {
        public int Row { get; init; }

        public int RowEnd { get; set; }

        public int Column { get; init; }

        /// <summary>The column behind its last one.</summary>
        public int End { get; set; }

        public int SourceStart { get; init; }

        public List<WrappedLine> Lines { get; } = [];
    }
}
