namespace PlanModel.Interpretation.Targets;

/// <summary>Cuts from the start of a phrase what is no part of what is measured: times, 全市, 力争, 加快, 依托….</summary>
internal static class PhraseStart
{
    private static readonly WordSet Frequencies = new(
        "每季度", "每半年", "每个月", "每月", "每周", "每日", "每天", "每年度", "每年", "每学期", "每学年");

    private static readonly WordSet Adverbials = new("在", "于", "依托", "通过", "利用", "围绕", "结合", "根据", "按照");

    public static int FrequencyAtEnd(ReadOnlySpan<char> text) => Frequencies.EndLength(text);

    public static bool IsFrequency(ReadOnlySpan<char> text) => Frequencies.Starts(text);

    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (TimePhrase.StartLength(text) is > 0 and var time)
            {
                text = text.Slice(time);
            }
            else if (text[0] is '（' or '(' && text.IndexOfAny('）', ')') is > 0 and var close)
            {
                // 覆盖率达到24%（约束性）、城镇化率: it belongs to what stands before.
                text = text.Slice(close + 1);
            }
            else if (NumeralLength(text) is > 0 and var numeral)
            {
                text = text.Slice(numeral);
            }
            else if (TargetWords.NoOpeners.Starts(text))
            {
                break;
            }
            else if (Frequencies.StartLength(text) is > 0 and var length || (length = TargetWords.Openers.StartLength(text)) > 0 || (length = TargetWords.States.StartLength(text)) > 0)
            {
                text = text.Slice(length);
            }
            else if ((length = TargetWords.Adverbs.StartLength(text)) > 0 && IsVerbal(text.Slice(length)))
            {
                text = text.Slice(length);
            }
            else
            {
                break;
            }
        }

        return CutAdverbial(text);
    }

    /// <summary>The length of the numeral of a list, 2. or 3、, at the start.</summary>
    private static int NumeralLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 2 && QuantityScanner.IsDigit(text[end]))
        {
            end++;
        }

        return end > 0 && end + 1 < text.Length && text[end] is '.' or '．' or '、' or ')' or '）' && !QuantityScanner.IsDigit(text[end + 1]) ? end + 1 : 0;
    }

    private static bool IsVerbal(ReadOnlySpan<char> text) =>
        text.IsEmpty || TargetWords.Verbs.Starts(text) || TargetWords.MoreVerbs.Starts(text) || TargetWords.Adverbs.Starts(text);

    /// <summary>在园区布设自助终端: the phrase begins with the verb.</summary>
    private static ReadOnlySpan<char> CutAdverbial(ReadOnlySpan<char> text)
    {
        if (Adverbials.StartLength(text) is not (> 0 and var length))
        {
            return text;
        }

        var first = text.Length;
        foreach (var verb in TargetWords.Verbs.All)
        {
            var at = text.Slice(length).IndexOf(verb.AsSpan(), StringComparison.Ordinal);
            first = at > 0 ? Math.Min(first, at + length) : first;
        }

        return first < text.Length ? text.Slice(first) : text;
    }
}
