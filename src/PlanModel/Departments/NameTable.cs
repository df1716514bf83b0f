namespace PlanModel.Departments;

/// <summary>Keys of names and the rows that they may mean; open addressing over slices of one pool, so that a key costs no string.</summary>
/// <remarks>Filled once, then only read.</remarks>
internal sealed class NameTable
{
    private char[] _pool = [];
    private int _poolLength;
    private Slot[] _slots = new Slot[16];
    private int _count;
    private readonly List<Use> _uses = new(16);

    public void Add(ReadOnlySpan<char> key, RegistryEntry entry, NameClass nameClass)
    {
        if (key.IsEmpty)
        {
            return;
        }

        if (_count * 2 >= _slots.Length)
        {
            Grow();
        }

        ref var slot = ref _slots[IndexOf(key, HashOf(key))];
        if (slot.First == 0)
        {
            if (_poolLength + key.Length > _pool.Length)
            {
                // A key is shorter than what the pool grows by.
                var grown = new char[(_pool.Length * 2) + 1024];
                _pool.AsSpan(0, _poolLength).CopyTo(grown);
                _pool = grown;
            }

            key.CopyTo(_pool.AsSpan(_poolLength));
            slot = new Slot { Hash = HashOf(key), Start = _poolLength, Length = key.Length };
            _poolLength += key.Length;
            _count++;
        }

        for (var i = slot.First; i != 0; i = _uses[i - 1].Next)
        {
            if (ReferenceEquals(_uses[i - 1].Entry, entry) && _uses[i - 1].Class <= nameClass)
            {
                return;
            }
        }

        _uses.Add(new Use(entry, nameClass, slot.First));
        slot.First = _uses.Count;
    }

    /// <summary>The 1-based first use of a key; 0 when the table does not have it.</summary>
    public int Find(ReadOnlySpan<char> key) => _count == 0 ? 0 : _slots[IndexOf(key, HashOf(key))].First;

    public Use this[int use] => _uses[use - 1];

    /// <summary>The key at a position, for suggestions; empty where there is none.</summary>
    public ReadOnlySpan<char> KeyAt(int slot) => _pool.AsSpan(_slots[slot].Start, _slots[slot].Length);

    public int FirstAt(int slot) => _slots[slot].First;

    public int SlotCount => _slots.Length;

    internal static int HashOf(ReadOnlySpan<char> key)
    {
        var hash = 17u;
        foreach (var c in key)
        {
            hash = (hash * 0x01000193u) ^ c;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private int IndexOf(ReadOnlySpan<char> key, int hash)
    {
        var mask = _slots.Length - 1;
        for (var i = hash & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref _slots[i];
            if (slot.First == 0 || (slot.Hash == hash && key.SequenceEqual(_pool.AsSpan(slot.Start, slot.Length))))
            {
                return i;
            }
        }
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[Math.Max(old.Length * 2, 64)];
        foreach (var slot in old)
        {
            if (slot.First != 0)
            {
                _slots[IndexOf(_pool.AsSpan(slot.Start, slot.Length), slot.Hash)] = slot;
            }
        }
    }

    /// <summary>A row that a key may mean, and how the key names it.</summary>
    public readonly record struct Use(RegistryEntry Entry, NameClass Class, int Next);

    private struct Slot
    {
        public int Hash;
        public int Start;
        public int Length;
        public int First;
    }
}
