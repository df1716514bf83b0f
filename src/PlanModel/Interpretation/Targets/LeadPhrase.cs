namespace PlanModel.Interpretation.Targets;

/// <summary>The words directly before a number that say how it binds: 力争提高到, 分别不低于, 年均增长.</summary>
internal readonly struct LeadPhrase
{
    private LeadPhrase(int start, bool isPresent, bool isLevel, TargetComparison? direction, TargetComparison? bound)
    {
        Start = start;
        IsPresent = isPresent;
        IsStrong = isPresent;
        _isLevel = isLevel;
        _direction = direction;
        _bound = bound;
    }

    private readonly bool _isLevel;
    private readonly TargetComparison? _direction;
    private readonly TargetComparison? _bound;

    /// <summary>Where the phrase begins in the text before the number.</summary>
    public int Start { get; }

    /// <summary>Whether there is a word that binds.</summary>
    public bool IsPresent { get; }

    /// <summary>Whether the words suffice for a number without a unit.</summary>
    public bool IsStrong { get; }

    public static LeadPhrase Read(ReadOnlySpan<char> head)
    {
        var end = head.Length;
        var isPresent = false;
        var isLevel = false;
        TargetComparison? direction = null;
        TargetComparison? bound = null;
        while (end > 0)
        {
            var text = head.Slice(0, end);
            if (TryMatch(text, out var lead))
            {
                end -= lead.Word.Length;
                isPresent = true;
                isLevel |= lead.IsLevel;
                if (lead.Comparison is TargetComparison.IncreaseBy or TargetComparison.DecreaseBy or TargetComparison.GrowYearly)
                {
                    direction ??= lead.Comparison;
                }
                else
                {
                    bound ??= lead.Comparison;
                }
            }
            else if (Words.EndsWithAny(text, TargetWords.Fillers, out var length))
            {
                end -= length;
            }
            else
            {
                break;
            }
        }

        return new LeadPhrase(end, isPresent, isLevel, direction, bound);
    }

    /// <summary>The direction beats the bound; with 到 or 至 it is a level.</summary>
    public TargetComparison Comparison(TargetComparison? boundBehind)
    {
        if (_direction is TargetComparison.GrowYearly || (_direction is not null && !_isLevel))
        {
            return _direction.Value;
        }

        return _bound ?? boundBehind ?? TargetComparison.Reach;
    }

    private static bool TryMatch(ReadOnlySpan<char> text, out TargetWords.Lead found)
    {
        found = default;
        if (Words.EndsWithAny(text, TargetWords.NoLeads, out _))
        {
            return false;
        }

        var last = text[text.Length - 1];
        foreach (var lead in TargetWords.Leads)
        {
            if (lead.Word[lead.Word.Length - 1] == last && text.EndsWith(lead.Word.AsSpan(), StringComparison.Ordinal) && lead.Word.Length > (found.Word?.Length ?? 0))
            {
                found = lead;
            }
        }

        return found.Word is not null;
    }
}
