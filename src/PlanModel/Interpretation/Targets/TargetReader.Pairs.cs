namespace PlanModel.Interpretation.Targets;

/// <content>Years, or indicators, that pair with values.</content>
internal sealed partial class TargetReader
{
    /// <summary>到2022年和2030年…分别不低于22%和30%: years, or indicators, pair with values.</summary>
    private void ReadPaired(ReadOnlySpan<char> clause, int at, int? carried, ReadOnlySpan<char> before)
    {
        var first = 0;
        while (first < _quantities.Count && _quantities[first].Start < at)
        {
            first++;
        }

        if (at + Respectively.Length < clause.Length && clause[at + Respectively.Length] is '由' or '从')
        {
            // 分别由2022年的48%、31%提高到2025年的65%、50%: where they start from goes.
            while (first < _quantities.Count && !LeadPhrase.Read(TimePhrase.CutWhole(clause.Slice(0, _quantities[first].Start))).IsStrong)
            {
                first++;
            }
        }

        var count = _quantities.Count - first;
        if (count < 2 || NoValues.Ends(clause.Slice(0, _quantities[first].Start)) || TargetWords.Terms.IsIn(clause))
        {
            return;
        }

        var head = clause.Slice(0, _quantities[first].Start);
        var lead = LeadPhrase.Read(TimePhrase.CutWhole(head));
        var named = head.Slice(0, Math.Min(lead.Start, at));
        if (YearOfPair(0, count) is not null)
        {
            // 2024年和2025年分别新建公园10个、15个 says behind 分别 what is counted.
            var behind = lead.Start > at ? head.Slice(at, lead.Start - at) : default;
            var indicator = IndicatorPhrase.Before(behind, out var isElided);
            if (isElided)
            {
                indicator = IndicatorPhrase.Before(named, out isElided) ?? (isElided ? _lastIndicator : null);
            }
            else
            {
                // 推进住房建设，2023年、2024年分别筹集2万套和2.5万套.
                indicator ??= TopicOf(before, segment: 0, _quantities[first]);
            }

            for (var index = 0; indicator is not null && index < count; index++)
            {
                AddPaired(clause, indicator, lead, first + index, YearOfPair(index, count));
            }

            return;
        }

        if (count == 2 && IndicatorPhrase.IsOne(named) && HaveOneUnit(first) && lead.IsPresent)
        {
            // 化肥农药使用量分别下降3%、5%: both are said of the one name.
            var indicator = IndicatorPhrase.Before(named, out _);
            for (var index = 0; indicator is not null && index < count; index++)
            {
                AddPaired(clause, indicator, lead, first + index, YearAt(_quantities[first + index].Start, carried));
            }

            return;
        }

        var parts = IndicatorPhrase.SplitParallel(named, count);
        for (var index = 0; parts is not null && index < count; index++)
        {
            if (parts[index] is { } part)
            {
                AddPaired(clause, part, lead, first + index, YearAt(_quantities[first + index].Start, carried));
            }
        }
    }

    private bool HaveOneUnit(int first)
    {
        for (var index = first + 1; index < _quantities.Count; index++)
        {
            if (_quantities[index].Unit is null || _quantities[index].Unit != _quantities[first].Unit)
            {
                return false;
            }
        }

        return true;
    }

    private int? YearOfPair(int index, int count)
    {
        if (_pairYears.Count == count)
        {
            return _pairYears[index].Year;
        }

        return _pairYears.Count == 1 && _pairYears[0].Year - _pairYears[0].From == count - 1 ? _pairYears[0].From + index : null;
    }

    private void AddPaired(ReadOnlySpan<char> clause, string indicator, LeadPhrase lead, int index, int? year)
    {
        var quantity = _quantities[index];
        if (indicator.Length <= LongestIndicator && !IndicatorGuard.IsDoubtful(indicator.AsSpan()) && IsStated(indicator, lead, quantity) && !IsGranted(clause, indicator, quantity))
        {
            _isWanted = true;
            Add(clause, indicator, lead.Comparison(quantity.Bound ?? _quantities[_quantities.Count - 1].Bound), quantity, year);
        }
    }

    /// <summary>达到30册、40册 does not say which is what.</summary>
    private bool IsChained(ReadOnlySpan<char> clause, Quantity quantity)
    {
        if (quantity.End + 1 >= clause.Length || clause[quantity.End] is not ('、' or '和' or '与' or '及') || !QuantityScanner.IsDigit(clause[quantity.End + 1]))
        {
            return false;
        }

        foreach (var next in _quantities)
        {
            if (next.Start == quantity.End + 1)
            {
                // 改造4万户、60万平方米 is one thing in two units.
                return Boundary.Is(clause.Slice(next.End)) && (clause[quantity.End] is not '、' || next.Unit is null || quantity.Unit is null || next.IsShare || next.Unit == quantity.Unit);
            }
        }

        return false;
    }

    private bool IsOneChain(ReadOnlySpan<char> clause)
    {
        for (var index = 0; index + 1 < _quantities.Count; index++)
        {
            if (!IsChained(clause, _quantities[index]))
            {
                return false;
            }
        }

        return true;
    }
}
