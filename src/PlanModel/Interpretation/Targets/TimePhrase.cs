namespace PlanModel.Interpretation.Targets;

/// <summary>Times and baselines at the ends of a phrase: 到2025年底, “十四五”期间, 较2020年, 由12%.</summary>
internal static class TimePhrase
{
    private const int LongestBaseline = 14;

    private static readonly WordSet Tails = new(
        "年底前", "底前", "末前", "前", "底", "末", "期间", "期末", "内", "时", "度", "时期", "以来", "上半年", "年底");

    private static readonly WordSet Levels = new(
        "达到", "提高到", "提升到", "增加到", "控制在", "保持在", "提高至", "提升至", "占到", "压减至", "压减到", "压缩至", "压缩到", "降至", "降到", "减少至", "减少到", "增至", "扩大到", "扩大至", "不低于", "不少于", "不超过", "不高于", "超过", "低于");

    private static readonly WordSet PlanTails = new("期间", "时期", "末", "期末", "初", "期内", "以来", "前期", "后期");

    private static readonly WordSet BaselineEnds = new(
        "年相比", "年", "年底", "年末", "年度", "上年", "去年", "同期", "相比", "基期", "基础上", "上年末", "上年度", "”末", "”期末",
        "”时期", "五末", "年的", "年实际", "平均水平", "同期水平", "年水平");

    private static readonly WordSet Efforts = new("用", "通过", "经过", "力争用", "利用");

    private static readonly WordSet EffortTails = new("时间", "的时间", "左右时间", "左右的时间", "努力", "的努力", "左右努力", "左右的努力", "建设", "创建");

    private static readonly WordSet MonthTails = new("底前", "末前", "底", "末", "前", "份", "上旬", "中旬", "下旬", "中旬前", "上旬前", "下旬前");

    private static readonly WordSet Years = new("年", "年底", "年末", "年底前", "年前", "年内", "年年底", "年度");

    private static readonly char[] BaselineStarts = ['比', '较', '与', '在', '于'];

    private static readonly char[] Origins = ['由', '从'];

    /// <summary>The length of a time at the start: 到2025年底, 6月底前, “十四五”期间, 到2022年和2030年, 三年内, 分2批.</summary>
    public static int StartLength(ReadOnlySpan<char> text)
    {
        var position = 0;
        if (text[0] is '到' or '至' or '在' or '自' or '于' or '分' or '从' or '前' or '后')
        {
            position++;
        }

        if (text.StartsWith("连续".AsSpan(), StringComparison.Ordinal) && text.Length > 3 && text[3] == '年' && (IsNumeral(text[2]) || QuantityScanner.IsDigit(text[2])))
        {
            return 4;
        }

        if (Efforts.StartLength(text) is > 0 and var effort && text.Slice(effort).IndexOf('年') is > 0 and <= 4 and var year && EffortTails.StartLength(text.Slice(effort + year + 1)) is > 0 and var tail)
        {
            // 用5年左右时间, 经过3—5年努力.
            return effort + year + 1 + tail;
        }

        var rest = text.Slice(position);
        if (rest.StartsWith("“十".AsSpan(), StringComparison.Ordinal))
        {
            var close = text.IndexOf('”');
            return close < 0 ? 0 : close + 1 + PlanTails.StartLength(text.Slice(close + 1));
        }

        if (rest.Length >= 3 && rest[0] == '十' && rest[2] == '五')
        {
            var end = TailLength(rest.Slice(3));
            return end > 0 ? position + 3 + end : 0;
        }

        return NumberedLength(text, position);
    }

