namespace PlanModel.Interpretation.Targets;

/// <summary>The year in which a plan begins, as its title tells (“十四五”, 2021—2025年, 2024年重点工作); what it says of years before has been.</summary>
internal static class PlanStart
{
    /// <summary>Where the title names none: most lists are of the 十四五 or later.</summary>
    public const int Usual = 2021;

    private static readonly (string Period, int Year)[] Periods =
    [
        ("十二五", 2011), ("第十二个五年", 2011), ("十三五", 2016), ("第十三个五年", 2016), ("十四五", 2021), ("第十四个五年", 2021), ("十五五", 2026), ("第十五个五年", 2026),
    ];

    /// <summary>Words behind 2035年 that make it where the plan leads, not where it begins.</summary>
    private static readonly WordSet Visions = new("前", "远景", "底", "末", "愿景", "目标");

    public static int Of(ReadOnlySpan<char> title)
    {
        foreach (var (period, year) in Periods)
        {
            if (title.IndexOf(period.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return year;
            }
        }

        return FirstYear(title) ?? Usual;
    }

    /// <summary>The 2021 of 2021—2025年, the 2024 of 2024年; a bare 2030 is a name.</summary>
    private static int? FirstYear(ReadOnlySpan<char> title)
    {
        for (var start = 0; start + 4 < title.Length; start++)
        {
            if (!QuantityScanner.IsDigit(title[start]))
            {
                continue;
            }

            var end = start;
            var year = 0;
            while (end < title.Length && title[end] is >= '0' and <= '9' && end < start + 5)
            {
                year = (year * 10) + title[end++] - '0';
            }

            if (end == start + 4 && end < title.Length && year is >= 2000 and <= 2100 && IsBeginning(title, start, end))
            {
                return year;
            }

            start = end;
        }

        return null;
    }

    private static bool IsBeginning(ReadOnlySpan<char> title, int start, int end) =>
        title[end] == '年'
            ? (start == 0 || title[start - 1] is not ('到' or '至' or '—' or '-' or '－' or '~')) && !Visions.Starts(title.Slice(end + 1))
            : title[end] is '—' or '-' or '－' or '~' or '～' or '至' or '–';
}
