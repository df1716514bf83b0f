namespace PlanModel.Interpretation;

/// <summary>Looks ahead in the column of numbers: what the next printed number is, and how many rows without one come before it.</summary>
/// <remarks>Rows must be asked for in order; all answers together walk the table twice at most.</remarks>
internal sealed class NumberRun(ListTable list)
{
    private int _row;
    private int _nextRow = -1;
    private int _next;
    private int _rows;

    /// <summary>
    /// The next number printed behind a row, and the rows up to it that hold a task without one, the row itself included; false
    /// when none follows.
    /// </summary>
    public bool TryFindNext(int row, out int number, out int rows)
    {
        if (row >= _nextRow)
        {
            Find(row);
        }

        for (; _row < row; _row++)
        {
            _rows -= IsTaskRow(_row) ? 1 : 0;
        }

        number = _next;
        rows = _rows;
        return _next > 0;
    }

    private void Find(int row)
    {
        _row = row;
        _next = 0;
        _rows = IsTaskRow(row) ? 1 : 0;
        for (_nextRow = row + 1; _nextRow < list.Table.RowCount; _nextRow++)
        {
            foreach (ref readonly var cell in list.Table.CellsOf(_nextRow))
            {
                if (cell.ColumnSpan == 1 && LogicalColumns.Map(list.LogicalColumns, cell.Column) == list.NumberColumn
                    && Numeral.TryReadCell(cell.Text.Span, out var value, out _, out _))
                {
                    _next = value;
                    return;
                }
            }

            _rows += IsTaskRow(_nextRow) ? 1 : 0;
        }
    }

    private bool IsTaskRow(int row)
    {
        var filled = 0;
        foreach (ref readonly var cell in list.Table.CellsOf(row))
        {
            filled += cell.Text.IsEmpty ? 0 : 1;
        }

        return filled > 1;
    }
}
