namespace PlanModel.Validation;

/// <summary>The year in which a plan was made, as far as its title tells: 2021—2025年, “十四五”.</summary>
internal static class PlanYear
{
    private static readonly (string Period, int Year)[] Periods =
    [
        ("十二五", 2011), ("十三五", 2016), ("十四五", 2021), ("十五五", 2026),
    ];

    /// <summary>The first year that the title names; null when it names none.</summary>
    public static int? Of(ReadOnlySpan<char> title)
    {
        for (var i = 0; i + 4 <= title.Length; i++)
        {
            if ((i == 0 || !Han.IsDigit(title[i - 1])) && title[i] is '1' or '2' && IsYear(title.Slice(i, 4), out var year)
                && (i + 4 == title.Length || !Han.IsDigit(title[i + 4])))
            {
                return year;
            }
        }

        foreach (var (period, year) in Periods)
        {
            if (title.IndexOf(period.AsSpan()) >= 0)
            {
                return year;
            }
        }

        return null;
    }

    private static bool IsYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        foreach (var c in text)
        {
            if (!Han.IsDigit(c))
            {
                return false;
            }

            year = (year * 10) + c - '0';
        }

        return year is >= 1950 and <= 2100;
    }
}
