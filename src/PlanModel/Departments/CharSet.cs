namespace PlanModel.Departments;

/// <summary>An immutable set of UTF-16 units; a lookup is one load and one shift.</summary>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[1024];

    public CharSet(params string[] members)
    {
        foreach (var group in members)
        {
            foreach (var c in group)
            {
                _bits[c >> 6] |= 1UL << (c & 63);
            }
        }
    }

    public bool Contains(char c) => (_bits[c >> 6] >> (c & 63) & 1) != 0;
}
