namespace PlanModel.Tables;

/// <summary>
/// Finds rows and columns in lines that are a cell each: the cheapest way to read them, by how well each line fits the column
/// that it would stand in.
/// </summary>
/// <remarks>
/// A line may begin the next column, a later one (the cells between are missing), go on in its column (a further paragraph),
/// begin a row, be a row of its own (a section), or end the table; a blank line may be an empty cell, an empty paragraph, or
/// stand between rows. Costs are small whole numbers, found by trying; what they have to get right are the tests. Time is lines
/// × columns. Long tables are decided in stretches, so that memory does not grow with them.
/// </remarks>
internal sealed class CellAligner
{
    /// <summary>After so many lines what has been found is settled.</summary>
    private const int Stretch = 1 << 16;

    private const int RowStart = 2;
    private const int AfterTableStart = 12;
    private const int AfterTableLine = 4;
    private const int Never = 1 << 20;
    private const byte NewRow = 0x80;

    private readonly CellShape[] _columns;
    private readonly int[] _skipBefore;
    private readonly bool _keepsBlanks;
    private readonly int _between;
    private readonly int _section;
    private readonly int _after;
    private readonly int _stateCount;

    /// <param name="columns">What the cells of each column look like.</param>
    /// <param name="keepsBlanks">Whether empty cells are blank lines, so that none is missing, or blank lines part rows, if anything.</param>
    public CellAligner(CellShape[] columns, bool keepsBlanks)
    {
        _columns = columns;
        _keepsBlanks = keepsBlanks;
        _between = columns.Length;
        _section = columns.Length + 1;
        _after = columns.Length + 2;
        _stateCount = columns.Length + 3;
        _skipBefore = new int[columns.Length + 1];
        for (var column = 0; column < columns.Length; column++)
        {
            // Of two columns of one kind the second is the one that more often is empty.
            var isSecond = column > 0 && columns[column] == columns[column - 1];
            _skipBefore[column + 1] = _skipBefore[column] + SkipCost(columns[column]) + (keepsBlanks ? 10 : 0) - (isSecond ? 1 : 0);
        }
    }

    /// <summary>What each line is, and what the whole reading costs.</summary>
    public List<Placement> Align(List<TextLine> lines, out int cost)
    {
        var placements = new List<Placement>(lines.Count);
        var costs = new int[_stateCount];
        var next = new int[_stateCount];
        var back = new byte[Math.Min(lines.Count, Stretch) * _stateCount];
        var spent = new int[Math.Min(lines.Count, Stretch) * _stateCount];
        for (var state = 0; state < _stateCount; state++)
        {
            costs[state] = Never;
        }

        costs[_between] = 0;
        cost = 0;
        for (var start = 0; start < lines.Count; start += Stretch)
        {
            var count = Math.Min(Stretch, lines.Count - start);
            for (var i = 0; i < count; i++)
            {
                Step(lines[start + i], i > 0 || start > 0 ? lines[start + i - 1] : default, costs, next, back.AsSpan(i * _stateCount, _stateCount));
                next.AsSpan().CopyTo(spent.AsSpan(i * _stateCount));
                (costs, next) = (next, costs);
            }

            var isLast = start + count == lines.Count;
            var state = Best(costs, isLast);
            cost += costs[state] + (isLast && state < _between ? SkipAfter(state) : 0);
            Trace(state, count, back, spent, placements);
            for (var other = 0; other < _stateCount; other++)
            {
                costs[other] = other == state ? 0 : Never;
            }
        }

        return placements;
    }

