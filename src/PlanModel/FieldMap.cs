using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PlanModel;

/// <summary>
/// Values of columns that have no role of their own, by their header as written, in the order of the columns.
/// Equal to another by content and order; <see cref="Empty"/> where the task has none.
/// </summary>
/// <remarks>A row has few such columns, so a key is found by walking them. Safe to share between threads.</remarks>
public sealed class FieldMap : IReadOnlyDictionary<string, string>, IEquatable<FieldMap>
{
    private const int MaximumToCompare = 16;

    private readonly KeyValuePair<string, string>[] _fields;

    private FieldMap(KeyValuePair<string, string>[] fields) => _fields = fields;

    /// <summary>No fields.</summary>
    public static FieldMap Empty { get; } = new([]);

    /// <summary>A map of <paramref name="fields"/>, in their order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/>, a key or a value is null.</exception>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static FieldMap Create(IEnumerable<KeyValuePair<string, string>> fields)
    {
        Guard.NotNull(fields);
        var array = fields.ToArray();
        // A row has few fields; JSON may hold any number.
        var keys = array.Length > MaximumToCompare ? new HashSet<string>() : null;
        for (var i = 0; i < array.Length; i++)
        {
            var key = array[i].Key;
            Guard.NotNull(key, nameof(fields));
            Guard.NotNull(array[i].Value, nameof(fields));
            if (keys is not null ? !keys.Add(key) : Array.FindIndex(array, 0, i, field => field.Key == key) >= 0)
            {
                throw new ArgumentException($"The field '{key}' occurs twice.", nameof(fields));
            }
        }

        return array.Length == 0 ? Empty : new(array);
    }

    /// <inheritdoc/>
    public int Count => _fields.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _fields.Select(pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<string> Values => _fields.Select(pair => pair.Value);

    /// <summary>The value of a field.</summary>
    /// <exception cref="KeyNotFoundException">There is no field of that name.</exception>
    public string this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no field '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

#pragma warning disable CS8767 // netstandard2.0 says nothing of nulls here
    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        foreach (var pair in _fields)
        {
            if (pair.Key == key)
            {
                value = pair.Value;
                return true;
            }
        }

        value = null!;
        return false;
    }
#pragma warning restore CS8767

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, string>>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _fields.GetEnumerator();

    /// <summary>Whether both maps hold the same fields in the same order.</summary>
    public bool Equals(FieldMap? other) => other is not null && (ReferenceEquals(this, other) || _fields.SequenceEqual(other._fields));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _fields.Length;
        foreach (var pair in _fields)
        {
            hash = unchecked((((hash * 31) + pair.Key.GetHashCode()) * 31) + pair.Value.GetHashCode());
        }

        return hash;
    }

    /// <summary>The fields, for a debugger's eye.</summary>
    public override string ToString() => $"{{{string.Join(", ", _fields.Select(pair => $"{pair.Key}: {pair.Value}"))}}}";
}
