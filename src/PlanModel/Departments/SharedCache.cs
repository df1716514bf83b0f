namespace PlanModel.Departments;

/// <summary>
/// Remembers what was made for a word; bounded, and read without a lock. What is added makes a new dictionary: entries are few, and added
/// early.
/// </summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class SharedCache<T>(int maximumCount)
    where T : class
{
    private readonly object _adding = new();
    private Dictionary<string, T> _known = new(StringComparer.Ordinal);

    public T? Find(string key) => Volatile.Read(ref _known).TryGetValue(key, out var value) ? value : null;

    /// <summary>Adds a value, unless another thread was first; returns the one that stays. Forgets all others when there are too many.</summary>
    public T Add(string key, T value)
    {
        lock (_adding)
        {
            if (_known.TryGetValue(key, out var known))
            {
                return known;
            }

            var grown = _known.Count < maximumCount ? new Dictionary<string, T>(_known, StringComparer.Ordinal) : new Dictionary<string, T>(StringComparer.Ordinal);
            grown.Add(key, value);
            Volatile.Write(ref _known, grown);
            return value;
        }
    }
}
