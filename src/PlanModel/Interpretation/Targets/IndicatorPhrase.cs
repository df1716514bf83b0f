namespace PlanModel.Interpretation.Targets;

/// <summary>Finds the shortest contiguous phrase that names what is measured.</summary>
internal static class IndicatorPhrase
{
    private static readonly string[] Shares = ["率", "占比", "比例", "比重", "覆盖面", "涨幅", "降幅", "增幅", "增速", "幅度", "份额", "程度", "水平", "满意度", "强度", "依存度", "贡献"];

    private static readonly string[] Times = ["时间", "时限", "时长", "周期", "期限", "天数", "寿命", "年限", "耗时", "工期", "用时", "日数", "预期寿命", "周转天数", "等待", "响应"];

    private static readonly string[] TextOpeners = ["力争", "确保", "努力", "争取", "力求", "并", "且", "同时", "要"];

    private static readonly string[] Frequencies = ["每季度", "每半年", "每个月", "每月", "每周", "每日", "每天", "每年度", "每年"];

    private static readonly string[] Adverbs = ["重点", "再", "着力", "大力", "集中", "联合", "统一", "滚动", "全力", "高标准", "高质量", "加快", "新", "首批", "全面", "计划", "拟", "共", "累计", "力争", "确保", "每年", "全年", "年内"];

    private static readonly string[] InnerVerbs = ["开展", "推广", "纳入", "接入", "参加", "参与", "申报", "实现", "达到", "配备", "提供", "使用", "进行"];

    private static readonly string[] BaselineEnds = ["年相比", "年", "年底", "年末", "年度", "上年", "去年", "同期", "相比", "基期", "基础上", "上年末", "上年度"];

    private static readonly char[] BaselineStarts = ['比', '较', '与', '在'];

    private static readonly char[] Origins = ['由', '从'];

    /// <summary>The indicator at the end of the text before a number; null when nothing is named there.</summary>
    public static string? Before(ReadOnlySpan<char> head)
    {
        var phrase = CutBaseline(head.Trim());
        phrase = CutOpeners(phrase);
        phrase = CutAdverbial(phrase);
        phrase = TrimPunctuation(phrase);
        return phrase.Length < 2 || IsCondition(phrase) || IsClosed(phrase) ? null : phrase.ToString();
    }

    /// <summary>The indicator behind a number whose head is a mere verb (建设8个服务站); null when the number qualifies something instead.</summary>
    public static string? Behind(ReadOnlySpan<char> head, ReadOnlySpan<char> behind, Quantity quantity)
    {
        if (quantity.Unit is null || quantity.IsTime || quantity.Unit[0] is '%' or '％' or '‰' || quantity.Unit[quantity.Unit.Length - 1] is '元' || behind[0] is '的')
        {
            return null;
        }

        var lead = CutOpeners(head.Trim());
        if (lead.IndexOf('每') >= 0)
        {
            // 每县建成1所: what each shall have is no total.
            return null;
        }

        var isVerb = lead.IsEmpty || Words.EndsWithAny(lead, TargetWords.Verbs, out _);
        if (!isVerb || (lead.IsEmpty && head.Length > 0 && !Words.EndsWithAny(head, TargetWords.Verbs, out _) && Words.EndsWithAny(head, TargetWords.Conditions, out _)))
        {
            return null;
        }

        var end = behind.Length;
        for (var index = 0; index < behind.Length; index++)
        {
            if (behind[index] is '、' or '（' or '(' || (index > 0 && behind[index] is '和' or '及' or '与'))
            {
                end = index;
                break;
            }
        }

        var noun = behind.Slice(0, end);
        foreach (var verb in InnerVerbs)
        {
            var at = noun.IndexOf(verb.AsSpan(), StringComparison.Ordinal);
            noun = at >= 0 ? noun.Slice(0, at) : noun;
        }

        noun = TrimPunctuation(noun);
        return noun.Length < 2 ? null : noun.ToString();
    }

    /// <summary>The indicators of 甲、乙和丙分别…; an item that leaves its head to the last one is null. Null when the counts differ.</summary>
    public static string?[]? SplitParallel(ReadOnlySpan<char> named, int count)
    {
        var phrase = CutOpeners(named.Trim());
        var parts = phrase.ToString().Split('、', '和', '与', '及');
        if (parts.Length != count)
        {
            return null;
        }

        var result = new string?[count];
        for (var index = 0; index < count; index++)
        {
            var part = Before(parts[index].AsSpan());
            var standsAlone = part is not null && (index == count - 1 || (part.Length >= 3 && IsShare(part.AsSpan()) == IsShare(parts[count - 1].AsSpan())));
            result[index] = standsAlone ? part : null;
        }

        return result;
    }

