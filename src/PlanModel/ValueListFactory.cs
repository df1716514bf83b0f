namespace PlanModel;

/// <summary>Makes <see cref="ValueList{T}"/> instances.</summary>
public static class ValueList
{
    /// <summary>A list that holds a copy of <paramref name="items"/>.</summary>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list that holds a copy of <paramref name="items"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        Guard.NotNull(items);
        return items is ValueList<T> list ? list : Wrap(items is List<T> grown ? grown.ToArray() : items.ToArray());
    }

    /// <summary>A list over <paramref name="items"/> itself, which the caller gives away.</summary>
    internal static ValueList<T> Wrap<T>(T[] items) => items.Length == 0 ? default : new(items);
}
