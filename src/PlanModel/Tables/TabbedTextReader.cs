using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// Reads text with a TAB before each cell and a line break after each paragraph; a blank line ends a row, or is an empty
/// paragraph in a cell.
/// </summary>
/// <remarks>
/// First the lines become runs: cells with no blank line between them. Most rows are one run, and how long most runs are is the
/// width of the table. A shorter run is a row that an empty paragraph has cut, when the runs after it make it up to the width
/// exactly. A line without a TAB continues the cell before it; after a blank line and a complete row it is a paragraph outside
/// the table. A row that starts with a space and a TAB has lost its first cells: its cells stand in the last columns.
/// </remarks>
internal sealed class TabbedTextReader
{
    private const int InitialCells = 256;

    private readonly TextInput _input;
    private readonly string _content;
    private readonly PooledList<TabbedCell> _cells = new(InitialCells);
    private readonly PooledList<TabbedItem> _items = new(InitialCells / 4);
    private TableBuilder? _table;
    private bool _afterBlank = true;

    private TabbedTextReader(TextInput input)
    {
        _input = input;
        _content = input.Content;
    }

    public static void Read(TextInput input)
    {
        var reader = new TabbedTextReader(input);
        reader.Scan();
        reader.MakeBlocks();
        reader._cells.Release();
        reader._items.Release();
    }

    /// <summary>Lines to runs and texts.</summary>
    private void Scan()
    {
        var scanner = new BlockScanner<SpecialCharacters>(_content.AsSpan());
        var line = new Line { Tab = -1 };
        while (scanner.Next() is >= 0 and var position)
        {
            switch (_content[position])
            {
                case '\t':
                    line.HasTabs |= line.Tab >= 0;
                    line.Tab = line.Tab < 0 ? position : line.Tab;
                    break;
                case '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    if (position > 0 && _content[position] == '\n' && _content[position - 1] == '\r')
                    {
                        line.Start = position + 1;
                        break;
                    }

                    AddLine(line, position);
                    line = new Line { Start = position + 1, Tab = -1 };
                    break;
                case '[':
                    line.IsOdd |= position + 1 < _content.Length && _content[position + 1] is 'b' or 'i';
                    break;
                default:
                    line.IsOdd = line.IsOdd || Characters.IsOdd(_content[position]);
                    break;
            }
        }

        if (line.Start < _content.Length)
        {
            AddLine(line, _content.Length);
        }
    }

    private void AddLine(Line line, int end)
    {
        if (line.Tab >= 0 && IsWhiteSpace(line.Start, line.Tab))
        {
            if (_afterBlank || line.Tab > line.Start || _items.Count == 0 || _items.Last.IsText)
            {
                _items.Add(new TabbedItem { First = _cells.Count, LineStart = line.Start, LacksFirstCells = line.Tab > line.Start });
            }

            _cells.Add(new TabbedCell(line.Tab + 1, end, HasLines: false, line.IsOdd || line.HasTabs));
            _items.Last.Count++;
            _afterBlank = false;
        }
        else if (IsWhiteSpace(line.Start, end) || _input.IsPageNumber(line.Start, end))
        {
            _afterBlank = true;
        }
        else if (_afterBlank || _items.Last.IsText)
        {
            _items.Add(new TabbedItem { IsText = true, LineStart = line.Start, TextEnd = end, IsOdd = line.IsOdd || line.Tab >= 0 });
            _afterBlank = false;
        }
        else
        {
            ref var cell = ref _cells.Last;
            cell = new TabbedCell(cell.Start, end, HasLines: true, cell.IsOdd || line.IsOdd || line.Tab >= 0 || _content[cell.End] != '\n');
        }
    }