    private void Step(TextLine line, TextLine before, int[] costs, int[] next, Span<byte> back)
    {
        var (rowEnd, rowEndState) = BestRowEnd(costs);
        for (var state = 0; state < _stateCount; state++)
        {
            next[state] = Never;
        }

        var best = Never;
        var bestColumn = 0;
        for (var column = 0; column < _columns.Length; column++)
        {
            var fit = _keepsBlanks && line.IsBlank ? 1 : FitCost(_columns[column], line.Shape);
            var newRow = rowEnd + _skipBefore[column] + fit + RowStart;
            next[column] = newRow;
            back[column] = (byte)(rowEndState | NewRow);
            var sameRow = best + _skipBefore[column] + fit;
            if (sameRow <= next[column])
            {
                next[column] = sameRow;
                back[column] = (byte)bestColumn;
            }

            var goesOn = costs[column] + FurtherCost(_columns[column], before, line);
            // Of two columns of one kind the second takes what is left: there are more helpers than leaders.
            if (goesOn <= next[column])
            {
                next[column] = goesOn;
                back[column] = (byte)column;
            }

            // What it costs to come from this column to a later one, without the columns up to there.
            var from = costs[column] - _skipBefore[column + 1];
            if (from <= best)
            {
                best = from;
                bestColumn = column;
            }
        }

        if (line.IsBlank)
        {
            next[_between] = rowEnd + (_keepsBlanks ? 8 : 1);
            back[_between] = (byte)rowEndState;
        }
        else
        {
            next[_section] = rowEnd + SectionCost(line.Shape);
            back[_section] = (byte)(rowEndState | NewRow);
        }

        var entry = rowEnd + (line.Shape == CellShape.Note ? 2 : AfterTableStart);
        var stays = costs[_after] + (line.IsBlank ? 0 : AfterTableLine);
        next[_after] = Math.Min(entry, stays);
        back[_after] = (byte)(entry < stays ? rowEndState : _after);
    }

    private (int Cost, int State) BestRowEnd(int[] costs)
    {
        var best = costs[_between];
        var state = _between;
        if (costs[_section] < best)
        {
            best = costs[_section];
            state = _section;
        }

        for (var column = 0; column < _columns.Length; column++)
        {
            if (costs[column] + SkipAfter(column) < best)
            {
                best = costs[column] + SkipAfter(column);
                state = column;
            }
        }

        return (best, state);
    }

    private int Best(int[] costs, bool isLast)
    {
        var best = Never * 2;
        var bestState = 0;
        for (var state = 0; state < _stateCount; state++)
        {
            var total = costs[state] + (isLast && state < _between ? SkipAfter(state) : 0);
            if (total < best)
            {
                best = total;
                bestState = state;
            }
        }

        return bestState;
    }

    private void Trace(int state, int count, byte[] back, int[] spent, List<Placement> placements)
    {
        var first = placements.Count;
        for (var i = count - 1; i >= 0; i--)
        {
            var from = back[(i * _stateCount) + state];
            var earlier = from & ~NewRow;
            var previous = i == 0 ? 0 : spent[((i - 1) * _stateCount) + earlier];
            var kind = state == _between ? PlacementKind.Between
                : state == _section ? PlacementKind.Section
                : state == _after ? PlacementKind.After
                : (from & NewRow) != 0 ? PlacementKind.RowStart
                : earlier == state ? PlacementKind.Further
                : PlacementKind.Cell;
            placements.Add(new Placement(kind, state, spent[(i * _stateCount) + state] - previous));
            state = earlier;
        }

        placements.Reverse(first, placements.Count - first);
    }

    private int SkipAfter(int column) => _skipBefore[_columns.Length] - _skipBefore[column + 1];

    /// <summary>What it costs that a column has no line in a row.</summary>
    private static int SkipCost(CellShape column) => column switch
    {
        CellShape.Heading => 1,
        CellShape.Empty => 4,
        CellShape.Number or CellShape.Deadline => 8,
        CellShape.Responsibility => 12,
        CellShape.Sentences => 14,
        _ => 18,
    };

