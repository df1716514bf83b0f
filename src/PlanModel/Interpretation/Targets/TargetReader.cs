namespace PlanModel.Interpretation.Targets;

/// <summary>
/// Reads the quantified goals out of the measures of a task. Precision first: a number that may be a condition, a subsidy, a
/// past figure or part of a name gives nothing.
/// </summary>
/// <remarks>One reader serves one task: a year governs on over ， and ； until the next year or the end of a sentence.</remarks>
internal sealed class TargetReader
{
    private const int LongestIndicator = 40;

    private readonly List<Quantity> _quantities = [];
    private readonly List<GoalYear> _years = [];
    private readonly List<GoalYear> _pairYears = [];
    private readonly List<Target> _targets = [];
    private int? _year;
    private bool _isPast;
    private bool _mayBePast;
    private string? _lastIndicator;

    private TargetReader()
    {
    }

    public static ValueList<Target> Read(ValueList<string> measures)
    {
        TargetReader? reader = null;
        foreach (var measure in measures)
        {
            // Most measures have no number, and cost no more than the look for one.
            if (Words.ContainsDigit(measure.AsSpan()))
            {
                (reader ??= new TargetReader()).ReadMeasure(measure.AsSpan());
            }
            else
            {
                reader?.EndMeasure(measure.AsSpan());
            }
        }

        return reader is null || reader._targets.Count == 0 ? default : ValueList.Wrap(reader._targets.ToArray());
    }

    private void ReadMeasure(ReadOnlySpan<char> measure)
    {
        _mayBePast = Words.ContainsPast(measure);
        var start = 0;
        foreach (var end in new ClauseSplitter(measure))
        {
            ReadClause(measure.Slice(start, end - start));
            start = end + 1;
        }

        EndMeasure(measure);
    }

    /// <summary>A semicolon lets the year govern on; any other end of a sentence does not.</summary>
    private void EndMeasure(ReadOnlySpan<char> measure)
    {
        if (measure.Length == 0 || measure[measure.Length - 1] is not ('；' or ';'))
        {
            _year = null;
            _isPast = false;
            _pairYears.Clear();
            _lastIndicator = null;
        }
    }

    private void ReadClause(ReadOnlySpan<char> clause)
    {
        if (!Words.ContainsDigit(clause))
        {
            _isPast |= _mayBePast && IsPast(clause);
            if (!_isPast && _year is not null)
            {
                ReadFullCoverage(clause);
            }

            return;
        }

        YearScanner.Scan(clause, _years);
        var carried = _year;
        if (_years.Count > 0)
        {
            _year = _years[_years.Count - 1].Year;
            _isPast = false;
            _pairYears.Clear();
            _pairYears.AddRange(_years);
        }

        // 目前，全市拥有养老机构300家: the past goes on until a year says otherwise.
        _isPast |= _mayBePast && IsPast(clause);
        if (_isPast)
        {
            return;
        }

        QuantityScanner.Scan(clause, _quantities);
        if (clause.IndexOf("分别".AsSpan(), StringComparison.Ordinal) >= 0 && _quantities.Count > 1)
        {
            ReadPaired(clause, carried);
            return;
        }

        var segment = 0;
        for (var index = 0; index < _quantities.Count; index++)
        {
            var quantity = _quantities[index];
            if (TryRead(clause, segment, quantity, YearAt(quantity.Start, carried)))
            {
                segment = _quantities[index].End;
            }
        }

        ReadFullCoverage(clause);
    }

    private int? YearAt(int position, int? carried)
    {
        var year = carried;
        foreach (var goal in _years)
        {
            if (goal.Start < position)
            {
                year = goal.Year;
            }
        }

        return year;
    }

