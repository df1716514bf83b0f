using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// A table with places: rows of cells with their spans. Covered positions of a spanning cell have no cell of their own;
/// <see cref="CellAt"/> finds the one that covers a position.
/// </summary>
/// <remarks>
/// Text formats have lost their spans: each of their cells spans one row and one column, and a cell that continued a merged
/// one is empty or missing. Rows may be shorter than the widest one.
/// </remarks>
internal sealed class SourceTable : SourceBlock
{
    private readonly PooledList<SourceCell> _cells;
    private readonly PooledList<int> _rowStarts;

    /// <param name="cells">The anchor cells, ordered by row, then by column.</param>
    /// <param name="rowStarts">The index in <paramref name="cells"/> of the first cell of each row, and the number of cells at the end.</param>
    /// <param name="columnCount">The number of columns of the grid.</param>
    public SourceTable(PooledList<SourceCell> cells, PooledList<int> rowStarts, int columnCount)
    {
        _cells = cells;
        _rowStarts = rowStarts;
        ColumnCount = columnCount;
    }

    public int RowCount => _rowStarts.Count - 1;

    public int ColumnCount { get; }

    /// <summary>Whether the format keeps spans, so that a missing cell is a covered one (HTML, grids); false for plain text.</summary>
    public bool HasSpans { get; init; }

    /// <summary>Whether a cell holds tables of its own; such a table may be mere layout.</summary>
    public bool HasNestedTables { get; init; }

    /// <summary>All cells, ordered by row, then by column.</summary>
    public ReadOnlySpan<SourceCell> Cells => _cells.AsSpan();

    /// <summary>One of <see cref="Cells"/>.</summary>
    public ref readonly SourceCell Cell(int index) => ref _cells.ItemAt(index);

    /// <summary>The index in <see cref="Cells"/> of the first cell of a row.</summary>
    public int FirstCellOf(int row) => _rowStarts[row];

    /// <summary>The cells that begin in a row, by column.</summary>
    public ReadOnlySpan<SourceCell> CellsOf(int row) => Cells.Slice(_rowStarts[row], _rowStarts[row + 1] - _rowStarts[row]);

    /// <summary>The 0-based offset in the source where a row begins: its tag in HTML, the start of its first line in text.</summary>
    public int RowSourceStart(int row) => RowSourceStarts is { } starts ? starts[row] : _cells[_rowStarts[row]].SourceStart;

    /// <summary>Where rows begin, when that is not where their first cell begins (a row may have no cell of its own).</summary>
    public PooledList<int>? RowSourceStarts { get; init; }

    /// <summary>Gives the memory of the cells back.</summary>
    public void Release()
    {
        _cells.Release();
        _rowStarts.Release();
        RowSourceStarts?.Release();
    }

    /// <summary>The cell that covers a position: the anchor itself, or one that spans over it; null when there is none.</summary>
    public SourceCell? CellAt(int row, int column)
    {
        for (var r = row; r >= 0; r--)
        {
            foreach (var cell in CellsOf(r))
            {
                if (cell.Column <= column && column < cell.Column + cell.ColumnSpan)
                {
                    return cell.Row + cell.RowSpan > row ? cell : null;
                }
            }

            if (!HasSpans)
            {
                return null;
            }
        }

        return null;
    }
}
