namespace PlanModel.Interpretation.Targets;

/// <content>Whether a clause tells what has been, or what is given to whom, rather than what shall be.</content>
internal sealed partial class TargetReader
{
    /// <summary>对连续3年达标的企业，减少检查50%: what follows is granted; 每户补贴2000元，总额不超过500万元 speaks on of the grant.</summary>
    private static bool IsGrantedBy(ReadOnlySpan<char> before, ReadOnlySpan<char> clause) =>
        IsFor(before) || (TargetWords.GrantsOn.Starts(clause) && before.Length <= LongestClause && TargetWords.Grants.IsIn(before));

    private static bool IsFor(ReadOnlySpan<char> before) =>
        before.Length > 2 && (before[0] is '对' or '凡' || (before[0] == '经' && before[1] is '认' or '评' or '审' or '批' or '考' or '验')) && before.LastIndexOf('的') is >= 0 and var at && before.Length - at <= 6;

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
}
