namespace PlanModel.Validation;

/// <summary>Follows brackets and quotation marks of one task through its texts.</summary>
internal sealed class BracketStack
{
    private const string Opening = "（(《“〔【「『";

    private const string Closing = "）)》”〕】」』";

    /// <summary>Deeper ones are not followed: no text has them.</summary>
    private const int MaximumDepth = 16;

    private readonly List<(char Mark, CheckedText Text, int Index)> _open = [];

    public void Clear() => _open.Clear();

    /// <summary>The outermost that is still open; false when none is.</summary>
    public bool TryGetOpen(out CheckedText text, out int index)
    {
        (text, index) = _open.Count > 0 ? (_open[0].Text, _open[0].Index) : default;
        return _open.Count > 0;
    }

    public void Open(char mark, in CheckedText text, int index)
    {
        if (_open.Count < MaximumDepth)
        {
            _open.Add((mark, text, index));
        }
    }

    /// <summary>A mark that closes.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="opened">The one that it closes.</param>
    /// <param name="opener">How that is written: a round bracket may be closed by one of another width.</param>
    /// <returns>False when nothing is open that it could close, as in 1）.</returns>
    public bool TryClose(char mark, out (CheckedText Text, int Index) opened, out char opener)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (KindOf(Opening.IndexOf(_open[i].Mark)) == KindOf(Closing.IndexOf(mark)))
            {
                opened = (_open[i].Text, _open[i].Index);
                opener = _open[i].Mark;
                _open.RemoveAt(i);
                return true;
            }
        }

        opened = default;
        opener = default;
        return false;
    }

    /// <summary>Round brackets are of one kind, whatever their width.</summary>
    private static int KindOf(int index) => index == 1 ? 0 : index;
}
