using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Goes through the rows of a table and tells, for every column, the cell that stands there and how it comes there.</summary>
/// <remarks>Linear in the cells of the table: covering cells are carried along, never searched for.</remarks>
internal sealed class RowReader
{
    private readonly SourceTable _table;
    private readonly int[]? _logical;
    private readonly int[] _cells;
    private readonly CellState[] _states;

    public RowReader(SourceTable table, int[]? logicalColumns, int columnCount)
    {
        _table = table;
        _logical = logicalColumns;
        _cells = new int[columnCount];
        _states = new CellState[columnCount];
    }

    public int Row { get; private set; } = -1;

    public int ColumnCount => _cells.Length;

    /// <summary>Cells that begin in the row.</summary>
    public int AnchorCount { get; private set; }

    /// <summary>Cells that begin in the row and hold text.</summary>
    public int FilledCount { get; private set; }

    /// <summary>The first column in which a cell with text begins; -1 in an empty row.</summary>
    public int FirstFilled { get; private set; }

    /// <summary>Whether cells begin in the row to the right of the last column.</summary>
    public bool HasCellsBeyond { get; private set; }

    public CellState StateOf(int column) => _states[column];

    /// <summary>The index, in the cells of the table, of the cell that stands at a column; means nothing where there is none.</summary>
    public int CellAt(int column) => _cells[column];

    /// <summary>The text of a column; empty where the row has no cell.</summary>
    public TextFragment TextAt(int column) => _states[column] == CellState.Missing ? default : CellText.Of(_table.Cell(_cells[column]));

    /// <summary>The text of a cell that begins in the row at a column; empty for covered and spanned columns.</summary>
    public TextFragment OwnTextAt(int column) => _states[column] == CellState.Own ? CellText.Of(_table.Cell(_cells[column])) : default;

    public bool IsOwnFilled(int column) => _states[column] == CellState.Own && !CellText.IsEmpty(_table.Cell(_cells[column]));

    /// <summary>How many columns the cell at a column covers.</summary>
    public int WidthAt(int column)
    {
        var width = 1;
        while (column + width < _cells.Length && _states[column + width] == CellState.Spanned)
        {
            width++;
        }

        return width;
    }

    /// <summary>Whether the cells of the row were placed by their looks, all of them within the list.</summary>
    public bool IsPlaced { get; private set; }

    /// <summary>Goes to a row; rows must be visited in order, the first from 0.</summary>
    public void MoveTo(int row)
    {
        for (var next = Row + 1; next <= row; next++)
        {
            Take(next);
        }
    }

    /// <summary>Puts cells of the row at other columns: cell <paramref name="chosen"/>[i] of the row at <paramref name="columns"/>[i].</summary>
    public void Place(ReadOnlySpan<int> chosen, ReadOnlySpan<int> columns)
    {
        var cells = _table.CellsOf(Row);
        for (var column = 0; column < _states.Length; column++)
        {
            if (_states[column] is CellState.Own or CellState.Spanned)
            {
                _states[column] = CellState.Missing;
            }
        }

        FirstFilled = -1;
        IsPlaced = true;
        for (var i = 0; i < columns.Length; i++)
        {
            Set(columns[i], cells[chosen[i]], _table.FirstCellOf(Row) + chosen[i]);
        }
    }

    private void Take(int row)
    {
        Row = row;
        if (_table.HasSpans)
        {
            for (var column = 0; column < _states.Length; column++)
            {
                _states[column] = _states[column] != CellState.Missing && Reaches(_cells[column], row) ? CellState.Covered : CellState.Missing;
            }
        }
        else
        {
            Array.Clear(_states, 0, _states.Length);
        }

        IsPlaced = false;
        AnchorCount = 0;
        FilledCount = 0;
        FirstFilled = -1;
        HasCellsBeyond = false;
        var index = _table.FirstCellOf(row) - 1;
        foreach (ref readonly var cell in _table.CellsOf(row))
        {
            index++;
            AnchorCount++;
            if (!CellText.IsEmpty(cell))
            {
                FilledCount++;
            }

            var first = Logical(cell.Column);
            if (first >= _cells.Length)
            {
                HasCellsBeyond = true;
                continue;
            }

            Set(first, cell, index);
            var last = Math.Min(Logical(cell.Column + cell.ColumnSpan - 1), _cells.Length - 1);
            for (var column = first + 1; column <= last; column++)
            {
                _cells[column] = index;
                _states[column] = CellState.Spanned;
            }
        }
    }

    private bool Reaches(int cell, int row)
    {
        ref readonly var covering = ref _table.Cell(cell);
        return (long)covering.Row + covering.RowSpan > row;
    }

    private void Set(int column, in SourceCell cell, int index)
    {
        _cells[column] = index;
        _states[column] = CellState.Own;
        if (!CellText.IsEmpty(cell) && (FirstFilled < 0 || column < FirstFilled))
        {
            FirstFilled = column;
        }
    }

    private int Logical(int column) =>
        _logical is null ? column : column < _logical.Length ? _logical[column] : _logical[_logical.Length - 1];
}
