using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Collects the rows of one table of a text form.</summary>
internal sealed class TableBuilder
{
    private readonly PooledList<SourceCell> _cells;
    private readonly PooledList<int> _rowStarts = new();
    private readonly PooledList<int> _rowSourceStarts = new();
    private int _columnCount;

    public TableBuilder(int cellCapacity = 0)
    {
        _cells = new PooledList<SourceCell>(cellCapacity);
    }

    public int RowCount => _rowStarts.Count;

    /// <summary>Begins a row.</summary>
    /// <param name="sourceStart">Where its first line begins.</param>
    public void StartRow(int sourceStart)
    {
        _rowStarts.Add(_cells.Count);
        _rowSourceStarts.Add(sourceStart);
    }

    public void AddCell(int column, in TextFragment text, int sourceStart, int rowSpan = 1, int columnSpan = 1)
    {
        _cells.Append() = new SourceCell
        {
            Row = _rowStarts.Count - 1,
            Column = column,
            RowSpan = rowSpan,
            ColumnSpan = columnSpan,
            Text = text,
            SourceStart = sourceStart,
        };
        _columnCount = Math.Max(_columnCount, column + columnSpan);
    }

    public SourceTable Build(bool hasSpans = false)
    {
        _rowStarts.Add(_cells.Count);
        return new SourceTable(_cells, _rowStarts, _columnCount)
        {
            SourceStart = _rowSourceStarts.Count > 0 ? _rowSourceStarts[0] : 0,
            RowSourceStarts = _rowSourceStarts,
            HasSpans = hasSpans,
        };
    }
}