    private void MakeBlocks()
    {
        var most = MostCommonLength(0, _items.Count);
        var width = 0;
        var regionEnd = 0;
        var row = default(TabbedItem);
        for (var i = 0; i < _items.Count; i++)
        {
            ref var item = ref _items.ItemAt(i);
            if (i >= regionEnd && !item.IsText)
            {
                regionEnd = EndOfRegion(i);
                width = regionEnd == i + 1 && RowsInOneRun(item) is > 0 and var each ? each : WidthOf(i, regionEnd, most);
            }

            if (item.IsText)
            {
                if (row.Count > 0 && ContinuesOverText(row, i, width))
                {
                    _cells[row.First + row.Count - 1] = _cells[row.First + row.Count - 1] with { End = item.TextEnd, HasLines = true, IsOdd = true };
                    continue;
                }

                Close(ref row, width);
                EndTable();
                _input.AddParagraph(_input.Cleaner.CleanScanned(item.LineStart, item.TextEnd, item.IsOdd, hasLines: false));
            }
            else if (row.Count > 0 && Continues(row, i, width))
            {
                row.Count += item.Count;
            }
            else
            {
                Close(ref row, width);
                row = item;
            }
        }

        Close(ref row, width);
        EndTable();
    }

    /// <summary>Whether the run at <paramref name="index"/> belongs to the row before it, which is not complete.</summary>
    private bool Continues(TabbedItem row, int index, int width)
    {
        var run = _items[index];
        if (row.Count >= width || run.Count >= width || run.LacksFirstCells || IsHeader(row) || IsHeader(run) || IsHeadingRow(run))
        {
            return false;
        }

        // A row that lost its first cells is never as wide as the others.
        return row.LacksFirstCells ? row.Count + run.Count < width : CompletesWidth(row, index, width);
    }

    /// <summary>Whether the runs from <paramref name="index"/> on bring a row to exactly the width.</summary>
    private bool CompletesWidth(TabbedItem row, int index, int width)
    {
        if (row.Count == 1 && IsHeadingRow(row) && HasHeadingRow(index, width))
        {
            return false;
        }

        var sum = row.Count;
        var stop = Math.Min(_items.Count, index + TextLimits.Lookahead);
        for (var i = index; i < stop && sum < width; i++)
        {
            var run = _items[i];
            if (run.IsText || run.LacksFirstCells || run.Count >= width)
            {
                return false;
            }

            sum += run.Count;
        }

        return sum == width;
    }

