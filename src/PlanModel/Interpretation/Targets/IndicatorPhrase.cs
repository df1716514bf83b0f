namespace PlanModel.Interpretation.Targets;

/// <summary>Finds the shortest contiguous phrase that names what is measured.</summary>
internal static partial class IndicatorPhrase
{
    private static readonly char[] Prepositions = ['在', '到', '向'];

    private static readonly char[] Joins = ['、', '和', '与', '及'];

    /// <summary>The indicator at the end of the text before a number; null when nothing is named there, or nothing but a verb.</summary>
    public static string? Before(ReadOnlySpan<char> head, out bool isElided) => VerbOrBefore(head, out isElided) is { } phrase && !IsClosed(phrase.AsSpan()) ? phrase : null;

    /// <summary>As <see cref="Before"/>, but a verb alone is given, too.</summary>
    /// <param name="head">The text before the number and the words that bind it.</param>
    /// <param name="isElided">True when the text says nothing but when, so that the clause before says what.</param>
    public static string? VerbOrBefore(ReadOnlySpan<char> head, out bool isElided)
    {
        var phrase = TrimPunctuation(PhraseStart.Cut(CutHope(TimePhrase.CutEnd(head.Trim()))));
        isElided = phrase.IsEmpty;
        phrase = CutCount(CutTail(CutUnit(CutInner(CutMover(phrase)))));
        return phrase.Length < 2 || phrase.IndexOf("不得".AsSpan(), StringComparison.Ordinal) >= 0 || IsCondition(phrase) || IsRatio(phrase) || IsSplit(phrase) ? null : phrase.ToString();
    }

    /// <summary>The indicator behind a number whose head is a mere verb (建设8个服务站); null when the number qualifies something instead.</summary>
    public static string? Behind(ReadOnlySpan<char> head, ReadOnlySpan<char> behind, bool isItem, out int length)
    {
        length = 0;
        if (behind[0] == '的' || (behind.Length > 1 && behind[1] == '的'))
        {
            // 不少于9个班的幼儿园: how large it shall be.
            return null;
        }

        head = CutBatch(head);

        var isVerb = TargetWords.Verbs.Ends(head) || TargetWords.MoreVerbs.Ends(head) || (isItem && TrimPunctuation(head).IsEmpty);
        if (!isVerb || IsEach(head) || (TargetWords.Sizes.Starts(behind) && !behind.StartsWith("标准化".AsSpan(), StringComparison.Ordinal)) || Numbers.Occur(PhraseStart.Cut(head)))
        {
            return null;
        }

        length = ItemEnd(behind);
        var noun = behind.Slice(0, length);
        if (!Movers.Ends(head))
        {
            foreach (var verb in InnerVerbs.All)
            {
                var at = noun.IndexOf(verb.AsSpan(), StringComparison.Ordinal);
                noun = at >= 0 ? noun.Slice(0, at) : noun;
            }
        }

        noun = CutTail(TrimPunctuation(CutPlace(noun)));
        if (noun.Length > 0 && QuantityScanner.IsDigit(noun[0]))
        {
            // 3个10万平方米以上的项目.
            noun = noun.Slice(noun.LastIndexOf('的') + 1);
        }

        return noun.Length < 2 || Numbers.Occur(noun.Slice(noun.LastIndexOf('的') + 1)) || noun.EndsWith("标准".AsSpan(), StringComparison.Ordinal) ? null : noun.ToString();
    }

    /// <summary>遴选发布第二批27项.</summary>
    private static ReadOnlySpan<char> CutBatch(ReadOnlySpan<char> head) =>
        head.Length > 3 && head[head.Length - 1] == '批' && head[head.Length - 3] is '第' ? head.Slice(0, head.Length - 3)
        : head.EndsWith("首批".AsSpan(), StringComparison.Ordinal) ? head.Slice(0, head.Length - 2)
        : head;

    /// <summary>每县建成1所, 各区至少打造1条: what each shall have is no total; 每年 is only how often.</summary>
    private static bool IsEach(ReadOnlySpan<char> head)
    {
        var at = head.LastIndexOf('每');
        if (at >= 0 && !PhraseStart.IsFrequency(head.Slice(at)))
        {
            return true;
        }

        at = head.IndexOf('各');
        if (at >= 0 && at + 2 < head.Length && head[at + 1] is '区' or '县' or '镇' or '乡' or '村' or '校' && TargetWords.Verbs.Starts(head.Slice(at + 2)))
        {
            // 各区建设1个中心.
            return true;
        }

        return at >= 0 && head.Slice(at).IndexOf("至少".AsSpan(), StringComparison.Ordinal) > 0;
    }

