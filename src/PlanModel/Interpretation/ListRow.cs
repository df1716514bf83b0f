using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>One row of a list by columns: a cell that spans several of them counts for the one that its text belongs to.</summary>
internal sealed class ListRow
{
    private readonly ListTable _list;
    private readonly RowReader _rows;
    private readonly TextFragment[] _texts;
    private readonly CellState[] _states;
    private readonly bool[] _isHidden;
    private readonly bool[] _isShared;

    public ListRow(ListTable list)
    {
        _list = list;
        _rows = new RowReader(list.Table, list.LogicalColumns, list.ColumnCount);
        _texts = new TextFragment[list.ColumnCount];
        _states = new CellState[list.ColumnCount];
        _isHidden = new bool[list.ColumnCount];
        _isShared = new bool[list.ColumnCount];
    }

    public RowReader Cells => _rows;

    /// <summary>Whether the row had lost cells and they were placed by their looks.</summary>
    public bool WasPlaced => _rows.IsPlaced;

    public int FilledCount => _rows.FilledCount;

    /// <summary>The offset of the first text of the row; findings point there.</summary>
    public int Anchor { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether a cell of an earlier row reaches into this one.</summary>
    public bool HasCovered { get; private set; }

    public TextFragment TextAt(int column) => _texts[column];

    /// <summary>The text of a cell that begins in this row; empty where the column is covered, spanned or empty.</summary>
    public TextFragment OwnAt(int column) => _states[column] == CellState.Own ? _texts[column] : default;

    public CellState StateOf(int column) => _states[column];

    /// <summary>The text stands under two columns of bodies at once, and so under neither's role.</summary>
    public bool IsShared(int column) => _isShared[column];

    /// <summary>Whether the row has no text of its own for a column, though the format cannot tell whether a cell above covers it.</summary>
    public bool MayBeCovered(int column) =>
        _states[column] != CellState.Covered && _texts[column].IsEmpty && (!_list.Table.HasSpans || _states[column] == CellState.Missing);

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
        End = Start;
        Anchor = Start;
        HasCovered = false;
        var hasAnchor = false;
        for (var column = 0; column < _texts.Length; column++)
        {
            var state = _rows.StateOf(column);
            _states[column] = state;
            switch (state)
            {
                case CellState.Missing:
                    _texts[column] = default;
                    _isHidden[column] = _isShared[column] = false;
                    break;
                case CellState.Covered:
                    HasCovered = true;
                    _texts[column] = _isHidden[column] ? default : _rows.TextAt(column);
                    break;
                case CellState.Own:
                    var width = _rows.WidthAt(column);
                    var text = _rows.TextAt(column);
                    _texts[column] = text;
                    _isHidden[column] = _isShared[column] = false;
                    if (!text.IsEmpty)
                    {
                        if (!hasAnchor)
                        {
                            Anchor = text.SourceStart;
                            hasAnchor = true;
                        }

                        End = Math.Max(End, text.SourceOffsetAt(text.Length - 1) + 1);
                    }

                    if (width > 1)
                    {
                        Settle(column, width, text);
                        column += width - 1;
                    }

                    break;
            }
        }
    }

    /// <summary>Gives the text of a cell that spans columns to the one that it says most for.</summary>
    private void Settle(int first, int width, TextFragment text)
    {
        var best = first;
        var bodies = 0;
        for (var column = first; column < first + width; column++)
        {
            _states[column] = CellState.Spanned;
            _texts[column] = default;
            _isHidden[column] = true;
            _isShared[column] = false;
            bodies += _list.Columns[column].Role.IsBody() ? 1 : 0;
            if (Weight(_list.Columns[column].Role) > Weight(_list.Columns[best].Role))
            {
                best = column;
            }
        }

        _states[best] = CellState.Own;
        _texts[best] = text;
        _isHidden[best] = false;
        _isShared[best] = bodies > 1 && _list.Columns[best].Role.IsBody();
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
}
