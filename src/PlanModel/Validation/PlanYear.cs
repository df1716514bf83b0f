namespace PlanModel.Validation;

/// <summary>The year in which a plan was made, as far as it tells: by its title (2021—2025年, “十四五”), else by its first deadline.</summary>
internal static class PlanYear
{
    private static readonly (string Period, int Year)[] Periods =
    [
        ("十二五", 2011), ("十三五", 2016), ("十四五", 2021), ("十五五", 2026),
    ];

    /// <summary>The first year that the title names, else the first of deadlines and targets, before which it was made; null where none is named.</summary>
    public static int? Of(Plan plan)
    {
        if (OfTitle(plan.Title.AsSpan()) is { } stated)
        {
            return stated;
        }

        int? first = null;
        foreach (var task in plan.Tasks)
        {
            first = Earlier(first, task.Deadline is { } deadline ? FirstIn(deadline.AsSpan()) : null);
            foreach (var target in task.Targets)
            {
                first = Earlier(first, target.Year);
            }
        }

        return first;
    }

    private static int? Earlier(int? one, int? other) => one is null || other < one ? other ?? one : one;

    private static int? OfTitle(ReadOnlySpan<char> title)
    {
        if (FirstIn(title) is { } year)
        {
            return year;
        }

        foreach (var (period, start) in Periods)
        {
            if (title.IndexOf(period.AsSpan()) >= 0)
            {
                return start;
            }
        }

        return null;
    }

    private static int? FirstIn(ReadOnlySpan<char> title)
    {
        for (var i = 0; i + 4 <= title.Length; i++)
        {
            if ((i == 0 || !Han.IsDigit(title[i - 1])) && title[i] is '1' or '2' && IsYear(title.Slice(i, 4), out var year)
                && (i + 4 == title.Length || !Han.IsDigit(title[i + 4])))
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