    /// <summary>What it costs that a line of a shape is the cell of a column.</summary>
    private static int FitCost(CellShape column, CellShape line) => (column, line) switch
    {
        _ when column == line && column != CellShape.Empty => 0,
        (CellShape.Number, CellShape.Empty) => 4,
        (CellShape.Number, _) => 80,
        (CellShape.Empty, CellShape.Empty) => 1,
        (CellShape.Empty, CellShape.Number) => 6,
        (CellShape.Empty, CellShape.Heading) => 12,
        // More than another paragraph of the cell before it, and no remark behind it: who else is responsible, not what is remarked.
        (CellShape.Empty, CellShape.Responsibility) => 20,
        (CellShape.Empty, _) => 2,
        (CellShape.Deadline, CellShape.Number) => 12,
        (_, CellShape.Number) => 40,
        (CellShape.Heading, CellShape.Empty) => 1,
        (CellShape.Heading, CellShape.Phrase) => 4,
        (CellShape.Heading, CellShape.Deadline) => 16,
        (CellShape.Heading, CellShape.Note) => 20,
        (CellShape.Heading, _) => 12,
        (CellShape.Phrase, CellShape.Sentences) => 4,
        (CellShape.Phrase, CellShape.Heading or CellShape.Responsibility) => 6,
        (CellShape.Phrase, CellShape.Deadline) => 8,
        (CellShape.Phrase, CellShape.Note) => 16,
        (CellShape.Phrase, _) => 12,
        (CellShape.Sentences, CellShape.Phrase) => 3,
        (CellShape.Sentences, CellShape.Heading or CellShape.Empty) => 8,
        (CellShape.Sentences, CellShape.Note) => 12,
        (CellShape.Sentences, _) => 10,
        (CellShape.Responsibility, CellShape.None) => 1,
        (CellShape.Responsibility, CellShape.Phrase or CellShape.Empty) => 6,
        (CellShape.Responsibility, CellShape.Note) => 8,
        (CellShape.Responsibility, CellShape.Heading) => 24,
        (CellShape.Responsibility, _) => 10,
        (CellShape.Deadline, CellShape.None) => 2,
        (CellShape.Deadline, CellShape.Empty) => 4,
        (CellShape.Deadline, CellShape.Phrase) => 6,
        (CellShape.Deadline, CellShape.Note) => 8,
        (CellShape.Deadline, CellShape.Heading) => 24,
        _ => 10,
    };

    /// <summary>What it costs that a line is a further paragraph of the cell before it.</summary>
    private static int FurtherCost(CellShape column, TextLine before, TextLine line) => (column, line.Shape) switch
    {
        // Names, one a line.
        (CellShape.Phrase or CellShape.Heading, CellShape.Phrase) when IsName(before) && IsName(line) => 4,
        (_, CellShape.Empty) => 6,
        (CellShape.Number or CellShape.Heading, _) => 30,
        (_, CellShape.Number) => 40,
        (_, CellShape.Heading) => 30,
        (CellShape.Responsibility, CellShape.Note) => 2,
        (CellShape.Responsibility, CellShape.Responsibility) => 4,
        (CellShape.Sentences, CellShape.Sentences) => before.Shape == CellShape.Sentences ? 4 : 5,
        (CellShape.Sentences, CellShape.Phrase) => 9,
        (CellShape.Empty, CellShape.Note) => 6,
        (CellShape.Empty, _) => 6,
        (_, CellShape.Note) => 6,
        _ => 14,
    };

    private static bool IsName(TextLine line) => line.Shape == CellShape.Phrase && line.End - line.Start <= 4;

    /// <summary>What it costs that a line is a row of its own.</summary>
    private static int SectionCost(CellShape line) => line switch
    {
        CellShape.Heading => 2,
        CellShape.Phrase => 14,
        CellShape.Note => 20,
        _ => 30,
    };

    internal enum PlacementKind : byte
    {
        /// <summary>A blank line between rows.</summary>
        Between,

        /// <summary>The first cell of a row.</summary>
        RowStart,

        /// <summary>A cell of the row before it.</summary>
        Cell,

        /// <summary>A further paragraph of the cell before it.</summary>
        Further,

        /// <summary>A row of its own.</summary>
        Section,

        /// <summary>Text after the table.</summary>
        After,
    }

    /// <param name="Kind">What the line is.</param>
    /// <param name="Column">Its column, when it is a cell.</param>
    /// <param name="Cost">How badly it fits.</param>
    internal readonly record struct Placement(PlacementKind Kind, int Column, int Cost);
}
