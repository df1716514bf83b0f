namespace PlanModel.Interpretation.Targets;

/// <summary>Finds the years that govern a clause: 到2025年, 2025年底前, but not the baseline in 比2020年 or 2020年的3.5%.</summary>
internal static class YearScanner
{
    private const int Digits = 4;

    private static readonly WordSet Baselines = new("比", "较", "与", "以", "自", "从", "由", "在", "截至", "截止", "于");

    private static readonly WordSet Behind = new(
        "的", "基础", "以来", "水平", "起", "后", "以后", "之后", "同期", "相比", "实际", "基数", "版", "度考核", "度预算");

    private static readonly WordSet Ends = new("年年底前", "年底前", "年底", "年末", "年前", "年内", "年度", "年");

    private static readonly char[] Origins = ['由', '从'];

    public static void Scan(ReadOnlySpan<char> clause, List<GoalYear> years)
    {
        years.Clear();
        if (clause.IndexOf('年') < 0)
        {
            return;
        }

        for (var index = 0; index + Digits < clause.Length; index++)
        {
            if (QuantityScanner.SkipQuoted(clause, index) is var behind && behind > index)
            {
                // 《…规划（2021—2025年）》 is a name.
                index = behind - 1;
                continue;
            }

            if (!QuantityScanner.IsDigit(clause[index]) || (index > 0 && QuantityScanner.IsDigit(clause[index - 1]))
                || !TryReadYear(clause, index, out var year, out var end))
            {
                continue;
            }

            var start = index > 0 && clause[index - 1] is '到' or '至' ? index - 1 : index;
            if (!IsBaseline(clause, index, end))
            {
                years.Add(new GoalYear(year, start, end, FirstYear(clause, index) ?? year));
            }

            index = end - 1;
        }
    }

    private static bool TryReadYear(ReadOnlySpan<char> clause, int start, out int year, out int end)
    {
        end = start;
        if (!TryReadDigits(clause, start, out year))
        {
            return false;
        }

        if (Ends.StartLength(clause.Slice(start + Digits)) is not (> 0 and var length))
        {
            return false;
        }

        end = start + Digits + length;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> clause, int start, out int year)
    {
        year = 0;
        for (var i = start; i < start + Digits; i++)
        {
            if (i >= clause.Length || !QuantityScanner.IsDigit(clause[i]))
            {
                return false;
            }

            var digit = clause[i];
            year = (year * 10) + (digit >= '０' ? digit - '０' : digit - '0');
        }

        return year is >= 1990 and <= 2100;
    }

    /// <summary>The length of 1月1日 behind 2023年, if it goes on so.</summary>
    private static int DayLength(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (position < text.Length && (QuantityScanner.IsDigit(text[position]) || (position > 0 && text[position] is '月' or '日')))
        {
            position++;
        }

        return position > 0 && text[position - 1] is '月' or '日' ? position : 0;
    }

    /// <summary>The 2023 of 2023—2025年.</summary>
    private static int? FirstYear(ReadOnlySpan<char> clause, int start)
    {
        var end = start;
        while (end > 0 && clause[end - 1] is '-' or '—' or '－' or '~' or '至' && start - end < 2)
        {
            end--;
        }

        if (end > 0 && end < start && clause[end - 1] == '年')
        {
            end--;
        }

        return end < start && end >= Digits && TryReadDigits(clause, end - Digits, out var first) ? first : null;
    }

    private static bool IsBaseline(ReadOnlySpan<char> clause, int start, int end)
    {
        var before = clause.Slice(0, start);
        var rest = clause.Slice(end + DayLength(clause.Slice(end)));
        if (Baselines.Ends(before) && !before.EndsWith("占比".AsSpan(), StringComparison.Ordinal) && before[before.Length - 1] is not ('在' or '于'))
        {
            return true;
        }

        if (!Behind.Starts(rest))
        {
            return false;
        }

        // 由2020年的72%提高到2025年的80%: the later year is the goal, where 恢复到2019年的90% has none.
        var isArrival = before.Length > 0 && before[before.Length - 1] is '到' or '至' or '为';
        return !isArrival || before.IndexOfAny(Origins) < 0 || rest[0] != '的';
    }
}