    /// <summary>能耗较2020年, 占比由12%, 城镇化率到2025年: what it is compared with, and when, goes.</summary>
    public static ReadOnlySpan<char> CutEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return text;
        }

        if (BaselineEnds.Ends(text))
        {
            for (var start = text.LastIndexOfAny(BaselineStarts); start >= 0 && text.Length - start <= LongestBaseline; start = text.Slice(0, start).LastIndexOfAny(BaselineStarts))
            {
                if (!IsPartOfWord(text, start) && IsTimeAhead(text, start))
                {
                    return text.Slice(0, start);
                }
            }
        }

        // 占比由12%提高到: where it starts from goes.
        var origin = text.LastIndexOfAny(Origins);
        if (origin > 0 && origin + 1 < text.Length && Numbers.Occur(text.Slice(origin + 1)))
        {
            return text.Slice(0, origin);
        }

        return CutYears(CutMonth(CutSpan(text)));
    }

    /// <summary>恢复到2019年的 and 达到总面积的 give 恢复到 and 达到: the words that bind stand before what it is a share of.</summary>
    public static ReadOnlySpan<char> CutWhole(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[text.Length - 1] != '的')
        {
            return text;
        }

        if (text.EndsWith("年的".AsSpan(), StringComparison.Ordinal) && EndsWithYear(text.Slice(0, text.Length - 1), out var start))
        {
            return text.Slice(0, start);
        }

        foreach (var word in Levels.All)
        {
            var at = text.LastIndexOf(word.AsSpan());
            if (at > 0)
            {
                return text.Slice(0, at + word.Length);
            }
        }

        return text;
    }

    /// <summary>公办园在园幼儿占比2024年: 在 that no time follows.</summary>
    private static bool IsTimeAhead(ReadOnlySpan<char> text, int start) =>
        text[start] is '比' or '较' || (start + 1 < text.Length && (QuantityScanner.IsDigit(text[start + 1]) || text[start + 1] is '“' or '上' or '去' or '十' or '同' or '基' or '全' or '前' or '原'));

    /// <summary>占比, 比例, 参与: 比 and 与 that compare nothing.</summary>
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int start) =>
        (start > 0 && text[start - 1] is '占' or '对' or '之' or '参' or '存' or '现' or '关') || (start + 1 < text.Length && text[start + 1] is '例' or '重' or '率' or '值' or '线');

    /// <summary>二氧化碳排放五年: over how long goes, too.</summary>
    private static ReadOnlySpan<char> CutSpan(ReadOnlySpan<char> text)
    {
        var at = text.Length - 1;
        if (at > 4 && text[at] == '内' && text[at - 1] == '年')
        {
            // 试点小区三年内.
            at--;
        }

        if (at < 3 || text[at] != '年' || !(IsNumeral(text[at - 1]) || (QuantityScanner.IsDigit(text[at - 1]) && !QuantityScanner.IsDigit(text[at - 2]))))
        {
            return text;
        }

        at -= 2;
        text = text.Slice(0, text[at] is '前' or '后' or '近' ? at : at + 1);
        return text.EndsWith("连续".AsSpan(), StringComparison.Ordinal) ? text.Slice(0, text.Length - 2) : text;
    }

    /// <summary>开工率9月底前: by when goes.</summary>
    private static ReadOnlySpan<char> CutMonth(ReadOnlySpan<char> text)
    {
        var end = text.Length - MonthTails.EndLength(text);
        if (end < 3 || text[end - 1] != '月' || !QuantityScanner.IsDigit(text[end - 2]))
        {
            return text;
        }

        end -= QuantityScanner.IsDigit(text[end - 3]) ? 3 : 2;
        return text.Slice(0, end);
    }

    private static ReadOnlySpan<char> CutYears(ReadOnlySpan<char> text)
    {
        while (EndsWithYear(text, out var start))
        {
            text = text.Slice(0, start);
            while (text.Length > 0 && text[text.Length - 1] is '到' or '至' or '和' or '、' or '与' or '及' or '在' or '于')
            {
                text = text.Slice(0, text.Length - 1);
            }
        }

        return text;
    }

    private static bool EndsWithYear(ReadOnlySpan<char> text, out int start)
    {
        start = 0;
        if (Years.EndLength(text) is > 0 and var tail && text.Length >= tail + 4)
        {
            start = text.Length - tail - 4;
            foreach (var character in text.Slice(start, 4))
            {
                if (!QuantityScanner.IsDigit(character))
                {
                    return false;
                }
            }

            return true;
        }

        return false;
    }

    private static int NumberedLength(ReadOnlySpan<char> text, int position)
    {
        var digits = position;
        var isWritten = false;
        while (digits < text.Length && (QuantityScanner.IsDigit(text[digits]) || IsNumeral(text[digits]) || (digits > position && text[digits] is '-' or '—' or '－')))
        {
            isWritten |= IsNumeral(text[digits]);
            digits++;
        }

        if (digits == position || digits >= text.Length || text[digits] is not ('年' or '月' or '日' or '批' or '个') || (text[digits] == '个' && !(text.Slice(digits).StartsWith("个月内".AsSpan(), StringComparison.Ordinal) && TargetWords.Verbs.Starts(text.Slice(digits + 3)))))
        {
            return 0;
        }

        if (text[digits] == '个')
        {
            return digits + 3;
        }

        // 三年内 is a time; 九年义务教育 and 三年行动 are names.
        var tail = TailLength(text.Slice(digits + 1));
        var isShort = digits - position < 4 && text[digits] == '年';
        return (isWritten || isShort) && text[digits] != '批' && tail == 0 && text[0] is not ('前' or '后') ? 0 : digits + 1 + tail;
    }

    private static bool IsNumeral(char character) => character is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static int TailLength(ReadOnlySpan<char> text) => Tails.StartLength(text);
}
