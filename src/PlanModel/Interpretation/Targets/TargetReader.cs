namespace PlanModel.Interpretation.Targets;

/// <summary>
/// Reads the quantified goals out of the measures of a task. Precision first: a number that may be a condition, a subsidy, a
/// past figure or part of a name gives nothing.
/// </summary>
/// <remarks>One reader serves one task: a year governs on over ， and ； until the next year or the end of a sentence.</remarks>
internal sealed class TargetReader
{
    private const int LongestIndicator = 40;

    /// <summary>No honest clause is longer; a longer one would be read, and quoted, once for each of its numbers.</summary>
    private const int LongestClause = 500;

    private const string FullCoverage = "全覆盖";
    private const string Respectively = "分别";

    private static readonly WordSet NoValues = new("优于", "好于", "精确到", "细化到", "具体到", "不超出");

    private readonly List<Quantity> _quantities = [];
    private readonly List<GoalYear> _years = [];
    private readonly List<GoalYear> _pairYears = [];
    private readonly List<Target> _targets = [];
    private int? _year;
    private bool _isPast;
    private bool _mayBePast;
    private bool _isDone;
    private bool _isState;
    private string? _lastIndicator;
    private bool _lastIsPlain;
    private bool _isLabelled;
    private string? _quoted;
    private bool? _isGranting;

    private TargetReader()
    {
    }

