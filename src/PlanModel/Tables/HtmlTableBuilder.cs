using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Collects the rows of one table, and makes the table of them when it has ended.</summary>
internal sealed class HtmlTableBuilder(HtmlTableBuilder? outer, HtmlContainer container, int sourceStart)
{
    private readonly List<Group> _groups = [];
    private readonly List<Row> _rows = [];
    private readonly List<HtmlCell> _cells = [];

    /// <summary>The table around this one.</summary>
    public HtmlTableBuilder? Outer { get; } = outer;

    /// <summary>Where the table goes.</summary>
    public HtmlContainer Container { get; } = container;

    public bool HasRows => _rows.Count > 0;

    public bool HasNestedTables { get; private set; }

    public void BeginGroup(bool isFoot) => _groups.Add(new Group(_rows.Count, isFoot));

    public void BeginRow(int rowSourceStart)
    {
        if (_groups.Count == 0)
        {
            BeginGroup(isFoot: false);
        }

        _rows.Add(new Row(_cells.Count, rowSourceStart));
    }

    public void Add(HtmlCell cell)
    {
        _cells.Add(cell);
        HasNestedTables |= cell.Blocks is not null;
    }

    /// <summary>Makes the table; the texts of its cells are set later, through <paramref name="texts"/>.</summary>
    public SourceTable Build(HtmlPendingTexts texts, ReadingLimits limits, out bool isCut)
    {
        var cells = new PooledList<SourceCell>(_cells.Count);
        var rowStarts = new PooledList<int>(_rows.Count + 1);
        var rowSourceStarts = new PooledList<int>(_rows.Count);
        var grid = new TableGrid(limits.MaximumSpannedRows);
        for (var group = 0; group < _groups.Count; group++)
        {
            if (!_groups[group].IsFoot)
            {
                Place(group, grid, cells, rowStarts, rowSourceStarts, texts);
            }
        }

        // The standard puts footers last wherever they stand.
        for (var group = 0; group < _groups.Count; group++)
        {
            if (_groups[group].IsFoot)
            {
                Place(group, grid, cells, rowStarts, rowSourceStarts, texts);
            }
        }

        rowStarts.Add(cells.Count);
        isCut = grid.IsCut;
        return new SourceTable(cells, rowStarts, grid.ColumnCount)
        {
            SourceStart = sourceStart,
            HasSpans = true,
            HasNestedTables = HasNestedTables,
            RowSourceStarts = rowSourceStarts,
        };
    }

    private void Place(int group, TableGrid grid, PooledList<SourceCell> cells, PooledList<int> rowStarts, PooledList<int> rowSourceStarts, HtmlPendingTexts texts)
    {
        var firstRow = _groups[group].FirstRow;
        var endRow = group + 1 < _groups.Count ? _groups[group + 1].FirstRow : _rows.Count;
        grid.BeginGroup(endRow - firstRow);
        for (var row = firstRow; row < endRow; row++)
        {
            grid.BeginRow();
            rowStarts.Add(cells.Count);
            rowSourceStarts.Add(_rows[row].SourceStart);
            var endCell = row + 1 < _rows.Count ? _rows[row + 1].FirstCell : _cells.Count;
            for (var i = _rows[row].FirstCell; i < endCell; i++)
            {
                var cell = _cells[i];
                var (column, rowSpan) = grid.Place(cell.RowSpan, cell.ColumnSpan);
                if (cell.TextLength > 0)
                {
                    texts.AddCell(cells, cell.TextStart, cell.TextLength);
                }

                cells.Add(new SourceCell
                {
                    Row = grid.RowCount - 1,
                    Column = column,
                    RowSpan = rowSpan,
                    ColumnSpan = cell.ColumnSpan,
                    SourceStart = cell.SourceStart,
                    Blocks = cell.Blocks,
                });
            }
        }
    }

    private readonly record struct Group(int FirstRow, bool IsFoot);

    private readonly record struct Row(int FirstCell, int SourceStart);
}
