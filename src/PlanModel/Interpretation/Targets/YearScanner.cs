namespace PlanModel.Interpretation.Targets;

/// <summary>Finds the years that govern a clause: 到2025年, 2025年底前, but not the baseline in 比2020年 or 2020年的3.5%.</summary>
internal static class YearScanner
{
    private const int Digits = 4;

    private static readonly string[] Baselines = ["比", "较", "与", "以", "自", "从", "由", "在", "截至", "截止"];

    private static readonly string[] Behind = ["的", "基础", "以来", "水平", "起", "同期", "相比"];

    private static readonly string[] Ends = ["年年底前", "年底前", "年底", "年末", "年前", "年内", "年度", "年"];

    public static void Scan(ReadOnlySpan<char> clause, List<GoalYear> years)
    {
        years.Clear();
        for (var index = 0; index + Digits < clause.Length; index++)
        {
            if (!QuantityScanner.IsDigit(clause[index]) || (index > 0 && QuantityScanner.IsDigit(clause[index - 1])))
            {
                continue;
            }

            if (!TryReadYear(clause, index, out var year, out var end))
            {
                continue;
            }

            var start = index;
            if (index > 0 && clause[index - 1] is '到' or '至')
            {
                start = index - 1;
            }

            if (!IsBaseline(clause, index, end))
            {
                years.Add(new GoalYear(year, start, end));
            }

            index = end - 1;
        }
    }

    private static bool TryReadYear(ReadOnlySpan<char> clause, int start, out int year, out int end)
    {
        year = 0;
        end = start;
        for (var i = 0; i < Digits; i++)
        {
            if (!QuantityScanner.IsDigit(clause[start + i]))
            {
                return false;
            }

            var digit = clause[start + i];
            year = (year * 10) + (digit >= '０' ? digit - '０' : digit - '0');
        }

        var rest = clause.Slice(start + Digits);
        foreach (var word in Ends)
        {
            if (rest.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                end = start + Digits + word.Length;
                return year is >= 1990 and <= 2100;
            }
        }

        return false;
    }

    private static bool IsBaseline(ReadOnlySpan<char> clause, int start, int end)
    {
        var before = clause.Slice(0, start);
        foreach (var word in Baselines)
        {
            if (before.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                // 在2025年底前 is no baseline, 在2020年基础上 is.
                return word != "在" || StartsWithAny(clause.Slice(end), Behind);
            }
        }

        return StartsWithAny(clause.Slice(end), Behind);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
