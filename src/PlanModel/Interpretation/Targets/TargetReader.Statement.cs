namespace PlanModel.Interpretation.Targets;

/// <content>Whether a number with its words states a goal.</content>
internal sealed partial class TargetReader
{
    private static bool IsReport(ReadOnlySpan<char> measure) =>
        measure.IndexOf("年以来".AsSpan(), StringComparison.Ordinal) >= 0 || measure.IndexOf("普”时".AsSpan(), StringComparison.Ordinal) > 0 || (measure.IndexOf("完成".AsSpan(), StringComparison.Ordinal) > 0 && Completions.IsIn(measure)) || IsMonths(measure)
        || (Quarters.Starts(measure) && (measure.IndexOf("累计".AsSpan(), StringComparison.Ordinal) > 0 || measure.IndexOf("同比".AsSpan(), StringComparison.Ordinal) > 0 || measure.IndexOf("高于全".AsSpan(), StringComparison.Ordinal) > 0));

    /// <summary>1—11月，再就业达4.83万人: a part of a year that is over.</summary>
    private static bool IsMonths(ReadOnlySpan<char> measure)
    {
        if (measure.Length > 5 && measure[4] == '年' && measure[0] == '2')
        {
            measure = measure.Slice(5);
        }

        var first = Digits(measure, 0);
        var dash = first;
        while (dash < measure.Length && dash < first + 2 && measure[dash] is '-' or '—' or '－' or '–' or '至' or '~' or '～')
        {
            dash++;
        }

        var end = Digits(measure, dash);
        return first > 0 && dash > first && end > dash && end + 1 < measure.Length && measure[end] == '月' && measure[end + 1] is '，' or ',' or '份';
    }

    /// <summary>Where up to two digits at <paramref name="start"/> end.</summary>
    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end < start + 2 && QuantityScanner.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>2020年，人口达到512万，占总人口的21.3%.</summary>
    private static bool IsRanking(ReadOnlySpan<char> clause) =>
        Rankings.Starts(clause) || (clause.IndexOfAny('第', '于') >= 0 && Ranks.IsIn(clause)) || (clause.Length > 3 && clause[0] == '占' && clause.LastIndexOf('的') is > 0 and var at && at + 1 < clause.Length && QuantityScanner.IsDigit(clause[at + 1]));

    /// <summary>提高到人均45万元, 达到每万人500台, 提高到每亩350公斤: the words that bind stand before whose it is.</summary>
    private static ReadOnlySpan<char> CutEach(ReadOnlySpan<char> head, Quantity quantity)
    {
        var length = Eaches.EndLength(head);
        if (length == 0 && head.LastIndexOf('每') is >= 0 and var at && at + 1 < head.Length
            && (Units.PeopleLength(head.Slice(at + 1)) == head.Length - at - 1 || (!IsMoney(quantity) && Areas.EndLength(head) == head.Length - at - 1)))
        {
            length = head.Length - at;
        }

        return length > 0 && LeadPhrase.Read(head.Slice(0, head.Length - length)).IsPresent ? head.Slice(0, head.Length - length) : head;
    }

    /// <summary>由3.5%提高到5%: the first is where it starts from; 增长了5%: that has been.</summary>
    private static bool IsOrigin(ReadOnlySpan<char> head) => head.Length > 0 && (head[head.Length - 1] is '由' or '从' or '了' || NoValues.Ends(head));

    /// <summary>签约320户4.6万平方米: the next number measures the same.</summary>
    private bool IsTwofold(ReadOnlySpan<char> clause, Quantity quantity)
    {
        foreach (var next in _quantities)
        {
            if (next.Start == quantity.End)
            {
                return quantity is { IsTime: false, IsShare: false, Unit: not null } && next is { IsTime: false, IsShare: false, Unit: not null } && next.Unit != quantity.Unit && Boundary.Is(clause.Slice(next.End));
            }
        }

        return false;
    }

    /// <summary>The length of a bracket between a number and what it counts; 0 where there is none.</summary>
    private static int AsideLength(ReadOnlySpan<char> behind) =>
        behind.Length > 2 && behind[0] is '（' or '(' && behind.IndexOfAny('）', ')') is > 1 and <= 12 and var close && close + 2 < behind.Length && QuantityScanner.IsHan(behind[close + 1]) && Numbers.Occur(behind.Slice(0, close))
            ? close + 1
            : 0;