    /// <summary>Whether headings are rows of their own nearby: one cell, and a complete row after it.</summary>
    private bool HasHeadingRow(int index, int width)
    {
        var stop = Math.Min(_items.Count, index + TextLimits.Lookahead);
        for (var i = Math.Max(index - TextLimits.Lookahead, 0); i + 1 < stop; i++)
        {
            if (!_items[i].IsText && _items[i].Count == 1 && _items[i + 1].Count == width && IsHeadingRow(_items[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text after a blank line is a paragraph of the last cell, because the row goes on after it.</summary>
    private bool ContinuesOverText(TabbedItem row, int index, int width)
    {
        if (row.Count >= width || IsHeader(row) || (row.Count == 1 && IsHeadingRow(row)))
        {
            return false;
        }

        var next = index + 1;
        while (next < _items.Count && _items[next].IsText && next - index < TextLimits.Lookahead)
        {
            next++;
        }

        if (next >= _items.Count || _items[next] is { IsText: true } or { LacksFirstCells: true })
        {
            return false;
        }

        var run = _items[next];
        return row.LacksFirstCells
            ? row.Count + run.Count < width && !IsHeader(run)
            : row.Count + run.Count == width;
    }

    private void Close(ref TabbedItem row, int width)
    {
        if (row.Count == 0)
        {
            return;
        }

        _table ??= new TableBuilder(Math.Min(_cells.Count - row.First, InitialCells));
        if (width >= 2 && row.Count > width && !row.LacksFirstCells)
        {
            AddLongRow(row, width);
        }
        else
        {
            AddRow(row.First, row.Count, row.LineStart, row.LacksFirstCells ? Math.Max(width - row.Count, 0) : 0);
        }

        row = default;
    }

    /// <summary>Rows whose blank lines are missing: a header before them, and as many cells as several rows have.</summary>
    private void AddLongRow(TabbedItem row, int width)
    {
        var first = row.First;
        var end = row.First + row.Count;
        var headers = 0;
        while (first + headers < end && IsHeaderCell(first + headers))
        {
            headers++;
        }

        if (headers >= 2 && headers < row.Count)
        {
            AddRow(first, headers, LineStartOf(first), 0);
            first += headers;
        }

        if ((end - first) % width != 0)
        {
            _input.Findings.Add(TextTableFindings.RowNotAligned(row.LineStart, row.Count, width));
            AddRow(first, end - first, LineStartOf(first), 0);
            return;
        }

        if (end - first > width)
        {
            _input.Findings.Add(TextTableFindings.RowsSplit(row.LineStart, row.Count, width));
        }

        for (; first < end; first += width)
        {
            AddRow(first, width, LineStartOf(first), 0);
        }
    }

    private void AddRow(int first, int count, int lineStart, int firstColumn)
    {
        _table!.StartRow(lineStart);
        for (var i = 0; i < count; i++)
        {
            ref var cell = ref _cells.ItemAt(first + i);
            _table.AddCell(firstColumn + i, _input.Cleaner.CleanScanned(cell.Start, cell.End, cell.IsOdd, cell.HasLines), cell.Start);
        }
    }

    private void EndTable()
    {
        if (_table is not null)
        {
            _input.Blocks.Add(_table.Build());
            _table = null;
        }
    }

    private int EndOfRegion(int index)
    {
        while (index < _items.Count && !_items.ItemAt(index).IsText)
        {
            index++;
        }

        return index;
    }

    /// <summary>
    /// The number of cells that most rows of a stretch between texts have. A header is narrower than its rows when one word spans
    /// two columns, so it does not count when there are other rows.
    /// </summary>
    private int WidthOf(int start, int end, int most)
    {
        var body = start + 1 < end && IsHeader(_items[start]) ? start + 1 : start;
        var width = MostCommonLength(body, end);
        for (var i = start; i < end; i++)
        {
            // Few rows decide nothing against the whole document, when a row of its usual width is among them.
            if (end - body <= 4 && most > width && _items[i].Count == most)
            {
                return most;
            }
        }

        return width > 0 ? width : most;
    }

    /// <summary>How many cells the rows of a single run have, that begins with the header and whose blank lines are missing; 0 for other runs.</summary>
    private int RowsInOneRun(in TabbedItem run)
    {
        var headers = 0;
        while (headers < run.Count && headers < TextLimits.Lookahead && IsHeaderCell(run.First + headers))
        {
            headers++;
        }

        if (headers < 3 || headers == run.Count || _input.ShapeOf(_cells[run.First + headers].Start, _cells[run.First + headers].End) is not (CellShape.Number or CellShape.Heading))
        {
            return 0;
        }

        var rest = run.Count - headers;
        return rest % headers == 0 ? headers : rest % (headers + 1) == 0 ? headers + 1 : 0;
    }

    private int MostCommonLength(int start, int end)
    {
        var longest = _input.Limits.MaximumColumns;
        Span<int> counts = stackalloc int[longest + 1];
        counts.Clear();
        for (var i = start; i < end; i++)
        {
            ref var run = ref _items.ItemAt(i);
            if (run is { IsText: false, LacksFirstCells: false, Count: >= 2 } && run.Count <= longest)
            {
                counts[run.Count]++;
            }
        }

        var best = 0;
        for (var length = 2; length <= longest; length++)
        {
            best = counts[length] > 0 && counts[length] >= counts[best] ? length : best;
        }

        return best;
    }

    private bool IsHeader(TabbedItem run)
    {
        if (run.Count < 2)
        {
            return false;
        }

        var words = 0;
        for (var i = 0; i < Math.Min(run.Count, TextLimits.Lookahead); i++)
        {
            words += IsHeaderCell(run.First + i) ? 1 : 0;
            if (words >= 2)
            {
                return true;
            }

            // The first two cells of a header are words; a body row is recognised without looking at its long cells.
            if (i == 1 && words == 0)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsHeaderCell(int cell) => _input.IsHeaderWord(_cells[cell].Start, _cells[cell].End);

    private bool IsHeadingRow(TabbedItem run) => run.Count == 1 && _input.ShapeOf(_cells[run.First].Start, _cells[run.First].End) == CellShape.Heading;

    private int LineStartOf(int cell) => _cells[cell].Start - 1;

    private bool IsWhiteSpace(int start, int end)
    {
        while (start < end && Characters.IsWhiteSpace(_content[start]))
        {
            start++;
        }

        return start >= end;
    }

    /// <summary>What has been seen of a line.</summary>
    private ref struct Line
    {
        public int Start;

        /// <summary>Where its first TAB is; -1 for none.</summary>
        public int Tab;

        /// <summary>Whether there are more.</summary>
        public bool HasTabs;

        public bool IsOdd;
    }
}
