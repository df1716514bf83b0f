using System.Globalization;

namespace PlanModel.Interpretation.Targets;

/// <summary>Writes numbers that stand in words as digits where they measure or count: 百分之九十五, 三成以上, 新建两所.</summary>
/// <remarks>
/// Most words for numbers count nothing (两个维护, 三项机制, 一批): they count only behind a verb of building or holding, with a measure word for
/// things one can point at. A text without digits is looked at only where 两, 百分之 or 成 stands in it, which one quick look tells.
/// </remarks>
internal static class WrittenNumbers
{
    private const int LongestNoun = 16;

    private const string Numerals = "零一二三四五六七八九";
    private const string Percent = "百分之";
    private const string PerMille = "千分之";

    private static readonly WordSet Builders = new(
        "新建", "建成", "建设", "新增", "改造", "创建", "培育", "引进", "设立", "举办", "改扩建", "新改建", "改建", "扩建", "新开", "新设", "开办", "开设", "增设", "布局", "组织", "开展", "召开", "达到", "不少于",
        "至少", "增加到", "增至", "落地", "开工", "竣工", "投放", "配备", "招募", "组建", "建立", "开通", "新培育", "新引进", "新创建", "规划建设", "承办");

    private static readonly WordSet Measures = new("所", "家", "座", "处", "场", "次", "间", "辆", "台", "栋", "支", "名", "户", "个");

    /// <summary>What may be counted where the number ends what is said: 线路两条.</summary>
    private static readonly WordSet EndMeasures = new("所", "家", "座", "处", "场", "间", "辆", "台", "栋", "支", "名", "户", "条", "套", "个");

    private static readonly WordSet NoCounts = new("有", "是", "为", "下", "分", "成", "突破", "方面", "机制", "体系", "环节", "问题", "这", "那", "上述", "前", "后", "等", "其他", "另外");

    /// <summary>One of these is a thing; 一个, 一支 and 一批 say no more than that there shall be some.</summary>
    private static readonly WordSet SingleMeasures = new("所", "家", "座");

    /// <summary>What is numbered in speeches, not counted.</summary>
    private static readonly WordSet Abstractions = new(
        "方面", "突破", "机制", "体系", "高地", "格局", "转变", "提升", "层面", "阶段", "环节", "关键", "重点", "全覆盖", "确保", "确立", "维护", "率先", "专项行动", "责任", "目标", "关系", "台阶", "维度");

    private static readonly WordSet Behind = new("以上", "左右", "以内", "以下", "，", "、", "；", "。", "和", "及", "（", "！", ",", ";", "的");

    /// <summary>Whether a text without digits may have a number to read.</summary>
    public static bool Occur(ReadOnlySpan<char> text)
    {
        var rest = text;
        while (rest.IndexOfAny('两', '百', '成') is >= 0 and var at)
        {
            // 成 ends a number only behind a numeral, and 百 begins a share only before 分.
            if (rest[at] switch
            {
                '成' => at > 0 && Numerals.AsSpan().IndexOf(rest[at - 1]) > 0,
                '百' => at + 1 < rest.Length && rest[at + 1] == '分',
                _ => true,
            })
            {
                return Next(text, 0, out _, out _) >= 0;
            }

            rest = rest.Slice(at + 1);
        }

        return false;
    }

    /// <summary>The text with digits for such numbers; the text itself where there are none.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text)
    {
        if (Next(text, 0, out var end, out var digits) is not (>= 0 and var start))
        {
            return text;
        }

        // 十所 grows to 10所.
        var result = new char[text.Length * 2];
        int length = 0, done = 0;
        for (; start >= 0; start = Next(text, end, out end, out digits))
        {
            text.Slice(done, start - done).CopyTo(result.AsSpan(length));
            length += start - done;
            digits.AsSpan().CopyTo(result.AsSpan(length));
            length += digits.Length;
            done = end;
        }

        text.Slice(done).CopyTo(result.AsSpan(length));
        return result.AsSpan(0, length + text.Length - done);
    }

