using System.Globalization;

namespace PlanModel.Interpretation.Targets;

/// <content>Whether a clause tells what has been, or what is given to whom, rather than what shall be.</content>
internal sealed partial class TargetReader
{
    private static readonly WordSet AgainstLast = new("比上年", "较上年", "比去年", "较去年");

    private static readonly WordSet Obediences = new("执行", "严格执行", "按照", "依据", "根据", "参照", "依照", "遵守");

    private static readonly WordSet Standards = new("标准》", "标准（", "规范》", "规定》", "条例》", "法》", "导则》", "规程》", "办法》");

    private static readonly WordSet Findings = new("认定", "评定", "普查", "调查", "监测", "审计", "抽查", "核查");

    private static readonly WordSet Citations = new("规定", "要求", "明确");

    private static readonly WordSet Plannings = new("计划", "目标", "任务", "预期", "指标", "应", "要");

    private static readonly WordSet Tellings = new("统计", "测算", "预测", "估算", "推算", "显示", "初步预计");

    /// <summary>对连续3年达标的企业，减少检查50%: what follows is granted; 每户补贴2000元，总额不超过500万元 speaks on of the grant.</summary>
    private static bool IsGrantedBy(ReadOnlySpan<char> before, ReadOnlySpan<char> clause) =>
        IsFor(before) || (TargetWords.GrantsOn.Starts(clause) && before.Length <= LongestClause && TargetWords.Grants.IsIn(before));

    /// <summary>与2015年相比，占比上升1.6个百分点 tells what has been unless a year says otherwise; 凡获评五星级的，检查不超过2次 is a rule.</summary>
    private static bool IsAside(ReadOnlySpan<char> before, int? year) =>
        before.Length > 1 && (before[0] == '凡' || (before[before.Length - 1] == '后' && (before.StartsWith("启动".AsSpan(), StringComparison.Ordinal) || before.StartsWith("发生".AsSpan(), StringComparison.Ordinal))) || (before.Length > 4 && before[before.Length - 1] == '的') || before.StartsWith("申请人".AsSpan(), StringComparison.Ordinal) || (before.StartsWith("申请".AsSpan(), StringComparison.Ordinal) && before.IndexOfAny('需', '须', '应') > 0) || before.StartsWith("申报单位".AsSpan(), StringComparison.Ordinal) || (year is null && before[0] == '《' && Citations.Ends(before)) || (year is null && before[0] is '与' or '同' or '和' or '较' or '比' && before.EndsWith("相比".AsSpan(), StringComparison.Ordinal)));

    /// <summary>执行《…排放标准》（DB12/151—2020），浓度不高于10毫克/立方米: what the standard says.</summary>
    private static bool IsStandard(ReadOnlySpan<char> before) =>
        before.Length > 4 && Obediences.Starts(before) && before.IndexOf('《') >= 0 && Standards.IsIn(before);

    private static bool IsFor(ReadOnlySpan<char> before) =>
        before.Length > 2 && (before[0] is '对' or '凡' || (before[0] == '经' && before[1] is '认' or '评' or '审' or '批' or '考' or '验')) && before.LastIndexOf('的') is >= 0 and var at && before.Length - at <= 10;

    /// <summary>目前，全市拥有养老机构300家: the past goes on until a year or 力争 says otherwise.</summary>
    private void SeePast(ReadOnlySpan<char> clause)
    {
        if (_mayBePast)
        {
            _isPast = IsPast(clause) || (_isPast && !TargetWords.Turns.IsIn(clause));
        }
    }

    /// <summary>2021年，常住人口1373万人，城镇化率为84.88%: what is said to be, tells that the numbers before it are, too.</summary>
    private void ForgetTold(int known)
    {
        while (_isTold && _targets.Count > known && _targets[_targets.Count - 1].Year == _year)
        {
            _targets.RemoveAt(_targets.Count - 1);
        }

        _isTold = false;
    }