    private static bool IsPeople(Quantity quantity) => quantity.Unit is { Length: > 0 } unit && unit[unit.Length - 1] is '人' or '名' or '户';

    private static bool IsMoney(Quantity quantity) => quantity.Unit is { Length: > 0 } unit && unit[unit.Length - 1] == '元';

    /// <summary>完成改造任务的30%.</summary>
    private static bool IsPart(ReadOnlySpan<char> head) => head.Length > 0 && head[head.Length - 1] == '的' && head.IndexOf("完成".AsSpan(), StringComparison.Ordinal) >= 0;

    /// <summary>培育龙头企业65家，其中省级8家: of those that were counted.</summary>
    private bool IsOfTheSame(Quantity quantity) =>
        quantity.Unit is "家" or "个" or "所" or "处" or "座" or "人" or "名" or "项" && _targets.Count > 0 && _targets[_targets.Count - 1].Unit == quantity.Unit && _targets[_targets.Count - 1].Indicator == _lastIndicator;

    /// <summary>污水处理设施覆盖80%以上的行政村: the length of what is covered; 0 where the share is of something else.</summary>
    private static int CoverageLength(ReadOnlySpan<char> head, ReadOnlySpan<char> behind, Quantity quantity)
    {
        if (!quantity.IsShare || behind.IsEmpty || head.Length < 4 || !head.Slice(0, LeadPhrase.Read(head).Start).EndsWith("覆盖".AsSpan(), StringComparison.Ordinal))
        {
            return 0;
        }

        var end = 0;
        while (end < behind.Length && end <= LongestWhose && (QuantityScanner.IsHan(behind[end]) || behind[end] is '（' or '）' or '(' or ')' or '、') && !Numbers.Occur(behind.Slice(end, 1)))
        {
            end++;
        }

        return end >= 2 && Boundary.Is(behind.Slice(end)) && TargetWords.Verbs.IsIn(behind.Slice(0, end)) is false ? end : 0;
    }

    /// <summary>培育高素质农民800人，其中女性不少于30%: a share of those who were counted.</summary>
    private bool IsAmong(ReadOnlySpan<char> clause, int segment) =>
        segment == 0 && clause.StartsWith("其中".AsSpan(), StringComparison.Ordinal) && _targets.Count > 0 && _targets[_targets.Count - 1] is { Unit: { Length: > 0 } unit } last
        && last.Indicator == _lastIndicator && unit[unit.Length - 1] is '人' or '名' or '户' or '家' or '个';

    private static string? TopicOf(ReadOnlySpan<char> before, int segment, Quantity quantity) =>
        segment == 0 && !quantity.IsShare && !quantity.IsTime && quantity.Unit is not null && !IsMoney(quantity) ? Topic.Of(before) : null;

    /// <summary>新增城镇就业5万人，到2025年累计新增10万人: the verb stands for all of it.</summary>
    private static bool IsVerbOf(string indicator, string last) =>
        indicator.Length < last.Length && last.StartsWith(indicator, StringComparison.Ordinal) && TargetWords.Verbs.Has(indicator);