    /// <summary>The clause as a target quotes it.</summary>
    public static string Clause(ReadOnlySpan<char> clause)
    {
        var text = clause.Trim();
        while (Words.StartsWithAny(text, TextOpeners, out var length))
        {
            text = text.Slice(length);
        }

        return text.ToString();
    }

    public static bool IsShare(ReadOnlySpan<char> indicator) => Words.EndsWithAny(indicator, Shares, out _);

    public static bool IsTime(ReadOnlySpan<char> indicator) => Words.ContainsAny(indicator, Times);

    /// <summary>能耗较2020年: what it is compared with goes.</summary>
    private static ReadOnlySpan<char> CutBaseline(ReadOnlySpan<char> text)
    {
        if (Words.EndsWithAny(text, BaselineEnds, out _))
        {
            var start = text.LastIndexOfAny(BaselineStarts);
            if (start > 0 && text.Length - start <= 12)
            {
                return text.Slice(0, start);
            }
        }

        // 占比由12%提高到: where it starts from goes.
        var origin = text.LastIndexOfAny(Origins);
        return origin > 0 && origin + 1 < text.Length && (QuantityScanner.IsDigit(text[origin + 1]) || text.Slice(origin + 1).IndexOfAny('%', '％') >= 0)
            ? text.Slice(0, origin)
            : text;
    }

    private static ReadOnlySpan<char> CutOpeners(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var time = TimeLength(text);
            if (time > 0)
            {
                text = text.Slice(time);
            }
            else if (Words.StartsWithAny(text, TargetWords.Openers, out var length) || Words.StartsWithAny(text, Frequencies, out length))
            {
                text = text.Slice(length);
            }
            else
            {
                return text;
            }
        }
    }

    /// <summary>The length of a time at the start: 到2025年底, 6月底前, “十四五”期间, 到2022年和2030年, 分2批.</summary>
    private static int TimeLength(ReadOnlySpan<char> text)
    {
        var position = 0;
        if (position < text.Length && text[position] is '到' or '至' or '在' or '自' or '于' or '分')
        {
            position++;
        }

        if (text.Slice(position).StartsWith("“十".AsSpan(), StringComparison.Ordinal))
        {
            var close = text.IndexOf('”');
            return close < 0 ? 0 : close + 1 + TailLength(text.Slice(close + 1));
        }

        var digits = position;
        while (digits < text.Length && (QuantityScanner.IsDigit(text[digits]) || IsTimeNumeral(text[digits]) || (digits > position && text[digits] is '-' or '—' or '－')))
        {
            digits++;
        }

        if (digits == position || digits >= text.Length || text[digits] is not ('年' or '月' or '日' or '批'))
        {
            return 0;
        }

        return digits + 1 + TailLength(text.Slice(digits + 1));
    }

    private static bool IsTimeNumeral(char character) => character is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static int TailLength(ReadOnlySpan<char> text) =>
        Words.StartsWithAny(text, ["底前", "末前", "前", "底", "末", "期间", "期末", "内", "时", "度"], out var length) ? length : 0;

    /// <summary>在园区布设自助终端: the phrase begins with the verb.</summary>
    private static ReadOnlySpan<char> CutAdverbial(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '在' or '于')
        {
            var first = text.Length;
            foreach (var verb in TargetWords.Verbs)
            {
                var at = text.IndexOf(verb.AsSpan(), StringComparison.Ordinal);
                first = at > 0 ? Math.Min(first, at) : first;
            }

            return first < text.Length ? text.Slice(first) : text;
        }

        return text;
    }

    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && text[0] is '、' or '：' or ':' or ' ' or '　' or '的')
        {
            text = text.Slice(1);
        }

        while (text.Length > 0 && text[text.Length - 1] is '、' or '：' or ':' or ' ' or '　' or '的')
        {
            text = text.Slice(0, text.Length - 1);
        }

        return text;
    }

    private static bool IsCondition(ReadOnlySpan<char> phrase) =>
        phrase[0] is '对' or '凡' or '满' or '给' or '若' || phrase.StartsWith("为".AsSpan(), StringComparison.Ordinal) || phrase.StartsWith("符合".AsSpan(), StringComparison.Ordinal)
        || phrase.StartsWith("不足".AsSpan(), StringComparison.Ordinal) || phrase.StartsWith("超过".AsSpan(), StringComparison.Ordinal);

    /// <summary>A mere adverb or verb names nothing that a share could be of.</summary>
    private static bool IsClosed(ReadOnlySpan<char> phrase)
    {
        while (Words.StartsWithAny(phrase, Adverbs, out var length))
        {
            phrase = phrase.Slice(length);
        }

        return phrase.IsEmpty;
    }
}
