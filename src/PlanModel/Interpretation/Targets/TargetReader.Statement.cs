namespace PlanModel.Interpretation.Targets;

/// <content>Whether a number with its words states a goal.</content>
internal sealed partial class TargetReader
{
    private static readonly WordSet NoValues = new(
        "优于", "好于", "不足", "不到", "仅", "仅有", "只有", "精确到", "细化到", "具体到", "不超出");

    /// <summary>由3.5%提高到5%: the first is where it starts from; 增长了5%: that has been.</summary>
    private static bool IsOrigin(ReadOnlySpan<char> head) => head.Length > 0 && (head[head.Length - 1] is '由' or '从' or '了' || NoValues.Ends(head));

    /// <summary>完成改造任务的30%.</summary>
    private static bool IsPart(ReadOnlySpan<char> head) => head.Length > 0 && head[head.Length - 1] == '的' && head.IndexOf("完成".AsSpan(), StringComparison.Ordinal) >= 0;

    /// <summary>新增城镇就业5万人，到2025年累计新增10万人: the verb stands for all of it.</summary>
    private static bool IsVerbOf(string indicator, string last) =>
        indicator.Length < last.Length && last.StartsWith(indicator, StringComparison.Ordinal) && TargetWords.Verbs.Has(indicator);

    /// <summary>A count is stated by its unit alone; a share, a time and a bare number need words that make them a goal.</summary>
    private bool IsStated(string indicator, LeadPhrase lead, Quantity quantity, bool isOfWhole = false, bool isPart = false)
    {
        // 缴费比例为16%, 2022年养老床位总数为7.3万张: so things are; 到2022年 or 力争 would say so they shall be.
        if (lead.IsPresent && !lead.IsStrong && !lead.Moves && !lead.IsHoped && (_isState || _year is null))
        {
            _isPast |= _isState && _year is not null;
            _mayBePast |= _isPast;
            return false;
        }

        if ((quantity.IsShare || quantity.Unit is null) && !lead.IsDirected && !isOfWhole && !isPart && IndicatorPhrase.IsWhose(indicator.AsSpan()))
        {
            return false;
        }

        var hasBound = lead.Moves || quantity.Bound is not null;
        if (quantity.IsTime)
        {
            return lead.IsStrong ? IndicatorPhrase.IsTime(indicator.AsSpan()) : hasBound && IndicatorPhrase.EndsInTime(indicator.AsSpan());
        }

        return quantity.Unit switch
        {
            null => lead.IsStrong || lead.Moves,
            "百分点" or "个百分点" => lead.Moves || LeadPhrase.Direction(indicator, quantity) is not null,
            _ when quantity.IsShare => lead.IsPresent || _isLabelled || hasBound || IndicatorPhrase.IsShare(indicator.AsSpan()) || LeadPhrase.Direction(indicator, quantity) is not null || isPart,
            _ => lead.IsPresent || hasBound || !TargetWords.Facts.Ends(indicator.AsSpan()),
        };
    }

    private bool IsGranted(ReadOnlySpan<char> clause, string indicator, Quantity quantity)
    {
        var last = quantity.Unit is { Length: > 0 } unit ? unit[unit.Length - 1] : '\0';
        return (quantity.IsTime || last is '元' or '%' or '％') && indicator[indicator.Length - 1] != '率' && (_isGranting ??= TargetWords.Grants.IsIn(clause));
    }

    /// <summary>新建5G基站1.2万个，累计达到8万个: all there are, not the new ones.</summary>
    private static string? Total(string? last, ReadOnlySpan<char> head) =>
        last is { Length: > 3 } && last[0] == '新' && head.IndexOf("累计".AsSpan(), StringComparison.Ordinal) >= 0 ? last.Substring(2) : last;
}
