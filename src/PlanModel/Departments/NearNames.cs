namespace PlanModel.Departments;

/// <summary>Tells in linear time whether a key is one character away from one of a table.</summary>
internal sealed class NearNames
{
    private const int MaximumLength = 40;

    private readonly NameTable _table;
    private readonly int[] _hashes;

    public NearNames(NameTable table)
    {
        _table = table;
        var count = 0;
        for (var slot = 0; slot < table.SlotCount; slot++)
        {
            count += table.FirstAt(slot) == 0 ? 0 : table.KeyAt(slot).Length * 2;
        }

        var size = 64;
        while (size < count * 2)
        {
            size *= 2;
        }

        _hashes = new int[size];
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
                Add(HashWithHole(key, i, buffer));
                Add(HashWithout(key, i, buffer));
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
        if (Has(Mark(NameTable.HashOf(key))))
        {
            return true;
        }

        for (var i = 1; i < key.Length; i++)
        {
            if (Has(HashWithHole(key, i, buffer)))
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
        return Mark(NameTable.HashOf(buffer.Slice(0, key.Length - 1)));
    }

    /// <summary>Keeps hashes of shorter keys apart from those with a hole.</summary>
    private static int Mark(int hash) => hash ^ 0x5bd1e995;

    private void Add(int hash)
    {
        var mask = _hashes.Length - 1;
        hash = hash == 0 ? 1 : hash;
        var i = hash & mask;
        while (_hashes[i] != 0 && _hashes[i] != hash)
        {
            i = (i + 1) & mask;
        }

        _hashes[i] = hash;
    }

    private bool Has(int hash)
    {
        var mask = _hashes.Length - 1;
        hash = hash == 0 ? 1 : hash;
        var i = hash & mask;
        while (_hashes[i] != 0 && _hashes[i] != hash)
        {
            i = (i + 1) & mask;
        }

        return _hashes[i] != 0;
    }

    private static void Without(ReadOnlySpan<char> key, int at, Span<char> buffer)
    {
        key.Slice(0, at).CopyTo(buffer);
        key.Slice(at + 1).CopyTo(buffer.Slice(at));
    }
}
