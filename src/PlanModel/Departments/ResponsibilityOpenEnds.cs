using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <summary>Reads 等, 等相关单位, 等部门和单位: words that say the list goes on.</summary>
internal static class ResponsibilityOpenEnds
{
    private static readonly WordTable<bool> Words = WordTable<bool>.ByStart(
        [
            (
                false,
                "其他 其它 相关 有关 各 各有关 各相关 多个 多 若干 市 省 区 县 州 镇 市直 省直 县直 区直 州直 市级 省级 区级 县级 国家 中央 中直 责任 成员 牵头 配合 参与 协同 职能 主管 "
                + "行业 行业主管 业务 直属 所属 下属 内设 市属 省属 区属 县属 驻 驻市 本市 全市 全省 全县 全区 对口 涉及 个 家 两 几 二 三 四 五 六 七 八 九 十 0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９ "
                + "党政 政府 党委 党群 群团 监管 执法 审批 建设 管理 协调 同级 国务院 市政府 省政府 委属 局属 系统 专业 社会 国有 金融 涉农 涉企 综合 工作"),
            (
                true,
                "单位 部门 机构 企业 部委 委办局 部门单位 单位部门 科室 处室 股室 科 处 股 室 司局 高校 院校 团体 组织 群团组织 机关 部门机构 区局 区 县 市 县区 区县 县市区 镇街 镇 街道 乡镇 成员 "
                + "企事业单位 事业单位 团组织 人民团体 社会团体 专班 工作专班 工作组 责任人 银行 金融机构 科研院所 平台"),
        ]);

    private static readonly WordTable<bool> MoreNouns = WordTable<bool>.ByStart("单位 部门 机构 企业 组织 团体 高校 社会团体 群团组织 人民团体");

    /// <summary>The commonest, tried first.</summary>
    private static readonly string[] Usual = ["等相关单位", "等有关部门", "等单位", "等部门", "等有关单位"];

    /// <summary>The length of the open end at the start of <paramref name="text"/>, which starts with 等; 1 for 等 alone.</summary>
    public static int Scan(ReadOnlySpan<char> text)
    {
        foreach (var usual in Usual)
        {
            if (text.StartsWith(usual.AsSpan()) && (text.Length == usual.Length || text[usual.Length] is '按' or '，' or '负'))
            {
                return usual.Length;
            }
        }

        var end = NounPhrase(text, 1);
        if (end == 1)
        {
            return 1;
        }

        // 等部门（单位）
        if (end + 2 < text.Length && IsOpener(text[end]))
        {
            var noun = MoreNouns.Match(text.Slice(end + 1));
            if (noun > 0 && end + 1 + noun < text.Length && IsCloser(text[end + 1 + noun]))
            {
                end += noun + 2;
            }
        }

        // 等有关部门和单位, 等有关部门、单位
        while (end + 1 < text.Length && text[end] is '和' or '及' or '、' or '与')
        {
            var noun = MoreNouns.Match(text.Slice(end + 1));
            if (noun == 0 || !EndsPhrase(text, end + 1 + noun))
            {
                break;
            }

            end += noun + 1;
        }

        return end;
    }

    /// <summary>The length of 相关单位 or 有关部门 at the start of <paramref name="text"/>, where a name goes before it without 等; 0 otherwise.</summary>
    public static int ScanWithoutMark(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("相关".AsSpan()) && !text.StartsWith("有关".AsSpan()) && !text.StartsWith("其他".AsSpan()) && !text.StartsWith("各有关".AsSpan()) && !text.StartsWith("各相关".AsSpan()))
        {
            return 0;
        }

        var end = NounPhrase(text, 0);
        return end > 0 && EndsPhrase(text, end) ? end : 0;
    }

    /// <summary>Whether a phrase may end at <paramref name="position"/>: the text does, or a separator, a bracket or a verb follows.</summary>
    public static bool EndsPhrase(ReadOnlySpan<char> text, int position) =>
        position >= text.Length || IsSeparator(text[position]) || text.Slice(position).StartsWith("按职责".AsSpan()) || IsSpace(text[position]) || IsOpener(text[position]) || IsCloser(text[position])
        || text[position] is '和' or '及' or '等' or '会' or '以' or '与' or '各' || (ResponsibilityVerbs.MayStart(text.Slice(position)) && ResponsibilityVerbs.Scan(text.Slice(position)).Length > 0);

    private static int NounPhrase(ReadOnlySpan<char> text, int start)
    {
        var position = start;
        var end = start;
        while (position < text.Length)
        {
            var length = Words.Match(text.Slice(position), out var isNoun);
            if (length == 0 && position > start && text[position - 1] == '驻' && position + 1 < text.Length)
            {
                // 等驻穗机构: a city in one character.
                length = Words.Match(text.Slice(position + 1)) > 0 ? 1 : 0;
            }

            if (length == 0)
            {
                break;
            }

            position += length;
            end = isNoun ? position : end;
        }

        return end;
    }
}
