namespace PlanModel.Interpretation.Targets;

/// <content>One number of a clause, with what it measures.</content>
internal sealed partial class TargetReader
{
    private bool TryRead(ReadOnlySpan<char> clause, int segment, Quantity quantity, int? year, ReadOnlySpan<char> before, ref int end)
    {
        var head = clause.Slice(segment, quantity.Start - segment);
        if (IsOrigin(head) || IsAside(before, year) || (year is null && !(quantity.IsShare && quantity.Low == 100) && IsStandard(before)))
        {
            return false;
        }

        var behind = clause.Slice(quantity.End);
        if (AsideLength(behind) is > 0 and var aside && TargetWords.Verbs.Ends(head))
        {
            // 完成300万平方米（6万户）旧住房改造.
            behind = behind.Slice(aside);
            end += aside;
        }

        var coverage = CoverageLength(head, behind, quantity);
        var isEnd = coverage > 0 || Boundary.Is(behind) || IsTwofold(clause, quantity);
        if ((!isEnd && !quantity.MayCount) || IsChained(clause, quantity))
        {
            return false;
        }

        var read = CutEach(TimePhrase.CutWhole(head), quantity);
        var lead = LeadPhrase.Read(read);
        var comparison = lead.Comparison(quantity.Bound);
        string? indicator;
        if (isEnd)
        {
            indicator = IndicatorPhrase.VerbOrBefore(head.Slice(0, lead.Start), out var isElided);
            if (isElided && (lead.IsStrong || lead.Moves || _isLabelled))
            {
                // 到2025年达到80%: what is measured was said in the clause before.
                indicator = (segment == 0 && before.Length <= LongestClause ? IndicatorPhrase.Trend(before) : null) ?? TopicOf(before, segment, quantity) ?? Total(_lastIndicator, head);
                if (indicator is not null && IsPeople(quantity) && IndicatorPhrase.IsRate(indicator.AsSpan()))
                {
                    // 劳动年龄人口占比保持在62%以上，平均每年净增10万人: people are no share.
                    return false;
                }
            }
            else if (isElided && IsMeasuredAgain(head, segment, quantity))
            {
                indicator = _lastIndicator;
            }
            else if (indicator is not null && _lastIndicator is not null && IsVerbOf(indicator, _lastIndicator))
            {
                indicator = _lastIndicator;
            }
            else if (indicator is not null && IndicatorPhrase.IsClosed(indicator.AsSpan()))
            {
                indicator = CountedOn(indicator, quantity) ?? TopicOf(before, segment, quantity);
            }
            else if (indicator is not null && segment > 0 && Rebuilders.Has(indicator))
            {
                // 新建中小学12所、改扩建8所.
                indicator = CountedOn(indicator, quantity) ?? indicator;
            }

            if (indicator is not null && segment == 0 && Recruiters.Has(indicator))
            {
                // 实施人才“订单定向”培养，每年招录20人.
                indicator = TopicOf(before, segment, quantity) ?? CountedOn(indicator, quantity) ?? indicator;
            }

            if (indicator is null or "任务" or "年度任务" or "目标任务" or "目标" or "年度目标" or "计划" or "年度计划" || (IndicatorGuard.IsGrade(indicator.AsSpan()) && !IsOfTheSame(quantity)))
            {
                return false;
            }

            if (_isLabelled && quantity.IsShare && _lastIndicator is not null && IndicatorPhrase.IsWhose(indicator.AsSpan(), LongestWhose))
            {
                // 使用占比：乡镇卫生院不低于70%，二级医院不低于50%.
                indicator = _lastIndicator;
            }

            if (!IsStated(indicator, lead, quantity, head, isOfWhole: read.Length < head.Length && lead.IsStrong && head[head.Length - 1] == '的', isPart: coverage > 0 || IsPart(head) || IsAmong(clause, segment)))
            {
                // 人均预期寿命为81.9岁，到2025年提高到82.5岁: no goal, but what the next one is about.
                _lastIndicator = indicator;
                return false;
            }

            if (isElided && _lastIsPlain && _targets.Count > 0 && _targets[_targets.Count - 1].Year < year)
            {
                // 2021年占比为48%，到2025年提高到55%: the first is where it starts from.
                _targets.RemoveAt(_targets.Count - 1);
            }

            if (isElided && _lastIsBare && (lead.IsHoped || TargetWords.Turns.IsIn(clause)) && _targets.Count > 0 && _targets[_targets.Count - 1].Year < year)
            {
                // 产业规模2022年389亿元，力争2025年达到600亿元.
                _targets.RemoveAt(_targets.Count - 1);
            }

            end += coverage;
            _lastIsPlain = lead.IsPresent && !lead.IsStrong && !lead.Moves;
            _lastIsBare = !lead.IsPresent && quantity.Bound is null && _isState;

            if (!lead.IsStrong && !lead.IsDirected && LeadPhrase.Direction(indicator, quantity) is { Comparison: { } direction } verb && (!lead.IsPresent || direction is TargetComparison.DecreaseBy))
            {
                // 压减证明事项30%, 压减支出不低于10%: the direction stands before what moves.
                comparison = direction;
                indicator = indicator.Substring(verb.Word.Length);
            }
        }
        else
        {
            head = Alls.EndLength(head) is > 0 and var all ? head.Slice(0, head.Length - all) : head;
            var act = TargetWords.Verbs.Ends(head) || TargetWords.MoreVerbs.Ends(head) ? head : head.Slice(0, lead.Start);
            indicator = IndicatorPhrase.Behind(act, behind, isItem: segment > 0, out var length);
            if (indicator is not null && TargetWords.Tasks.Has(indicator))
            {
                // 成长驿站：9月底前完成7家建设任务.
                indicator = _label;
            }

            if (indicator is null || (IndicatorGuard.IsWhom(indicator) && head.Length > 6))
            {
                return false;
            }

            if (head.EndsWith("提升".AsSpan(), StringComparison.Ordinal))
            {
                // 规范提升120个驿站: they become better, not more.
                comparison = quantity.Bound ?? TargetComparison.Reach;
            }

            end += length;
            if (IndicatorGuard.IsGrade(indicator.AsSpan()))
            {
                // 推进2个国家级、5个省级强镇建设.
                return false;
            }

            _lastIsPlain = false;
            _lastIsBare = false;
        }

        if (quantity.Unit is not "次" && IndicatorGuard.IsDemography(indicator.AsSpan(), isAhead: lead.IsHoped || comparison == TargetComparison.AtMost || (year is not null && !_isState && head.IndexOf('将') < 0), lead.IsDecrease))
        {
            // 老年人口将突破400万，占比超过28%; 老年人口2.8亿人，其中失能老年人3500万人: as it is or will be.
            _isPast = _mayBePast = true;
            _isTold = head.IndexOf('将') >= 0;

            return false;
        }

        if (!lead.IsStrong && IndicatorGuard.IsShortfall(indicator.AsSpan()))
        {
            _isPast = _mayBePast = _isTold = true;
            return false;
        }

        if (IndicatorGuard.IsHarm(indicator.AsSpan(), comparison))
        {
            _isPast = _mayBePast = _isTold = true;
            return false;
        }

        if (indicator.Length > LongestIndicator || IndicatorGuard.IsDoubtful(indicator.AsSpan()) || IndicatorGuard.IsEntitlement(indicator, quantity) || IsGranted(clause, indicator, quantity) || (_isRule ??= TargetWords.Terms.IsIn(clause)))
        {
            return false;
        }

        _isWanted |= !isEnd || lead.IsStrong || lead.Moves || lead.IsHoped || quantity.Bound is not null || (year is not null && !_isState) || TargetWords.Verbs.Starts(indicator.AsSpan()) || (quantity.IsShare && quantity.Low == 100);
        Add(clause, indicator, comparison, quantity, year);
        return true;
    }
}