    /// <summary>A count is stated by its unit alone; a share, a time and a bare number need words that make them a goal.</summary>
    private bool IsStated(string indicator, LeadPhrase lead, Quantity quantity, ReadOnlySpan<char> head = default, bool isOfWhole = false, bool isPart = false)
    {
        // 缴费比例为16%, 2022年养老床位总数为7.3万张: so things are; 到2022年 or 力争 would say so they shall be.
        if (lead.IsPresent && !lead.IsStrong && !lead.Moves && !lead.IsHoped && (_isState || (_year is null && !(_isWanted && quantity.IsShare))))
        {
            _isPast |= _isState && _year is not null;
            _mayBePast |= _isPast;
            _isTold |= _isPast;
            _toldYear = _isPast ? _year : _toldYear;
            return false;
        }

        if ((quantity.IsShare || quantity.Unit is null) && !lead.IsDirected && !isOfWhole && !isPart && IndicatorPhrase.IsWhose(indicator.AsSpan()))
        {
            return false;
        }

        if (!lead.IsPresent && head.SequenceEqual("投资".AsSpan()))
        {
            // 投资5000万元，改造公路40公里: what it costs.
            return false;
        }

        if (lead.IsOften && (quantity.Unit is null || IsMoney(quantity)))
        {
            // 每月不低于2000元: what each is paid.
            return false;
        }

        if (IsMoney(quantity) && (indicator.EndsWith("发放", StringComparison.Ordinal) || indicator.EndsWith("给予", StringComparison.Ordinal)))
        {
            // 二孩发放补贴2000元，三孩每年发放5000元: what is given.
            return false;
        }

        if (indicator[indicator.Length - 1] == '占' && !lead.IsPresent && quantity.Bound is null && _isState && _year is not null)
        {
            // 2024年末，常住人口1364万人，其中男性占51.2%.
            _isPast = _mayBePast = _isTold = true;
            return false;
        }

        if (lead.IsPresent && _targets.Count > 0 && quantity.Unit is not null && _targets[_targets.Count - 1].Unit == quantity.Unit && IndicatorPhrase.IsHalf(indicator) && IndicatorPhrase.StartsWithHalf(_targets[_targets.Count - 1].Indicator))
        {
            // 城区急救半径不超过5公里，农村不超过10公里: of what, the first has said.
            return false;
        }

        if (!lead.IsPresent && ((indicator[indicator.Length - 1] == '占' && quantity.Bound is null) || ((IsMoney(quantity) || quantity.Unit is "人") && IndicatorPhrase.IsHalf(indicator))))
        {
            // 一人户占28%, 小学720元: so things are.
            return false;
        }

        if (!lead.IsStrong && quantity.IsShare && head.Length > 0 && head[head.Length - 1] == '的' && !isPart && !IndicatorPhrase.IsShare(indicator.AsSpan()) && !IndicatorPhrase.IsMeasure(indicator.AsSpan()))
        {
            // 收托婴幼儿不得超过核定人数的10%: a rule.
            return false;
        }

        var words = head.Slice(Math.Min(lead.Start, head.Length));
        if ((words.IndexOf("不得超过".AsSpan(), StringComparison.Ordinal) >= 0 || words.IndexOf("不得高于".AsSpan(), StringComparison.Ordinal) >= 0) && !IndicatorPhrase.IsShare(indicator.AsSpan()))
        {
            // 夜间噪声不得超过45分贝: a cap.
            return false;
        }

        if (words.IndexOf("下浮".AsSpan(), StringComparison.Ordinal) >= 0 && indicator[indicator.Length - 1] is not ('价' or '费' or '率' or '格'))
        {
            return false;
        }

        if (quantity.Unit is "人" or "名" && indicator[indicator.Length - 1] == '班' && (quantity.Bound ?? lead.Comparison(null)) == TargetComparison.AtMost)
        {
            // 乳儿班10人以下: how it shall be run.
            return false;
        }

        if (quantity.Unit is "分" && indicator[indicator.Length - 1] == '占')
        {
            // 满意度占20分: how a mark is made up.
            return false;
        }

        if (!lead.Moves && IndicatorPhrase.IsPerMany(indicator.AsSpan()))
        {
            return false;
        }

        if (!lead.IsStrong && TargetWords.Dimensions.Ends(indicator.AsSpan()))
        {
            // 走廊净宽不小于1.8米: how a thing shall be built.
            return false;
        }

        var hasBound = lead.Moves || quantity.Bound is not null;
        if (quantity.IsTime && !lead.IsPresent && indicator.EndsWith("年龄", StringComparison.Ordinal))
        {
            // 平均年龄30.2岁，本科以上占比76%: so they are, and so is what follows.
            _isPast = _mayBePast = true;
            return false;
        }

        if (quantity.IsTime)
        {
            if (!lead.IsPresent && quantity.Bound is null)
            {
                return (_year is null || !_isState) && Lives.Ends(indicator.AsSpan());
            }

            return lead.IsStrong ? IndicatorPhrase.IsTime(indicator.AsSpan()) || (lead.IsDecrease && indicator.Length > 4 && lead.Comparison(null) == TargetComparison.Reach) : hasBound && IndicatorPhrase.EndsInTime(indicator.AsSpan());
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
        if (last is '倍' or '%' or '％' && (indicator.EndsWith("标准", StringComparison.Ordinal) || indicator.EndsWith("限额", StringComparison.Ordinal) || indicator.EndsWith("额度", StringComparison.Ordinal)))
        {
            // 养育标准提高5% is given to each; 农村低保标准占城市低保标准80% compares.
            return indicator.IndexOf('占') < 0;
        }

        if (last is '元' && (indicator.EndsWith("标准", StringComparison.Ordinal) || indicator.EndsWith("限额", StringComparison.Ordinal) || (indicator[0] == '每' && indicator[1] is '户' or '家' or '个' or '张' or '名' or '间' or '所')))
        {
            // 扣除标准提高至2000元: what each is given or spared.
            return true;
        }

        if (last is '元' && clause[0] == '按' && clause.IndexOf("标准".AsSpan(), StringComparison.Ordinal) > 0)
        {
            // 按照一孩5000元、二孩1万元标准发放.
            return true;
        }

        if (last is '%' or '％' && PaidShares.Ends(indicator.AsSpan()))
        {
            // 个人自付比例控制在28%以内.
            return false;
        }

        return (quantity.IsTime || last is '元' or '%' or '％' || (quantity.Unit is "次" && _isGranting is true)) && indicator[indicator.Length - 1] != '率' && (_isGranting ??= TargetWords.Grants.IsIn(clause));
    }

    /// <summary>棚户区改造4万户、60万平方米: the same, in another unit; 其中2024年400亩、2025年400亩: in the years.</summary>
    private bool IsMeasuredAgain(ReadOnlySpan<char> head, int segment, Quantity quantity) => IsInAnotherUnit(head, segment, quantity) || IsInAnotherYear(quantity);

    private bool IsInAnotherYear(Quantity quantity)
    {
        if (quantity.Unit is null || quantity.IsTime || _targets.Count == 0 || _targets[_targets.Count - 1].Indicator != _lastIndicator || !IsSameUnit(_targets[_targets.Count - 1].Unit, quantity.Unit))
        {
            return false;
        }

        foreach (var goal in _years)
        {
            if (goal.End == quantity.Start)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInAnotherUnit(ReadOnlySpan<char> head, int segment, Quantity quantity) =>
        segment > 0 && (head.IsEmpty || (head.Length == 1 && head[0] == '、')) && _targets.Count > 0 && _targets[_targets.Count - 1].Indicator == _lastIndicator
        && !quantity.IsShare && !quantity.IsTime && quantity.Unit is not null && !IsSameUnit(_targets[_targets.Count - 1].Unit, quantity.Unit);

    /// <summary>万套 and 套 count the same.</summary>
    private static bool IsSameUnit(string? one, string? other)
    {
        TargetUnit.FactorOf(one, out var basic);
        TargetUnit.FactorOf(other, out var otherBasic);
        return basic == otherBasic;
    }

    /// <summary>新开工安置房4200套，基本建成3800套: of the same.</summary>
    private string? CountedOn(string verb, Quantity quantity)
    {
        if (quantity.IsShare || quantity.IsTime || quantity.Unit is null || !TargetWords.Verbs.Has(verb[0] == '新' ? verb.Substring(1) : verb))
        {
            return null;
        }

        if (_label is not null || _lastIndicator is null || _targets.Count == 0 || _targets[_targets.Count - 1].Indicator != _lastIndicator || !IsSameUnit(_targets[_targets.Count - 1].Unit, quantity.Unit))
        {
            return _label;
        }

        if (_targets.Count > 1 && _targets[_targets.Count - 2].Text == _targets[_targets.Count - 1].Text && IsSameUnit(_targets[_targets.Count - 2].Unit, quantity.Unit))
        {
            // 新开工公租房5000套、共有产权住房3000套，基本建成1万套: of which, it does not say.
            return null;
        }

        var last = _lastIndicator.AsSpan();
        var length = TargetWords.Verbs.EndLength(last);
        last = last.Length - length > 2 ? last.Slice(0, last.Length - length) : last;
        length = TargetWords.Verbs.StartLength(last);
        return last.Length - length > 2 ? last.Slice(length).ToString() : null;
    }

    /// <summary>新建5G基站1.2万个，累计达到8万个: all there are, not the new ones.</summary>
    private static string? Total(string? last, ReadOnlySpan<char> head) =>
        last is { Length: > 3 } && last[0] == '新' && head.IndexOf("累计".AsSpan(), StringComparison.Ordinal) >= 0 ? last.Substring(2) : last;
}
