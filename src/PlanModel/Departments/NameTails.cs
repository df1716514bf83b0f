namespace PlanModel.Departments;

/// <summary>The ends that names of bodies have.</summary>
internal static class NameTails
{
    /// <summary>What a body of a place can be; 部, 署 and 厅 are looked at apart.</summary>
    private static readonly string[] Tails =
    [
        "领导小组办公室", "工作领导小组办公室", "指挥部办公室", "委员会办公室", "联席会议办公室", "工作组办公室", "专班办公室", "推进办公室", "领导小组", "工作专班", "指挥部", "联席会议", "工作委员会", "管理委员会",
        "委员会", "工作办公室", "办公室", "工作站", "服务中心", "管理中心", "事务中心", "指挥中心", "研究中心", "中心", "管理处", "研究院", "研究所", "科学院", "研究室", "联合会", "促进会", "协会", "学会", "基金会",
        "总商会", "商会", "联谊会", "红十字会", "总工会", "工作联社", "联合社", "管委会", "管委", "指挥办", "总队", "支队", "大队", "分局", "支局", "总站", "专班", "专员办", "博物馆", "图书馆", "文化馆", "档案馆", "纪念馆",
        "展览馆", "美术馆", "电视台", "检察院", "法院", "医院", "学校", "大学", "学院", "党校", "行署", "工委", "党组", "党工委", "联社", "厅", "局", "委", "办", "院", "馆", "台", "站", "所", "社",
    ];

    private static readonly WordTable<bool> ByLast = WordTable<bool>.ByEnd(string.Join(" ", Tails));

    /// <summary>Enterprises have other ends; they are no departments.</summary>
    private static readonly string[] Enterprises = ["公司", "集团", "银行", "厂", "电网", "分行", "支行", "合作联社"];

    /// <summary>The length of the tail of a name; 0 when it has none.</summary>
    public static int LengthOf(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return 0;
        }

        foreach (var tail in ByLast.WordsOf(name[name.Length - 1]))
        {
            if (name.Length > tail.Length && name.EndsWith(tail.AsSpan(), StringComparison.Ordinal))
            {
                return tail.Length;
            }
        }

        return 0;
    }

    public static bool IsEnterprise(ReadOnlySpan<char> name)
    {
        foreach (var tail in Enterprises)
        {
            if (name.EndsWith(tail.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
