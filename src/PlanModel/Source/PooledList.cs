using System.Buffers;

namespace PlanModel.Source;

/// <summary>
/// A growing list whose memory is borrowed, for what lives only while one document is read. After <see cref="Release"/> it is
/// empty, and its memory serves the next document.
/// </summary>
internal sealed class PooledList<T>
{
    private T[] _items;

    public PooledList(int capacity = 0)
    {
        _items = capacity > 0 ? ArrayPool<T>.Shared.Rent(capacity) : [];
    }

    public int Count { get; private set; }

    public T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>The item itself, not a copy; good until the list grows.</summary>
    public ref T ItemAt(int index) => ref _items[index];

    /// <summary>The last item itself, not a copy; good until the list grows.</summary>
    public ref T Last => ref _items[Count - 1];

    public void Add(T item) => Append() = item;

    /// <summary>Adds an item that the caller fills in place.</summary>
    public ref T Append()
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        return ref _items[Count++];
    }

    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    public void Release()
    {
        if (_items.Length > 0)
        {
            // What the items refer to must not outlive the document.
            Array.Clear(_items, 0, Count);
            ArrayPool<T>.Shared.Return(_items);
            _items = [];
            Count = 0;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(16, _items.Length * 2));
        Array.Copy(_items, larger, Count);
        var count = Count;
        Release();
        Count = count;
        _items = larger;
    }
}