    private static int Next(ReadOnlySpan<char> text, int from, out int end, out string digits)
    {
        for (var index = from; index < text.Length; index++)
        {
            end = index;
            if (text[index] is not ('两' or '百' or '千' or '十' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九'))
            {
                continue;
            }

            if (text[index] is '百' or '千' && TryReadShare(text, index, out end, out digits))
            {
                return index;
            }

            if (TryReadInteger(text, index, out end, out var value))
            {
                if ((index == 0 || text[index - 1] is not ('第' or '“' or '、' or '近')) && IsCount(text, index, end, value))
                {
                    digits = value.ToString(CultureInfo.InvariantCulture);
                    return index;
                }

                index = Math.Max(index, end - 1);
            }
        }

        end = text.Length;
        digits = "";
        return -1;
    }

    /// <summary>百分之九十五, 百分之百, 千分之三点五.</summary>
    private static bool TryReadShare(ReadOnlySpan<char> text, int start, out int end, out string digits)
    {
        end = start;
        digits = "";
        var rest = text.Slice(start);
        var isPercent = rest.StartsWith(Percent.AsSpan(), StringComparison.Ordinal);
        if ((!isPercent && !rest.StartsWith(PerMille.AsSpan(), StringComparison.Ordinal)) || !TryReadInteger(text, start + Percent.Length, out end, out var value))
        {
            return false;
        }

        digits = value.ToString(CultureInfo.InvariantCulture);
        if (end + 1 < text.Length && text[end] == '点' && Numerals.AsSpan().IndexOf(text[end + 1]) >= 0)
        {
            digits += ".";
            for (end++; end < text.Length && Numerals.AsSpan().IndexOf(text[end]) is >= 0 and var digit && digits.Length < 8; end++)
            {
                digits += digit.ToString(CultureInfo.InvariantCulture);
            }
        }

        digits += isPercent ? "%" : "‰";
        return true;
    }

    /// <summary>两, 三, 十, 十二, 二十, 九十五, 一百, 百.</summary>
    private static bool TryReadInteger(ReadOnlySpan<char> text, int start, out int end, out int value)
    {
        end = start;
        value = 0;
        if (start >= text.Length)
        {
            return false;
        }

        var digit = text[start] == '两' ? 2 : Numerals.AsSpan().IndexOf(text[start]);
        end += digit >= 0 ? 1 : 0;
        if (end < text.Length && text[end] is '百' or '十')
        {
            value = Math.Max(digit, 1) * (text[end] == '百' ? 100 : 10);
            end++;
            if (end < text.Length && value < 100 && Numerals.AsSpan().IndexOf(text[end]) is > 0 and var one)
            {
                value += one;
                end++;
            }

            return true;
        }

        value = digit;
        return digit > 0;
    }

    private static bool IsCount(ReadOnlySpan<char> text, int start, int end, int value)
    {
        if (end >= text.Length)
        {
            return false;
        }

        var before = text.Slice(Math.Max(0, start - 4), start - Math.Max(0, start - 4));
        var behind = text.Slice(end);
        if (behind[0] == '成')
        {
            // 三成以上, but not 八成新.
            return value is > 0 and < 10 && (behind.Length == 1 || Behind.Starts(behind.Slice(1)));
        }

        var noun = behind.Slice(1);
        if (Builders.Ends(before) && (value == 1 ? SingleMeasures : Measures).Starts(behind))
        {
            return noun.IsEmpty || !IsAbstract(noun);
        }

        if (behind[0] is '万' or '亿' && value < 10 && behind.Length > 1 && QuantityScanner.IsHan(behind[1]))
        {
            // 总量突破两万人.
            return TargetWords.Leads.AtEnd(before) is not null;
        }

        // 改造危桥两座，, but 主要做法有三个，.
        return value > 1 && !NoCounts.Ends(before) && EndMeasures.Starts(behind) && !before.IsEmpty && QuantityScanner.IsHan(before[before.Length - 1]) && (noun.IsEmpty || noun[0] is '，' or '、' or '；' or '。');
    }

    private static bool IsAbstract(ReadOnlySpan<char> noun)
    {
        noun = noun.Slice(0, Math.Min(noun.Length, LongestNoun));
        var stop = noun.IndexOfAny('，', '。', '；');
        return Abstractions.IsIn(stop < 0 ? noun : noun.Slice(0, stop));
    }
}
