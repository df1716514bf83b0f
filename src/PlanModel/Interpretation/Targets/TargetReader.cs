using PlanModel.Source;

namespace PlanModel.Interpretation.Targets;

/// <summary>
/// Reads the quantified goals out of the measures of a task. Precision first: a number that may be a condition, a subsidy, a
/// past figure or part of a name gives nothing.
/// </summary>
/// <remarks>One reader serves one task: a year governs on over ， and ； until the next year or the end of a sentence.</remarks>
internal sealed partial class TargetReader
{
    private const int LongestIndicator = 60;

    /// <summary>No honest clause is longer; a longer one would be read, and quoted, once for each of its numbers.</summary>
    private const int LongestClause = 500;

    private const int LongestReport = 3;

    private const int LongestWhose = 12;

    /// <summary>For so long after a plan begins a bare figure of a year may as well be one that was counted.</summary>
    private const int FirstYears = 2;

    private const string FullCoverage = "全覆盖";
    private const string Respectively = "分别";
    private const string YearByYear = "分年度";

    private readonly List<Quantity> _quantities = new(4);
    private readonly List<GoalYear> _years = new(2);
    private readonly List<GoalYear> _pairYears = new(2);
    private readonly List<Target> _targets = [];
    private int? _year;
    private bool _isPast;
    private bool _mayBePast;
    private bool _isTold;
    private int? _toldYear;
    private bool _isDone;
    private bool _isWanted;
    private bool _isState;
    private string? _lastIndicator;
    private bool _lastIsPlain;
    private bool _lastIsBare;
    private bool _isLabelled;
    private string? _label;
    private string? _quoted;
    private bool? _isGranting;
    private bool? _isRule;

    private readonly int _planStart;

    private TargetReader(int planStart)
    {
        _planStart = planStart;
    }

    /// <param name="measures">The measures of one task.</param>
    /// <param name="planStart">The year in which the plan begins; what is said of years before has been.</param>
    public static ValueList<Target> Read(ValueList<string> measures, int planStart = PlanStart.Usual)
    {
        TargetReader? reader = null;
        foreach (var measure in measures)
        {
            if (reader?._year is not null || MayHaveNumber(measure.AsSpan()))
            {
                (reader ??= new TargetReader(planStart)).ReadMeasure(measure.AsSpan());
            }
            else
            {
                reader?.EndMeasure(measure.AsSpan());
            }
        }

        return reader is null || reader._targets.Count == 0 ? default : ValueList.Wrap(reader._targets.ToArray());
    }

    /// <summary>Most measures have no number, and cost no more than one look for its signs.</summary>
    private static bool MayHaveNumber(ReadOnlySpan<char> measure) =>
        new BlockScanner<NumberSigns>(measure).Next() >= 0 && (Numbers.Occur(measure) || WrittenNumbers.Occur(measure));

    private void ReadMeasure(ReadOnlySpan<char> written)
    {
        var measure = WrittenNumbers.Read(SpacedNumbers.Join(written));
        var isJoined = measure != written;
        var clauses = new ClauseSplitter(written);
        var writtenStart = 0;
        _mayBePast = _isPast || TargetWords.AnyPast.IsIn(measure);
        _isDone = IsDone(measure);
        var known = _targets.Count;
        _isWanted = false;
        var isProblem = false;
        var isForecast = false;
        var start = 0;
        ReadOnlySpan<char> before = default;
        foreach (var end in new ClauseSplitter(measure))
        {
            var clause = measure.Slice(start, end - start).Trim();
            _quoted = null;
            if (isJoined && clauses.MoveNext())
            {
                _quoted = clauses.Current - writtenStart <= LongestClause ? IndicatorPhrase.Clause(written.Slice(writtenStart, clauses.Current - writtenStart)) : null;
                writtenStart = clauses.Current + 1;
            }

            ReadClause(clause, before, isLabel: end < measure.Length && measure[end] is '：' or ':');
            isProblem |= TargetWords.Problems.Ends(clause) || ((_isState || _year is null) && IsRanking(clause));
            ForgetTold(known);
            isForecast |= IsTelling(clause);
            before = clause;
            start = end + 1;
        }

        if (_targets.Count > known && (isForecast || isProblem || IsReport(measure)) && !TargetWords.Turns.IsIn(measure)
            && (isForecast || !isProblem || !TargetWords.Aheads.IsIn(measure)))
        {
            _targets.RemoveRange(known, _targets.Count - known);
        }

        if (_targets.Count > known && !_isWanted && (_targets[_targets.Count - 1].Year <= _planStart + FirstYears || IsDaily(measure)) && !HasAct(measure))
        {
            // 2023年全市优良天数267天，PM2.5平均浓度41微克/立方米: nothing says that it is wanted; 中心日均服务120人次 describes.
            _targets.RemoveRange(known, _targets.Count - known);
        }

        if (_targets.Count > known && Scores.IsIn(measure))
        {
            // 总分100分，其中群众满意度30分.
            _targets.RemoveAll(target => target.Unit is "分");
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
            _toldYear = null;
            _lastIsBare = false;
            _label = null;
        }
    }