    public static ValueList<Target> Read(ValueList<string> measures)
    {
        TargetReader? reader = null;
        foreach (var measure in measures)
        {
            // Most measures have no number, and cost no more than the look for one.
            if (Numbers.Occur(measure.AsSpan()) || reader?._year is not null)
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
        _mayBePast = TargetWords.Past.IsIn(measure) || TargetWords.PastPlans.IsIn(measure);
        _isDone = IsDone(measure);
        var start = 0;
        ReadOnlySpan<char> before = default;
        foreach (var end in new ClauseSplitter(measure))
        {
            var clause = measure.Slice(start, end - start).Trim();
            ReadClause(clause, before, isLabel: end < measure.Length && measure[end] is '：' or ':');
            before = clause;
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
            _isState = false;
            _pairYears.Clear();
            _lastIndicator = null;
            _isLabelled = false;
        }
    }

    private void ReadClause(ReadOnlySpan<char> clause, ReadOnlySpan<char> before, bool isLabel)
    {
        _quoted = null;
        _isGranting = IsFor(before) ? true : null;
        if (clause.Length > LongestClause)
        {
            _year = null;
            _lastIndicator = null;
            return;
        }

        if (!Numbers.Occur(clause))
        {
            SeePast(clause);
            if (isLabel && IndicatorPhrase.IsShare(clause))
            {
                // 中心建成率：2023年60%，2024年80%.
                _isLabelled = true;
                _lastIndicator = IndicatorPhrase.Before(clause, out _);
            }

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
            _isState = clause[_years[_years.Count - 1].Start] is not ('到' or '至');
            _isPast = false;
            _pairYears.Clear();
            _pairYears.AddRange(_years);
        }

        SeePast(clause);
        _isDone = _isDone && !TurnsAhead(clause);
        QuantityScanner.Scan(clause, _quantities);
        if (_isPast || _isDone)
        {
            RememberIndicator(clause);
            return;
        }

        if (_quantities.Count > 1 && clause.IndexOf(Respectively.AsSpan(), StringComparison.Ordinal) is >= 0 and var at)
        {
            ReadPaired(clause, at, carried);
            return;
        }

        if (_quantities.Count > 1 && _quantities.Count == _pairYears.Count && IsOneChain(clause))
        {
            // 到2022年和2030年，比例达到37%和40%: 分别 goes without saying.
            ReadPaired(clause, LeadPhrase.Read(clause.Slice(0, _quantities[0].Start)).Start, carried);
            return;
        }

        var segment = 0;
        var isRule = _quantities.Count > 0 && TargetWords.Terms.IsIn(clause);
        foreach (var quantity in _quantities)
        {
            var end = quantity.End;
            if ((!isRule && TryRead(clause, segment, quantity, YearAt(quantity.Start, carried), before, ref end)) || (end < clause.Length && clause[end] == '、'))
            {
                segment = end;
            }
        }

        ReadFullCoverage(clause);
    }

    /// <summary>目前拥有养老机构300家，到2025年达到350家: what was counted is counted on.</summary>
    private void RememberIndicator(ReadOnlySpan<char> clause)
    {
        if (_quantities.Count > 0 && Boundary.Is(clause.Slice(_quantities[0].End)))
        {
            var head = clause.Slice(0, _quantities[0].Start);
            _lastIndicator = IndicatorPhrase.Before(head.Slice(0, LeadPhrase.Read(head).Start), out _) ?? _lastIndicator;
        }
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

    /// <summary>对连续3年达标的企业，减少检查50%: what follows is granted.</summary>
    private static bool IsFor(ReadOnlySpan<char> before) =>
        before.Length > 2 && before[0] is '对' or '凡' or '经' && before.LastIndexOf('的') is >= 0 and var at && before.Length - at <= 6;

    /// <summary>目前，全市拥有养老机构300家: the past goes on until a year or 力争 says otherwise.</summary>
    private void SeePast(ReadOnlySpan<char> clause)
    {
        if (_mayBePast)
        {
            _isPast = IsPast(clause) || (_isPast && !TargetWords.Turns.IsIn(clause));
        }
    }

    /// <summary>新增就业247万人，失业率控制在了4%以内: one 了 before a number tells that all of it has been.</summary>
    private static bool IsDone(ReadOnlySpan<char> measure)
    {
        for (var at = measure.IndexOf('了'); at >= 0 && at + 1 < measure.Length; )
        {
            if (QuantityScanner.IsDigit(measure[at + 1]))
            {
                return true;
            }

            var next = measure.Slice(at + 1).IndexOf('了');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private bool TurnsAhead(ReadOnlySpan<char> clause)
    {
        foreach (var goal in _years)
        {
            if (clause[goal.Start] is '到' or '至')
            {
                return true;
            }
        }

        return TargetWords.Turns.IsIn(clause);
    }

    private static bool IsPast(ReadOnlySpan<char> clause) =>
        TargetWords.Past.IndexBehindNone(clause, TargetWords.Comparing) >= 0
        || (TargetWords.PastPlans.IndexBehindNone(clause, TargetWords.Comparing) >= 0 && !TargetWords.Turns.IsIn(clause));

    private bool TryRead(ReadOnlySpan<char> clause, int segment, Quantity quantity, int? year, ReadOnlySpan<char> before, ref int end)
    {
        var head = clause.Slice(segment, quantity.Start - segment);
        if (IsOrigin(head))
        {
            return false;
        }

        if (IsChained(clause, quantity))
        {
            return false;
        }

        var read = TimePhrase.CutWhole(head);
        var lead = LeadPhrase.Read(read);
        var comparison = lead.Comparison(quantity.Bound);
        var behind = clause.Slice(quantity.End);
        string? indicator;
        if (Boundary.Is(behind))
        {
            indicator = IndicatorPhrase.Before(head.Slice(0, lead.Start), out var isElided);
            if (isElided && (lead.IsStrong || lead.Moves || _isLabelled))
            {
                // 到2025年达到80%: what is measured was said in the clause before.
                indicator = (segment == 0 && before.Length <= LongestClause ? IndicatorPhrase.Trend(before) : null) ?? Total(_lastIndicator, head);
            }
            else if (indicator is not null && _lastIndicator is not null && IsVerbOf(indicator, _lastIndicator))
            {
                indicator = _lastIndicator;
            }

            if (indicator is null)
            {
                return false;
            }

            if (!IsStated(indicator, lead, quantity, isOfWhole: read.Length < head.Length, isPart: IsPart(head)))
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

            _lastIsPlain = lead.IsPresent && !lead.IsStrong && !lead.Moves;

            if (!lead.IsPresent && LeadPhrase.Direction(indicator, quantity) is { Comparison: { } direction } verb)
            {
                // 压减证明事项30%: the direction stands before what moves.
                comparison = direction;
                indicator = indicator.Substring(verb.Word.Length);
            }
        }
        else
        {
            var act = TargetWords.Verbs.Ends(head) ? head : head.Slice(0, lead.Start);
            indicator = IndicatorPhrase.Behind(act, behind, quantity, isItem: segment > 0, out var length);
            if (indicator is null)
            {
                return false;
            }

            if (head.EndsWith("提升".AsSpan(), StringComparison.Ordinal))
            {
                // 规范提升120个驿站: they become better, not more.
                comparison = quantity.Bound ?? TargetComparison.Reach;
            }

            end += length;
            _lastIsPlain = false;
        }

        if (indicator.Length > LongestIndicator || IsGranted(clause, indicator, quantity))
        {
            return false;
        }

        Add(clause, indicator, comparison, quantity, year);
        return true;
    }

    /// <summary>由3.5%提高到5%: the first is where it starts from; 增长了5%: that has been.</summary>
    private static bool IsOrigin(ReadOnlySpan<char> head) => head.Length > 0 && (head[head.Length - 1] is '由' or '从' or '了' || NoValues.Ends(head));

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
                return Boundary.Is(clause.Slice(next.End));
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

    /// <summary>新建5G基站1.2万个，累计达到8万个: all there are, not the new ones.</summary>
    private static string? Total(string? last, ReadOnlySpan<char> head) =>
        last is { Length: > 3 } && last[0] == '新' && head.IndexOf("累计".AsSpan(), StringComparison.Ordinal) >= 0 ? last.Substring(2) : last;

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

    /// <summary>到2022年和2030年…分别不低于22%和30%: years, or indicators, pair with values.</summary>
    private void ReadPaired(ReadOnlySpan<char> clause, int at, int? carried)
    {
        var first = 0;
        while (first < _quantities.Count && _quantities[first].Start < at)
        {
            first++;
        }

        var count = _quantities.Count - first;
        if (count < 2 || TargetWords.Terms.IsIn(clause))
        {
            return;
        }

        var head = clause.Slice(0, _quantities[first].Start);
        var lead = LeadPhrase.Read(head);
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

            for (var index = 0; indicator is not null && index < count; index++)
            {
                AddPaired(clause, indicator, lead, first + index, YearOfPair(index, count));
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
        if (indicator.Length <= LongestIndicator && IsStated(indicator, lead, quantity) && !IsGranted(clause, indicator, quantity))
        {
            Add(clause, indicator, lead.Comparison(quantity.Bound ?? _quantities[_quantities.Count - 1].Bound), quantity, year);
        }
    }

    /// <summary>到2025年，乡镇社工站实现全覆盖: a goal without a number, only where a year governs.</summary>
    private void ReadFullCoverage(ReadOnlySpan<char> clause)
    {
        if (_year is null || clause.IndexOf(FullCoverage.AsSpan(), StringComparison.Ordinal) is not (>= 0 and var at) || !Boundary.Is(clause.Slice(at + FullCoverage.Length)))
        {
            return;
        }

        var head = clause.Slice(0, at);
        var indicator = IndicatorPhrase.Before(head.Slice(0, LeadPhrase.Read(head).Start), out _);
        if (indicator is not null && indicator.Length <= LongestIndicator)
        {
            _targets.Add(new Target { Indicator = indicator, Comparison = TargetComparison.All, Year = _year, Text = _quoted ??= IndicatorPhrase.Clause(clause) });
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
            Text = _quoted ??= IndicatorPhrase.Clause(clause),
        });
    }
}
