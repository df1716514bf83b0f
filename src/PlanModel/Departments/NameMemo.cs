namespace PlanModel.Departments;

/// <summary>Answers given before, by the name as written. Reading takes no lock and allocates nothing; growth is bounded.</summary>
internal sealed class NameMemo
{
    private const int MaximumCount = 4096;

    /// <summary>Names that somebody made to collide are not remembered rather than looked for.</summary>
    private const int MaximumProbes = 16;

    private readonly object _lock = new();
    private DepartmentMatch?[] _slots = new DepartmentMatch?[32];
    private int _count;

    public DepartmentMatch? Find(ReadOnlySpan<char> name)
    {
        var slots = Volatile.Read(ref _slots);
        var mask = slots.Length - 1;
        var i = NameTable.HashOf(name) & mask;
        for (var probe = 0; probe < MaximumProbes; probe++)
        {
            var match = Volatile.Read(ref slots[i]);
            if (match is null)
            {
                return null;
            }

            if (name.SequenceEqual(match.Input.AsSpan()))
            {
                return match;
            }

            i = (i + 1) & mask;
        }

        return null;
    }

    /// <summary>Remembers an answer while there is room; the first one for a name stays.</summary>
    public DepartmentMatch Add(DepartmentMatch match)
    {
        lock (_lock)
        {
            if (Find(match.Input.AsSpan()) is { } known)
            {
                return known;
            }

            if (_count >= MaximumCount)
            {
                return match;
            }

            if (_count * 2 >= _slots.Length)
            {
                var grown = new DepartmentMatch?[_slots.Length * 2];
                foreach (var old in _slots)
                {
                    if (old is not null)
                    {
                        TryPut(grown, old);
                    }
                }

                Volatile.Write(ref _slots, grown);
            }

            if (TryPut(_slots, match))
            {
                _count++;
            }

            return match;
        }
    }

    private static bool TryPut(DepartmentMatch?[] slots, DepartmentMatch match)
    {
        var mask = slots.Length - 1;
        var i = NameTable.HashOf(match.Input.AsSpan()) & mask;
        for (var probe = 0; probe < MaximumProbes; probe++)
        {
            if (slots[i] is null)
            {
                Volatile.Write(ref slots[i], match);
                return true;
            }

            i = (i + 1) & mask;
        }

        return false;
    }
}