    private void ReadClause(ReadOnlySpan<char> clause, ReadOnlySpan<char> before, bool isLabel)
    {
        _isRule = null;
        _isGranting = IsGrantedBy(before, clause) ? true : null;
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

            if (isLabel && TargetWords.RuleLabels.Ends(clause))
            {
                // 比例不低于以下标准：乳儿班1:3.
                _isPast = _mayBePast = true;
            }

            if (isLabel)
            {
                _label = clause.Length is > 2 and <= LongestIndicator && !TargetWords.Labels.Ends(clause) ? IndicatorPhrase.Before(clause, out _) : null;
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
            foreach (var year in _years)
            {
                _pairYears.Add(year);
            }
        }

        SeePast(clause);
        if (IsLongGone(clause) || (_isState && _toldYear is { } told && _year - told is > 0 and <= LongestReport && !TargetWords.Turns.IsIn(clause)))
        {
            // 2019年为21.3元，2022年下降到18.6元: what is told is told on, for some years.
            _isPast = _mayBePast = true;
            _toldYear = _year;
        }
        else if ((_isState && IsAgainstYearBefore(clause)) || (_year is null && IsAgainstLast(clause)))
        {
            _isPast = _mayBePast = _isTold = true;
        }

        _isDone = _isDone && !TurnsAhead(clause);
        QuantityScanner.Scan(clause, _quantities);
        if (_isPast || _isDone)
        {
            RememberIndicator(clause);
            return;
        }

        if (_quantities.Count > 1 && (clause.IndexOf(Respectively.AsSpan(), StringComparison.Ordinal) is >= 0 and var at || (at = clause.IndexOf(YearByYear.AsSpan(), StringComparison.Ordinal)) >= 0))
        {
            ReadPaired(clause, at, carried, before);
            return;
        }

        if (_quantities.Count > 1 && _quantities.Count == _pairYears.Count && IsOneChain(clause))
        {
            // 到2022年和2030年，比例达到37%和40%: 分别 goes without saying.
            ReadPaired(clause, LeadPhrase.Read(clause.Slice(0, _quantities[0].Start)).Start, carried, before);
            return;
        }

        var segment = 0;
        foreach (var quantity in _quantities)
        {
            var end = quantity.End;
            if (quantity.Start < segment)
            {
                // A number inside what the one before it counts.
                continue;
            }

            if ((TryRead(clause, segment, quantity, YearAt(quantity.Start, carried), before, ref end)) || (end < clause.Length && clause[end] == '、'))
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

    /// <summary>到2025年，乡镇社工站实现全覆盖: a goal without a number, only where a year governs.</summary>
    private void ReadFullCoverage(ReadOnlySpan<char> clause)
    {
        if (_year is null || clause.IndexOf(FullCoverage.AsSpan(), StringComparison.Ordinal) is not (>= 0 and var at) || !Boundary.Is(clause.Slice(at + FullCoverage.Length)))
        {
            return;
        }

        var head = clause.Slice(0, at);
        var indicator = IndicatorPhrase.Before(head.Slice(0, LeadPhrase.Read(head).Start), out var isElided);
        indicator ??= isElided && _lastIndicator is not null && IndicatorPhrase.IsShare(_lastIndicator.AsSpan()) ? _lastIndicator : null;
        if (indicator is not null && indicator.Length <= LongestIndicator)
        {
            _isWanted = true;
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
