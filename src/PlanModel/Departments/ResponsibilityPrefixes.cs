namespace PlanModel.Departments;

/// <summary>Names that have a head of their own, so that a level left out is not restored: 中国证监会广东监管局, 税务局, 团市委.</summary>
internal static class ResponsibilityPrefixes
{
    private static readonly WordTable<bool> Heads = WordTable<bool>.ByStart("国家 国务院 中央 中共 中国 全国 最高 共青团 团 人民银行 人行 海关总署 国网 中储 武警 驻");

    private static readonly WordTable<bool> Vertical = WordTable<bool>.ByEnd("海关 海事局 证监局 金融监管局 金融监管分局 银保监局 边检站 边检总站 税务局 分局 分行 铁路局 管委会 人民政府");

    private static readonly WordTable<bool> PartyWork = WordTable<bool>.ByStart(
        "组织部 宣传部 统战部 统一战线 政法委 社会工作部 网信 编办 机要 保密 密码 老干部 巡察 巡视 党校 政研 政策研究 督查 改革办 财经办 国安办 外办 农办 军民融合 "
        + "金融办 金融工委 直属机关 教育工委 台办 党史 讲师团 文明办");

    /// <summary>Whether a name without a level is that of a party's organ: 机要保密局.</summary>
    public static bool IsPartyWork(ReadOnlySpan<char> name) => PartyWork.Match(name) > 0;

    public static bool StandsAlone(ReadOnlySpan<char> name) =>
        ResponsibilityActors.LevelLength(name) > 0 || Heads.Match(name) > 0 || Vertical.Match(name) > 0;
}