    /// <summary>新增就业247万人，失业率控制在了4%以内: one 了 before a number tells that all of it has been.</summary>
    private static bool IsDone(ReadOnlySpan<char> measure)
    {
        var rest = measure;
        while (rest.IndexOf('了') is >= 0 and var at && at + 1 < rest.Length)
        {
            if (QuantityScanner.IsDigit(rest[at + 1]))
            {
                return true;
            }

            rest = rest.Slice(at + 1);
        }

        return false;
    }

    /// <summary>由2010年的2.8人降至2020年的2.4人, 2017年送戏下乡2万场: years before the plan; 到2020年 is ahead whenever it was written.</summary>
    private bool IsLongGone(ReadOnlySpan<char> clause)
    {
        foreach (var goal in _years)
        {
            if (goal.Year < _planStart && (clause[goal.Start] is not ('到' or '至') || goal.From < goal.Year || LeadPhrase.EndsInArrival(clause.Slice(0, goal.Start + 1))))
            {
                return true;
            }

            if (goal.Year == _planStart && clause[goal.Start] is '到' or '至' && clause.IndexOf("年的".AsSpan(), StringComparison.Ordinal) is >= 5 and var origin && origin < goal.Start
                && int.TryParse(clause.Slice(origin - 4, 4).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var from) && from < goal.Year - 1 && LeadPhrase.EndsInArrival(clause.Slice(0, goal.Start + 1)))
            {
                // 由2015年的44%提高到2021年的47%: a change of years that ends where the plan begins.
                return true;
            }
        }

        return false;
    }

    /// <summary>2021年，…，比2020年增加0.14名: what a year brought.</summary>
    private bool IsAgainstYearBefore(ReadOnlySpan<char> clause) =>
        AgainstLast.Starts(clause) || (clause.Length > 6 && clause[0] is '比' or '较' && clause[5] == '年' && _lastIsBare) || (clause.Length > 6 && clause[0] is '比' or '较' && clause[5] == '年' && _year is { } year && clause.Slice(1, 4).SequenceEqual((year - 1).ToString(CultureInfo.InvariantCulture).AsSpan()));

    /// <summary>较上年分别增长8.3%和6.1%: of two figures together a plan does not want just that.</summary>
    private static bool IsAgainstLast(ReadOnlySpan<char> clause) => AgainstLast.StartLength(clause) is > 0 and var length && clause.Slice(length).StartsWith(Respectively.AsSpan(), StringComparison.Ordinal);

    /// <summary>据统计, 初步测算, 问卷调查显示, 受疫情影响: what follows is told.</summary>
    private static bool IsTelling(ReadOnlySpan<char> clause) =>
        Forecasts.Starts(clause) || CountedRanks.Starts(clause) || (clause.Length > 4 && clause[0] == '经' && Findings.Ends(clause)) || (clause.Length > 1 && clause[0] == '某') || (clause.Length > 2 && Tellings.Ends(clause)) || (clause.Length > 3 && clause[0] is '受' or '由' or '因' && clause.EndsWith("影响".AsSpan(), StringComparison.Ordinal));

    private bool TurnsAhead(ReadOnlySpan<char> clause)
    {
        foreach (var goal in _years)
        {
            if (clause[goal.Start] is '到' or '至' && !LeadPhrase.EndsInArrival(clause.Slice(0, goal.Start + 1)))
            {
                return true;
            }
        }

        return TargetWords.Turns.IsIn(clause);
    }

    /// <summary>Whether a sentence says what shall be done, as plans do.</summary>
    private static bool HasAct(ReadOnlySpan<char> measure) => TargetWords.Verbs.IsIn(measure) || TargetWords.Turns.IsIn(measure) || Plannings.IsIn(measure);

    private static bool IsDaily(ReadOnlySpan<char> measure) => measure.IndexOf("日均".AsSpan(), StringComparison.Ordinal) >= 0;

    private static bool IsPast(ReadOnlySpan<char> clause) =>
        TargetWords.Past.IndexBehindNone(clause, TargetWords.Comparing) >= 0
        || (TargetWords.PastPlans.IndexBehindNone(clause, TargetWords.Comparing) >= 0 && !TargetWords.Turns.IsIn(clause));
}
