namespace PlanModel.Interpretation;

/// <summary>A stack of integers that begins in the caller's buffer, and costs an array only when it outgrows that.</summary>
internal ref struct IntStack(Span<int> buffer)
{
    private Span<int> _items = buffer;

    public int Count { get; private set; }

    public readonly int this[int index] => _items[index];

    public void Push(int item)
    {
        if (Count == _items.Length)
        {
            var larger = new int[Math.Max(Count * 2, 16)];
            _items.CopyTo(larger);
            _items = larger;
        }

        _items[Count++] = item;
    }

    public void Truncate(int count) => Count = count;
}
