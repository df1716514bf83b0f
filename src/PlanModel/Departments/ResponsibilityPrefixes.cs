namespace PlanModel.Departments;

/// <summary>Names that have a head of their own, so that a level left out is not restored: 中国证监会广东监管局, 税务局, 团市委.</summary>
internal static class ResponsibilityPrefixes
{
    private static readonly WordTable<bool> Heads = WordTable<bool>.ByStart(
        ("国家", true), ("国务院", true), ("中央", true), ("中共", true), ("中国", true), ("全国", true), ("最高", true), ("共青团", true), ("团", true), ("人民银行", true), ("人行", true), ("海关总署", true), ("国网", true),
        ("中储", true), ("武警", true), ("驻", true));

    private static readonly WordTable<bool> Vertical = WordTable<bool>.ByEnd(
        ("海关", true), ("海事局", true), ("证监局", true), ("金融监管局", true), ("金融监管分局", true), ("银保监局", true), ("边检站", true), ("边检总站", true), ("税务局", true), ("分局", true), ("分行", true),
        ("铁路局", true), ("管委会", true), ("人民政府", true));

    private static readonly WordTable<bool> PartyWork = WordTable<bool>.ByStart(
        ("组织部", true), ("宣传部", true), ("统战部", true), ("统一战线", true), ("政法委", true), ("社会工作部", true), ("网信", true), ("编办", true), ("机要", true), ("保密", true), ("密码", true), ("老干部", true),
        ("巡察", true), ("巡视", true), ("党校", true), ("政研", true), ("政策研究", true), ("督查", true), ("改革办", true), ("财经办", true), ("国安办", true), ("外办", true), ("农办", true), ("军民融合", true),
        ("金融办", true), ("金融工委", true), ("直属机关", true), ("教育工委", true), ("台办", true), ("党史", true), ("讲师团", true), ("文明办", true));

    /// <summary>Whether a name without a level is that of a party's organ: 机要保密局.</summary>
    public static bool IsPartyWork(ReadOnlySpan<char> name) => PartyWork.Match(name) > 0;

    public static bool StandsAlone(ReadOnlySpan<char> name) =>
        ResponsibilityActors.LevelLength(name) > 0 || Heads.Match(name) > 0 || Vertical.Match(name) > 0;
}