    /// <summary>10个案例在全市推广: where it happens is no part of what is counted.</summary>
    private static ReadOnlySpan<char> CutPlace(ReadOnlySpan<char> noun)
    {
        var at = noun.IndexOfAny(Prepositions);
        return at >= 2 && noun[at - 1] is not ('存' or '现' or '潜' or '内' or '直' or '达' or '双' or '面' or '方' or '导' or '定' or '外') ? noun.Slice(0, at) : noun;
    }

    /// <summary>The indicators of 甲、乙和丙分别…; an item that leaves its head to the last one is null. Null when the counts differ.</summary>
    public static string?[]? SplitParallel(ReadOnlySpan<char> named, int count)
    {
        var phrase = PhraseStart.Cut(TimePhrase.CutEnd(named.Trim()));
        var parts = phrase.ToString().Split(Joins);
        if (parts.Length != count)
        {
            return null;
        }

        var result = new string?[count];
        var last = parts[count - 1].AsSpan();
        for (var index = 0; index < count; index++)
        {
            var part = Before(parts[index].AsSpan(), out _);
            result[index] = part is not null && part.IndexOf('等') < 0 && (index == count - 1 || StandsAlone(part.AsSpan(), last)) ? part : null;
        }

        return result;
    }

    /// <summary>Whether a phrase names one thing only.</summary>
    public static bool IsOne(ReadOnlySpan<char> named) => named.IndexOfAny(Joins) < 0 && named.IndexOf('等') < 0;

    /// <summary>What a clause says of how something moves: 近视率逐年下降 gives 近视率; null where it says anything else.</summary>
    public static string? Trend(ReadOnlySpan<char> clause)
    {
        if (Trends.EndLength(clause) is not (> 0 and var length))
        {
            return null;
        }

        var rest = clause.Slice(0, clause.Length - length);
        if (clause[clause.Length - 1] is '番' or '增')
        {
            return Before(rest, out _);
        }

        return (length = TrendAdverbs.EndLength(rest)) > 0 ? Before(rest.Slice(0, rest.Length - length), out _) : null;
    }

    /// <summary>The clause as a target quotes it.</summary>
    public static string Clause(ReadOnlySpan<char> clause)
    {
        var text = clause.Trim();
        while (TextOpeners.StartLength(text) is > 0 and var length && !TargetWords.NoOpeners.Starts(text))
        {
            text = text.Slice(length);
        }

        return text.ToString();
    }

    public static bool IsShare(ReadOnlySpan<char> indicator) => Shares.Ends(indicator) || indicator.IndexOf('占') > 0;

    /// <summary>城乡居民稳定在70%: a word so short says whose share it is, not of what.</summary>
    public static bool IsWhose(ReadOnlySpan<char> indicator, int longest = 4)
    {
        if (indicator.Length > longest || IsShare(indicator) || Measures.Ends(indicator))
        {
            return false;
        }

        foreach (var character in indicator)
        {
            if (!QuantityScanner.IsHan(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it says only which half of a whole is meant.</summary>
    public static bool IsHalf(string indicator) => Halves.Has(indicator);

    /// <summary>Whether what is measured is a share by its name.</summary>
    public static bool IsRate(ReadOnlySpan<char> indicator) => indicator[indicator.Length - 1] == '率' || indicator.EndsWith("占比".AsSpan(), StringComparison.Ordinal) || indicator.EndsWith("比重".AsSpan(), StringComparison.Ordinal) || indicator.EndsWith("比例".AsSpan(), StringComparison.Ordinal);

    public static bool StartsWithHalf(string indicator) => Halves.Starts(indicator.AsSpan());

    /// <summary>Whether it says how much or how large, rather than what is counted.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> indicator) => Measures.Ends(indicator);

    public static bool IsTime(ReadOnlySpan<char> indicator) => Times.IsIn(indicator);

    /// <summary>办理时限不超过3天 is wanted; 服务期限不少于3年 is a rule, 到达现场时间城区不超过45分钟 is about something else.</summary>
    public static bool EndsInTime(ReadOnlySpan<char> indicator) => (Times.Ends(indicator) && (!Terms.Ends(indicator) || Cycles.Ends(indicator))) || Activities.Ends(indicator);

    /// <summary>Where an item ends: before 、 and 和 when another number or a verb follows, since 20个公园和绿地 counts both.</summary>
    private static int ItemEnd(ReadOnlySpan<char> text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] is '（' or '(')
            {
                // 市域（郊）铁路 is one word.
                if (text.Slice(index).IndexOfAny('）', ')') is not (> 0 and <= 3) && !IsKinds(text.Slice(index)))
                {
                    return index;
                }
            }

            if (text[index] is '、' or '和' or '及' or '与' or '并' or '等')
            {
                var rest = text.Slice(index + 1);
                if (rest.IsEmpty || (text[index] is not '等' && (QuantityScanner.IsDigit(rest[0]) || TargetWords.Verbs.Starts(rest))))
                {
                    return index;
                }
            }
        }

        return text.Length;
    }

    /// <summary>县（市、区）, 乡镇（街道）: divisions by their kinds.</summary>
    private static bool IsKinds(ReadOnlySpan<char> bracket) =>
        bracket.StartsWith("（市、区".AsSpan(), StringComparison.Ordinal) || bracket.StartsWith("（街道）".AsSpan(), StringComparison.Ordinal);

    /// <summary>失业保险、工伤保险参保人数: the first leaves its head to the last.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> part, ReadOnlySpan<char> last) =>
        part.Length >= 3 && !part.EndsWith("需氧量".AsSpan(), StringComparison.Ordinal) && (part[part.Length - 1] == last[last.Length - 1] || (IsShare(part) && IsShare(last)) || Measures.Ends(part) || Wholes.Ends(part));

    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && text[0] is '、' or '：' or ':' or ' ' or '　' or '的' or '和' && !TargetWords.NoOpeners.Starts(text))
        {
            text = text.Slice(1);
        }