    private static bool IsPast(ReadOnlySpan<char> clause)
    {
        foreach (var word in TargetWords.Past)
        {
            var at = clause.IndexOf(word.AsSpan(), StringComparison.Ordinal);
            if (at >= 0 && !Words.EndsWithAny(clause.Slice(0, at), TargetWords.Comparing, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>由3.5%提高到5%: the first is where it starts from.</summary>
    private static bool IsBaseline(ReadOnlySpan<char> clause, Quantity quantity) =>
        quantity.Start > 0 && clause[quantity.Start - 1] is '由' or '从';

    private bool TryRead(ReadOnlySpan<char> clause, int segment, Quantity quantity, int? year)
    {
        if (IsBaseline(clause, quantity))
        {
            return false;
        }

        var head = clause.Slice(segment, quantity.Start - segment);
        var lead = LeadPhrase.Read(head);
        var behind = clause.Slice(quantity.End);
        string? indicator;
        if (Boundary.Is(behind))
        {
            indicator = IndicatorPhrase.Before(head.Slice(0, lead.Start));
            if (indicator is null && lead.IsPresent && segment == 0)
            {
                // 到2025年达到80%: what is measured was said in the clause before.
                indicator = _lastIndicator;
            }

            if (indicator is null || !IsStated(indicator, lead, quantity))
            {
                return false;
            }
        }
        else
        {
            indicator = IndicatorPhrase.Behind(head, behind, quantity);
            if (indicator is null)
            {
                return false;
            }
        }

        if (indicator.Length > LongestIndicator || IsGranted(clause, quantity))
        {
            return false;
        }

        Add(clause, indicator, lead.Comparison(quantity.Bound), quantity, year);
        return true;
    }

    /// <summary>A count is stated by its unit alone; a share, a time and a bare number need words that make them a goal.</summary>
    private static bool IsStated(string indicator, LeadPhrase lead, Quantity quantity)
    {
        if (quantity.IsTime)
        {
            return (lead.IsPresent || quantity.Bound is not null) && IndicatorPhrase.IsTime(indicator.AsSpan());
        }

        if (quantity.Unit is null)
        {
            return lead.IsPresent && lead.IsStrong;
        }

        return quantity.Unit[0] is not ('%' or '％' or '‰') || lead.IsPresent || quantity.Bound is not null || IndicatorPhrase.IsShare(indicator.AsSpan());
    }

    private static bool IsGranted(ReadOnlySpan<char> clause, Quantity quantity)
    {
        var last = quantity.Unit is { Length: > 0 } unit ? unit[unit.Length - 1] : '\0';
        return (quantity.IsTime || last is '元' or '%' or '％') && Words.ContainsAny(clause, TargetWords.Grants);
    }

    /// <summary>到2022年和2030年…分别不低于22%和30%: years, or indicators, pair with values.</summary>
    private void ReadPaired(ReadOnlySpan<char> clause, int? carried)
    {
        var at = clause.IndexOf("分别".AsSpan(), StringComparison.Ordinal);
        var count = 0;
        foreach (var quantity in _quantities)
        {
            count += quantity.Start > at ? 1 : 0;
        }

        var first = _quantities.Count - count;
        if (count < 2)
        {
            return;
        }

        var head = clause.Slice(0, _quantities[first].Start);
        var lead = LeadPhrase.Read(head);
        var named = head.Slice(0, Math.Min(lead.Start, at));
        if (_pairYears.Count == count)
        {
            var indicator = IndicatorPhrase.Before(named);
            for (var index = 0; indicator is not null && index < count; index++)
            {
                var quantity = _quantities[first + index];
                Add(clause, indicator, lead.Comparison(quantity.Bound ?? _quantities[_quantities.Count - 1].Bound), quantity, _pairYears[index].Year);
            }

            return;
        }

        var parts = IndicatorPhrase.SplitParallel(named, count);
        for (var index = 0; parts is not null && index < count; index++)
        {
            var quantity = _quantities[first + index];
            if (parts[index] is { } part)
            {
                Add(clause, part, lead.Comparison(quantity.Bound ?? _quantities[_quantities.Count - 1].Bound), quantity, YearAt(quantity.Start, carried));
            }
        }
    }

    /// <summary>到2025年，乡镇社工站实现全覆盖: a goal without a number, only where a year governs.</summary>
    private void ReadFullCoverage(ReadOnlySpan<char> clause)
    {
        var at = clause.IndexOf("全覆盖".AsSpan(), StringComparison.Ordinal);
        if (at < 0 || _year is null || !Boundary.Is(clause.Slice(at + "全覆盖".Length)))
        {
            return;
        }

        var head = clause.Slice(0, at);
        var indicator = IndicatorPhrase.Before(head.Slice(0, LeadPhrase.Read(head).Start));
        if (indicator is not null && indicator.Length <= LongestIndicator)
        {
            _targets.Add(new Target { Indicator = indicator, Comparison = TargetComparison.All, Year = _year, Text = IndicatorPhrase.Clause(clause) });
        }
    }

    private void Add(ReadOnlySpan<char> clause, string indicator, TargetComparison comparison, Quantity quantity, int? year)
    {
        _lastIndicator = indicator;
        _targets.Add(new Target
        {
            Indicator = indicator,
            Comparison = comparison,
            Value = quantity.High is null ? quantity.Low : null,
            Low = quantity.High is null ? null : quantity.Low,
            High = quantity.High,
            Unit = quantity.Unit,
            Year = year,
            Text = IndicatorPhrase.Clause(clause),
        });
    }
}
