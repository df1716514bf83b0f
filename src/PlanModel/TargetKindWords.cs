namespace PlanModel;

/// <summary>The words that say how far a target obliges.</summary>
internal static class TargetKindWords
{
    /// <summary>What may stand between such a word and the colon of a label: 约束性指标：.</summary>
    private const int LongestLabelEnd = 4;

    private static readonly (string Word, TargetKind Kind)[] Words =
    [
        ("约束性", TargetKind.Obligatory), ("预期性", TargetKind.Anticipated), ("倡导性", TargetKind.Advocated),
    ];

    /// <summary>What the first of the words says; null where there is none.</summary>
    public static TargetKind? First(ReadOnlySpan<char> text)
    {
        TargetKind? first = null;
        foreach (var (word, kind) in Words)
        {
            var at = text.IndexOf(word.AsSpan(), StringComparison.Ordinal);
            if (at >= 0)
            {
                first = kind;
                text = text.Slice(0, at);
            }
        }

        return first;
    }

    /// <summary>What the last label says (约束性指标：), which governs what stands behind it; null where there is none.</summary>
    public static TargetKind? LastLabel(ReadOnlySpan<char> text)
    {
        while (text.LastIndexOfAny('：', ':') is > 0 and var colon)
        {
            text = text.Slice(0, colon);
            foreach (var (word, kind) in Words)
            {
                var at = text.LastIndexOf(word.AsSpan());
                if (at >= 0 && text.Length - at - word.Length <= LongestLabelEnd)
                {
                    return kind;
                }
            }
        }

        return null;
    }
}