        while (text.Length > 0 && text[text.Length - 1] is '、' or '：' or ':' or ' ' or '　' or '的')
        {
            text = text.Slice(0, text.Length - 1);
        }

        return text;
    }

    private static bool IsCondition(ReadOnlySpan<char> phrase) => (phrase[0] is '对' or '凡' or '满' or '给' or '若' or '为' && !NoConditions.Starts(phrase)) || (ConditionStarts.Starts(phrase) && !(phrase[0] == '符' && IsShare(phrase)) && !IsPerBed(phrase)) || IsOfEach(phrase);

    /// <summary>每站配备社工: what each shall have; 每千人口…, 每公顷蓄积量 measure the whole.</summary>
    private static bool IsOfEach(ReadOnlySpan<char> phrase) =>
        phrase[0] == '每' && !Scales.Starts(phrase.Slice(1)) && !QuantityScanner.IsDigit(phrase[1]) && !IsPerBed(phrase) && !IsShare(phrase) && !Measures.Ends(phrase);

    private static bool IsPerBed(ReadOnlySpan<char> phrase) => phrase.StartsWith("每床".AsSpan(), StringComparison.Ordinal) && phrase.EndsWith("人次".AsSpan(), StringComparison.Ordinal);

    /// <summary>人均期望寿命男性达到80岁、女性达到85岁: the indicator is spread over both.</summary>
    private static bool IsSplit(ReadOnlySpan<char> phrase) =>
        Halves.EndLength(phrase) is > 0 and var length && phrase.Length - length >= 4 && (phrase.Slice(0, phrase.Length - length).EndsWith("标准".AsSpan(), StringComparison.Ordinal) || IsShare(phrase.Slice(0, phrase.Length - length)) || Measures.Ends(phrase.Slice(0, phrase.Length - length)));

    /// <summary>每10万人25台: words that end in what it is counted per belong to the number, unless they say whose each is (护理员每千名老年人).</summary>
    private static bool IsRatio(ReadOnlySpan<char> phrase) =>
        phrase.LastIndexOf('每') is >= 0 and var at && !IsPerMany(phrase) && !IsPerBed(phrase) && phrase.Length - at <= 6 && PerWords.Ends(phrase);

    /// <summary>社会体育指导员每千人, 不良反应报告数每百万人口: what is counted, and per how many people.</summary>
    public static bool IsPerMany(ReadOnlySpan<char> phrase) =>
        phrase.LastIndexOf('每') is >= 2 and var at && at + 1 < phrase.Length && Units.PeopleLength(phrase.Slice(at + 1)) == phrase.Length - at - 1;

    /// <summary>行动计划累计引进人才, 国家下达的播种面积: what is measured follows.</summary>
    private static ReadOnlySpan<char> CutInner(ReadOnlySpan<char> phrase)
    {
        if (phrase.LastIndexOf('年') is > 1 and var year && InnerTimes.EndLength(phrase.Slice(0, year + 1)) is > 0 and var time && IsClosed(phrase.Slice(year + 1)))
        {
            // 托育点每年新增30个: the verb alone names nothing.
            phrase = phrase.Slice(0, year + 1 - time);
        }
        else if (phrase.LastIndexOf('内') is > 4 and var within && phrase[within - 1] == '年' && IsClosed(phrase.Slice(within + 1)) && TimePhrase.StartLength(phrase.Slice(within - 2)) == 3)
        {
            // 口袋公园两年内新增120个.
            phrase = phrase.Slice(0, within - 2);
        }
        else if (phrase.Length > 4 && phrase[phrase.Length - 1] == '共' && phrase[phrase.Length - 2] != '公' && TargetWords.Verbs.Starts(phrase))
        {
            phrase = phrase.Slice(0, phrase.Length - 1);
        }
        else if (phrase.Length > 3 && phrase[phrase.Length - 1] == '均' && phrase[phrase.Length - 2] is '年' or '月' or '日')
        {
            phrase = phrase.Slice(0, phrase.Length - 2);
        }

        foreach (var word in Inner.All)
        {
            var at = phrase.LastIndexOf(word.AsSpan());
            if (at > 0 && phrase.Length - at - word.Length >= 2)
            {
                // 地下综合管廊累计建成: the verb alone names nothing.
                phrase = at > 2 && IsClosed(phrase.Slice(at + word.Length)) ? phrase.Slice(0, at) : phrase.Slice(at + word.Length);
            }
        }

        return phrase;
    }

    /// <summary>近视率力争在2018年基础上每年降低.</summary>
    private static ReadOnlySpan<char> CutHope(ReadOnlySpan<char> phrase) => TextOpeners.EndLength(phrase) is 2 and var hope && phrase.Length > 4 ? phrase.Slice(0, phrase.Length - hope) : phrase;

    /// <summary>带动产业增加值达到3000亿元: what moves it goes before what is measured, but says what is counted (带动就业5万人).</summary>
    private static ReadOnlySpan<char> CutMover(ReadOnlySpan<char> phrase) =>
        phrase.Length > 4 && phrase[0] == '稳' && phrase[1] == '定' && Measures.Ends(phrase) ? phrase.Slice(2)
        : phrase.Length > 4 && phrase[1] == '动' && phrase[0] is '带' or '拉' && phrase[2] != '相' && (IsShare(phrase) || Measures.Ends(phrase)) ? phrase.Slice(2) : phrase;

    /// <summary>15个水功能区水质达标率: how many there are goes.</summary>
    private static ReadOnlySpan<char> CutCount(ReadOnlySpan<char> phrase)
    {
        var digits = 0;
        while (digits < phrase.Length && QuantityScanner.IsDigit(phrase[digits]))
        {
            digits++;
        }

        return digits > 0 && digits + 5 < phrase.Length && phrase[digits] is '个' or '条' or '家' or '座' or '处' or '项' or '所' && phrase[digits + 1] != '月' && IsShare(phrase) ? phrase.Slice(digits + 1) : phrase;
    }

    /// <summary>接种率以乡镇为单位: how it is counted goes.</summary>
    private static ReadOnlySpan<char> CutUnit(ReadOnlySpan<char> phrase) =>
        phrase.EndsWith("为单位".AsSpan(), StringComparison.Ordinal) && phrase.LastIndexOf('以') is > 2 and var at ? phrase.Slice(0, at) : phrase;

    /// <summary>老旧小区改造任务: the task is the act.</summary>
    private static ReadOnlySpan<char> CutTail(ReadOnlySpan<char> phrase) =>
        Kinds.EndLength(phrase) is > 0 and var kind ? phrase.Slice(0, phrase.Length - kind)
        : phrase.Length > 0 && phrase[phrase.Length - 1] is '）' or ')' && phrase.LastIndexOfAny('（', '(') is > 1 and var open && Numbers.Occur(phrase.Slice(open)) ? phrase.Slice(0, open)
        : phrase.Length > 4 && phrase.EndsWith("任务".AsSpan(), StringComparison.Ordinal) ? phrase.Slice(0, phrase.Length - 2) : phrase;

    /// <summary>A mere adverb or verb names nothing that a share could be of.</summary>
    public static bool IsClosed(ReadOnlySpan<char> phrase)
    {
        while (Empty.StartLength(phrase) is > 0 and var length)
        {
            phrase = phrase.Slice(length);
        }

        return phrase.IsEmpty;
    }
}
