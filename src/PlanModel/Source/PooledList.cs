namespace PlanModel.Source;

/// <summary>
/// A growing list whose memory is borrowed, for what lives only while one document is read. After <see cref="Release"/> it is
/// empty, and its memory serves the next document.
/// </summary>
internal sealed class PooledList<T>
{
    private static readonly SpareArrays<T> Spares = new();

    /// <summary>Null while there are no items, since an empty array of each type has its price at start-up.</summary>
    private T[]? _items;

    public PooledList(int capacity = 0)
    {
        _items = capacity > 0 ? Spares.Rent(capacity) : null;
    }

    public int Count { get; private set; }

    public T this[int index]
    {
        get => _items![index];
        set => _items![index] = value;
    }

    /// <summary>The item itself, not a copy; good until the list grows.</summary>
    public ref T ItemAt(int index) => ref _items![index];

    /// <summary>The last item itself, not a copy; good until the list grows.</summary>
    public ref T Last => ref _items![Count - 1];

    public void Add(T item) => Append() = item;

    /// <summary>Adds an item that the caller fills in place.</summary>
    public ref T Append()
    {
        if (Count == (_items?.Length ?? 0))
        {
            Grow();
        }

        return ref _items![Count++];
    }

    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    public void Release()
    {
        if (_items is { } items)
        {
            // What the items refer to must not outlive the document.
            Array.Clear(items, 0, Count);
            Spares.Return(items);
            _items = null;
            Count = 0;
        }
    }

    private void Grow()
    {
        var count = Count;
        var larger = Spares.Rent(count * 2);
        AsSpan().CopyTo(larger);
        Release();
        Count = count;
        _items = larger;
    }
}
