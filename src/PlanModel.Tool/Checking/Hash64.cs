namespace PlanModel.Tool.Checking;

/// <summary>FNV-1a over UTF-16 units: the same on every system and in every run. Tells texts apart, protects nothing.</summary>
internal struct Hash64()
{
    private const ulong Prime = 0x100000001B3;

    public ulong Value { get; private set; } = 0xCBF29CE484222325;

    public void Add(char unit) => Value = ((((Value ^ (byte)unit) * Prime) ^ (byte)(unit >> 8)) * Prime);

    public void Add(ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            Add(unit);
        }
    }
}
