namespace PlanModel;

/// <summary>Takes 万 and 亿 off the front of a unit, so that values of different sizes compare.</summary>
internal static class TargetUnit
{
    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("万亿", 1_000_000_000_000m), ("千亿", 100_000_000_000m), ("百亿", 10_000_000_000m), ("十亿", 1_000_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m), ("十万", 100_000m),
        ("亿", 100_000_000m), ("万", 10_000m), ("千", 1_000m), ("百", 100m),
    ];

    /// <summary>Units that only begin like a scale.</summary>
    private static readonly string[] Whole = ["百分点", "千米", "千克", "千瓦", "千伏", "千卡", "千焦", "千帕", "千赫", "千兆", "千字节", "万卡"];

    /// <summary>What one of <paramref name="unit"/> counts in <paramref name="basic"/>, which is null where a scale is all there is (10万).</summary>
    public static decimal FactorOf(string? unit, out string? basic)
    {
        basic = unit;
        if (unit is null || Array.Exists(Whole, word => unit.StartsWith(word, StringComparison.Ordinal)))
        {
            return 1;
        }

        if (unit == "个百分点")
        {
            basic = "百分点";
            return 1;
        }

        foreach (var (word, factor) in Scales)
        {
            if (unit.StartsWith(word, StringComparison.Ordinal))
            {
                basic = unit.Length == word.Length ? null : unit.Substring(word.Length);
                return factor;
            }
        }

        return 1;
    }

    /// <summary>The product; null where it would not fit, as no honest document has it.</summary>
    public static decimal? Multiply(decimal? value, string? unit)
    {
        var factor = FactorOf(unit, out _);
        return value is { } number && Math.Abs(number) <= decimal.MaxValue / factor ? number * factor : null;
    }
}
