namespace PlanModel.Departments;

/// <summary>Tells in linear time whether a key is one character away from one of a table.</summary>
internal sealed class NearNames
{
    private const int MaximumLength = 20;

    private readonly NameTable _table;
    private readonly HashSet<int> _holes = [];
    private readonly HashSet<int> _shorter = [];

    public NearNames(NameTable table)
    {
        _table = table;
        Span<char> buffer = stackalloc char[MaximumLength];
        for (var slot = 0; slot < table.SlotCount; slot++)
        {
            var key = table.KeyAt(slot);
            if (table.FirstAt(slot) == 0 || key.Length is < 4 or > MaximumLength)
            {
                continue;
            }

            for (var i = 1; i < key.Length; i++)
            {
                _holes.Add(HashWithHole(key, i, buffer));
                _shorter.Add(HashWithout(key, i, buffer));
            }
        }
    }

    /// <summary>One substituted, missing, extra or swapped character.</summary>
    public bool Contains(ReadOnlySpan<char> key)
    {
        if (key.Length is < 4 or > MaximumLength)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[MaximumLength];
        if (_shorter.Contains(NameTable.HashOf(key)))
        {
            return true;
        }

        for (var i = 1; i < key.Length; i++)
        {
            if (_holes.Contains(HashWithHole(key, i, buffer)))
            {
                return true;
            }

            Without(key, i, buffer);
            if (_table.Find(buffer.Slice(0, key.Length - 1)) != 0)
            {
                return true;
            }

            if (i + 1 < key.Length)
            {
                key.CopyTo(buffer);
                (buffer[i], buffer[i + 1]) = (buffer[i + 1], buffer[i]);
                if (_table.Find(buffer.Slice(0, key.Length)) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The same for a small table, by looking at all its keys.</summary>
    public static bool IsNear(NameTable table, ReadOnlySpan<char> key)
    {
        for (var slot = 0; slot < table.SlotCount; slot++)
        {
            if (table.FirstAt(slot) != 0 && table.KeyAt(slot).Length >= 4 && Distance(table.KeyAt(slot), key, 1) <= 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of characters to change; more than <paramref name="limit"/> is not counted out.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || b.Length > NameFolding.MaximumLength)
        {
            return limit + 1;
        }

        Span<int> row = stackalloc int[NameFolding.MaximumLength + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
                best = Math.Min(best, cost);
            }

            if (best > limit)
            {
                return limit + 1;
            }
        }

        return row[b.Length];
    }

    private static int HashWithHole(ReadOnlySpan<char> key, int at, Span<char> buffer)
    {
        key.CopyTo(buffer);
        buffer[at] = '\0';
        return NameTable.HashOf(buffer.Slice(0, key.Length));
    }

    private static int HashWithout(ReadOnlySpan<char> key, int at, Span<char> buffer)
    {
        Without(key, at, buffer);
        return NameTable.HashOf(buffer.Slice(0, key.Length - 1));
    }

    private static void Without(ReadOnlySpan<char> key, int at, Span<char> buffer)
    {
        key.Slice(0, at).CopyTo(buffer);
        key.Slice(at + 1).CopyTo(buffer.Slice(at));
    }
}
