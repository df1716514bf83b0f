namespace PlanModel.Interpretation.Targets;

/// <summary>The words directly before a number that say how it binds: 力争提高到, 分别不低于, 年均增长.</summary>
internal readonly struct LeadPhrase
{
    /// <summary>巩固提升到90%: one way to come to a level; elsewhere it is what is done to a road.</summary>
    private static readonly WordSet Arrivals = new("巩固提升", "优化提升", "改造提升", "巩固提高", "稳步提升", "稳步提高");

    private readonly bool _isLevel;
    private readonly TargetComparison? _direction;
    private readonly TargetComparison? _bound;

    private LeadPhrase(int start, bool isHoped, bool isPresent, bool isStrong, bool isLevel, TargetComparison? direction, TargetComparison? bound)
    {
        Start = start;
        IsHoped = isHoped;
        IsPresent = isPresent;
        IsStrong = isStrong;
        _isLevel = isLevel;
        _direction = direction;
        _bound = bound;
    }

    /// <summary>Where the phrase begins in the text before the number.</summary>
    public int Start { get; }

    /// <summary>Whether 力争 or 确保 is among the words.</summary>
    public bool IsHoped { get; }

    /// <summary>Whether there is a word that binds.</summary>
    public bool IsPresent { get; }

    /// <summary>Whether a word says that something is to come about (达到, 压缩至, 增长), not only how the number bounds (不超过) or is (为).</summary>
    public bool IsStrong { get; }

    /// <summary>Whether it is so much each month or week (走访每月不少于2次).</summary>
    public bool IsOften { get; private init; }

    /// <summary>Whether a word says which way it goes.</summary>
    public bool IsDirected => _direction is not null;

    /// <summary>Whether a word says that it shall become less.</summary>
    public bool IsDecrease => _direction is TargetComparison.DecreaseBy;

    /// <summary>Whether a word compares or moves, as points of a percentage need it.</summary>
    public bool Moves => _direction is not null || _bound is not null;

    public static LeadPhrase Read(ReadOnlySpan<char> head)
    {
        var end = head.Length;
        var isHoped = false;
        bool isPresent = false, isStrong = false, isLevel = false, isArrival = false, isOften = false;
        TargetComparison? direction = null;
        TargetComparison? bound = null;
        while (end > 0)
        {
            var text = head.Slice(0, end);
            if (isArrival && Arrivals.EndLength(text) is > 0 and var arrival)
            {
                end -= arrival;
                isArrival = false;
                continue;
            }

            if (TargetWords.NoLeads.Ends(text))
            {
                break;
            }

            if (TargetWords.Leads.AtEnd(text) is { } lead)
            {
                end -= lead.Word.Length;
                isPresent = true;
                isLevel |= lead.IsLevel;
                isArrival = lead.Word is "到" or "至";
                isStrong |= lead.Moves || (lead.IsLevel && lead.Word is not "为");
                if (lead.Moves)
                {
                    direction ??= lead.Comparison;
                }
                else
                {
                    bound ??= lead.Comparison;
                }
            }
            else if (isArrival && TargetWords.Changes.EndLength(text) is > 0 and var length)
            {
                // 恢复到, 增至: a level, whichever way it went.
                end -= length;
                isArrival = false;
            }
            else if (isPresent && (length = PhraseStart.FrequencyAtEnd(text)) > 0)
            {
                end -= length;
                isOften = true;
            }
            else if ((length = TargetWords.Fillers.EndLength(text)) > (isPresent ? 0 : 1))
            {
                end -= length;
                if (end > 0 && text.EndsWith("年内".AsSpan(), StringComparison.Ordinal) && TimePhrase.StartLength(text.Slice(end - 1)) == 3)
                {
                    // 试点小区三年内达到.
                    end--;
                }

                isHoped |= text.EndsWith("力争".AsSpan(), StringComparison.Ordinal) || text.EndsWith("确保".AsSpan(), StringComparison.Ordinal);
            }
            else
            {
                break;
            }
        }

        return new LeadPhrase(end, isHoped, isPresent, isStrong, isLevel, direction, bound) { IsOften = isOften };
    }

    /// <summary>Whether the text ends in a word of arrival, which before a year says where a change ends, not when a goal is due: 由2010年的5.9‰降至(2020年).</summary>
    public static bool EndsInArrival(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[text.Length - 1] is '到' or '至' && text.Slice(0, text.Length - 1) is var rest && (TargetWords.Leads.AtEnd(rest) is { Moves: true } || TargetWords.Changes.Ends(rest));

    /// <summary>The direction beats the bound; with 到 or 至 it is a level.</summary>
    public TargetComparison Comparison(TargetComparison? boundBehind)
    {
        if (_direction is TargetComparison.GrowYearly || (_direction is not null && !_isLevel))
        {
            return _direction.Value;
        }

        return _bound ?? boundBehind ?? TargetComparison.Reach;
    }

    /// <summary>The direction that a phrase begins with (压减证明事项, 提高入学率); counts are not raised but added to, so 提升背街小巷30条 has none, while 提升排涝能力45立方米/秒 has one.</summary>
    public static Lead? Direction(string phrase, Quantity quantity)
    {
        var isShare = quantity.IsShare || quantity.Unit is "百分点" or "个百分点" or "倍";
        return (isShare || IndicatorPhrase.IsMeasure(phrase.AsSpan()) ? TargetWords.ShareMovers : TargetWords.CountMovers).AtStart(phrase.AsSpan()) is { } lead && phrase.Length > lead.Word.Length + 1 && phrase[lead.Word.Length] is not ('值' or '量' or '率' or '额') ? lead : null;
    }
}
