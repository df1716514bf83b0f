using System.Runtime.InteropServices;

namespace PlanModel.Tables;

/// <summary>
/// Places cells in the grid as the HTML standard says ("forming a table"): each at the first free column of its row, where the
/// columns under a cell that spans rows are not free.
/// </summary>
/// <remarks>
/// It keeps the spans that reach down, not the slots that they cover, so a span costs the same whatever its size. A span ends with
/// its row group, as browsers show it. Cells may overlap where the document makes them do so.
/// </remarks>
/// <param name="maximumSpannedRows">How often a cell may reach into a further row before spans are given up, since following them costs that.</param>
internal sealed class TableGrid(int maximumSpannedRows)
{
    private const int MaximumColumn = 1_000_000_000;

    private List<Reach> _above = [];
    private List<Reach> _below = [];
    private int _next;
    private int _column;
    private int _groupEnd;
    private int _spannedRows;
    private bool _rowIsOpen;

    /// <summary>The rows so far, those of the current group that are still to come not counted.</summary>
    public int RowCount { get; private set; }

    public int ColumnCount { get; private set; }

    /// <summary>Whether spans were given up because following them would have taken too long.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Starts a row group; spans from above end here.</summary>
    /// <param name="rowCount">How many rows the group has.</param>
    public void BeginGroup(int rowCount)
    {
        EndRow();
        _above.Clear();
        _groupEnd = RowCount + rowCount;
    }

    public void BeginRow()
    {
        EndRow();
        RowCount++;
    }

    /// <summary>Places the next cell of the row.</summary>
    /// <param name="rowSpan">The span as the document has it; 0 for the rest of the group.</param>
    /// <param name="columnSpan">The span as the document has it, at least 1.</param>
    /// <returns>Its column and the number of rows that it covers.</returns>
    public (int Column, int RowSpan) Place(int rowSpan, int columnSpan)
    {
        if (!_rowIsOpen)
        {
            _rowIsOpen = true;
            _next = 0;
            _column = 0;
            _below.Clear();
        }

        var row = RowCount - 1;
        for (; _next < _above.Count && _above[_next].Start <= _column; _next++)
        {
            var reach = _above[_next];
            if (reach.EndRow > row)
            {
                _column = Math.Max(_column, reach.End);
                KeepBelow(reach, row);
            }
        }

        var rowsLeft = _groupEnd - row;
        var rows = rowSpan == 0 ? rowsLeft : Math.Min(rowSpan, rowsLeft);
        var column = _column;
        _column = Math.Min(column + columnSpan, MaximumColumn);
        ColumnCount = Math.Max(ColumnCount, _column);
        KeepBelow(new Reach(column, _column, row + rows), row);
        return (column, rows);
    }

    private void EndRow()
    {
        if (!_rowIsOpen)
        {
            return;
        }

        _rowIsOpen = false;
        for (; _next < _above.Count; _next++)
        {
            KeepBelow(_above[_next], RowCount - 1);
        }

        (_above, _below) = (_below, _above);
    }

    private void KeepBelow(Reach reach, int row)
    {
        if (reach.EndRow <= row + 1)
        {
            return;
        }

        if (_spannedRows++ < maximumSpannedRows)
        {
            _below.Add(reach);
        }
        else
        {
            IsCut = true;
        }
    }

    /// <summary>Columns that a cell from above covers down to a row (exclusive). Ordered by column wherever they are kept.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Reach(int Start, int End, int EndRow);
}
