using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>One row of a list by columns: a cell that spans several of them counts for the one that its text belongs to.</summary>
internal sealed class ListRow
{
    private readonly ListTable _list;
    private readonly RowReader _rows;
    private readonly Slot[] _slots;
    private Dictionary<int, TextFragment>? _joined;

    public ListRow(ListTable list)
    {
        _list = list;
        _rows = new RowReader(list.Table, list.LogicalColumns, list.ColumnCount);
        _slots = new Slot[list.ColumnCount];
    }

    public RowReader Cells => _rows;

    /// <summary>Whether the row had lost cells and they were placed by their looks.</summary>
    public bool WasPlaced => _rows.IsPlaced;

    public int FilledCount => _rows.FilledCount;

    public int Start { get; private set; }

    /// <summary>Whether a cell of an earlier row reaches into this one.</summary>
    public bool HasCovered { get; private set; }

    /// <summary>The offset of the first text of the row; findings point there.</summary>
    public int Anchor
    {
        get
        {
            for (var column = 0; column < _slots.Length; column++)
            {
                if (IsOwnFilled(column))
                {
                    return TextAt(column).SourceStart;
                }
            }

            return Start;
        }
    }

    /// <summary>Where the last text of the row ends.</summary>
    public int End
    {
        get
        {
            var end = Start;
            for (var column = 0; column < _slots.Length; column++)
            {
                if (OwnAt(column) is { IsEmpty: false } text)
                {
                    end = Math.Max(end, text.SourceOffsetAt(text.Length - 1) + 1);
                }
            }

            return end;
        }
    }

    /// <summary>The text that stands at a column, or covers it; empty where there is none.</summary>
    public TextFragment TextAt(int column)
    {
        var index = _slots[column].Cell;
        if (index < 0)
        {
            return default;
        }

        ref readonly var cell = ref _list.Table.Cell(index);
        return cell.Blocks is null ? cell.Text : Joined(index);
    }

    /// <summary>The text of a cell that begins in this row; empty where the column is covered, spanned or empty.</summary>
    public TextFragment OwnAt(int column) => _slots[column].State == CellState.Own ? TextAt(column) : default;

    /// <summary>Whether a text begins in this row at a column.</summary>
    public bool IsOwnFilled(int column) => _slots[column].State == CellState.Own && !TextAt(column).IsEmpty;

    public CellState StateOf(int column) => _slots[column].State;

    /// <summary>A cell spans the column, in this row or from one above, and gave its text to another.</summary>
    public bool IsHidden(int column) => _slots[column].IsHidden;

    /// <summary>The text stands under two columns of bodies at once, and so under neither's role.</summary>
    public bool IsShared(int column) => _slots[column].IsShared;

    /// <summary>Whether the row has no text of its own for a column, though the format cannot tell whether a cell above covers it.</summary>
    public bool MayBeCovered(int column) =>
        StateOf(column) != CellState.Covered && TextAt(column).IsEmpty && (!_list.Table.HasSpans || StateOf(column) == CellState.Missing);

    public void MoveTo(int row)
    {
        _rows.MoveTo(row);
        if (_rows.FilledCount == 0)
        {
            return;
        }

        if (_rows.FilledCount > 1)
        {
            RowFitter.TryPlace(_rows, _list.Table, _list);
        }

        Start = _list.Table.RowSourceStart(row);
        HasCovered = false;
        for (var column = 0; column < _slots.Length; column++)
        {
            ref var slot = ref _slots[column];
            var state = _rows.StateOf(column);
            switch (state)
            {
                case CellState.Missing:
                    slot = new Slot { Cell = -1 };
                    break;
                case CellState.Covered:
                    HasCovered = true;
                    slot.State = state;
                    slot.Cell = slot.IsHidden ? -1 : _rows.CellAt(column);
                    break;
                case CellState.Own:
                    slot = new Slot { Cell = _rows.CellAt(column), State = state };
                    var width = _rows.WidthAt(column);
                    if (width > 1)
                    {
                        Settle(column, width);
                        column += width - 1;
                    }

                    break;
            }
        }
    }

    /// <summary>Gives the text of a cell that spans columns to the one that it says most for.</summary>
    private void Settle(int first, int width)
    {
        var cell = _slots[first].Cell;
        var best = first;
        var bodies = 0;
        for (var column = first; column < first + width; column++)
        {
            var role = _list.Columns[column].Role;
            _slots[column] = new Slot { Cell = -1, State = CellState.Spanned, IsHidden = true };
            bodies += role.IsBody() ? 1 : 0;
            best = Weight(role) > Weight(_list.Columns[best].Role) ? column : best;
        }

        _slots[best] = new Slot { Cell = cell, State = CellState.Own, IsShared = bodies > 1 && _list.Columns[best].Role.IsBody() };
    }

    /// <summary>The text of a cell that holds tables: it may be asked for in many rows, and is made once.</summary>
    private TextFragment Joined(int cell)
    {
        _joined ??= [];
        if (!_joined.TryGetValue(cell, out var text))
        {
            text = CellText.Of(_list.Table.Cell(cell));
            _joined.Add(cell, text);
        }

        return text;
    }

    private static int Weight(ColumnRole role) => role switch
    {
        ColumnRole.Task => 6,
        ColumnRole.Content => 5,
        ColumnRole.Section => 3,
        ColumnRole.Number => 2,
        ColumnRole.Leader or ColumnRole.Deadline => 1,
        _ => role.IsBody() ? 4 : 0,
    };

    /// <summary>What stands at a column of the row.</summary>
    private struct Slot
    {
        /// <summary>The index of the cell whose text stands there; -1 for none.</summary>
        public int Cell;

        public CellState State;

        /// <summary>A cell that spans the column gave its text to another one; so do the rows that it covers.</summary>
        public bool IsHidden;

        public bool IsShared;
    }
}
