using CsCheck;

namespace PlanModel.Tests.Properties;

/// <summary>Random lists of plausible words. What it makes is unambiguous in every layout, so every reading must be the same.</summary>
internal static class SimplePlanGenerator
{
    private const string Numerals = "一二三四五六七八九十";

    private static readonly string[] Cities = ["天津市", "石家庄市", "宁波市", "成都市", "遵义市", "青岛市", "无锡市", "洛阳市"];

    private static readonly string[] Subjects = ["养老服务提升行动", "海洋经济", "优化营商环境", "森林防火", "数字乡村建设", "节水型城市建设", "托育服务发展"];

    private static readonly string[] Kinds = ["重点任务分工表", "重点任务清单", "工作任务分解表", "任务分工方案"];

    private static readonly string[] Themes = ["优化设施布局", "提升服务质量", "强化要素保障", "规范市场监管", "完善基础设施", "健全保障体系", "改善民生福祉"];

    private static readonly string[] Titles = ["推进适老化改造", "盘活闲置用房", "开展等级评定", "培养专业队伍", "强化安全监管", "完善资金投入", "加强宣传引导", "改造老旧管网", "发展医养结合", "建设数据底座"];

    private static readonly string[] Sentences =
    [
        "摸清底数，编制五年布局规划。", "对隐患实行销号管理；", "梳理闲置校舍、厂房清单，优先用于养老服务。", "完成困难老年人家庭改造600户。", "支持内设医务室，签约率达到95%以上。",
        "办好“重阳月”活动！", "公布首批清单（第一批），简化手续。", "实行“日巡查、周通报。周清零”制度。", "健全运营补贴与服务质量挂钩机制。", "到2025年建成示范点12个，到2027年建成30个。",
    ];

    private static readonly string[] Bodies =
        ["市民政局", "市财政局", "市发展改革委", "市教育局", "市公安局", "市卫生健康委", "市医保局", "市文化和旅游局", "市委宣传部", "市委组织部", "团市委", "市总工会", "市税务局", "市应急管理局", "市消防救援支队"];

    private static readonly string[] Ends = ["", "等相关单位", "、各区人民政府", "等有关部门按职责分工负责", "按职责分工负责", "负责"];

    private static Gen<string> Responsibility { get; } =
        from bodies in Gen.Shuffle(Bodies, 1, 4)
        from verbs in Gen.Bool
        from end in OneOf(Ends)
        select verbs && bodies.Length > 1
            ? $"{bodies[0]}牵头，{string.Join("、", bodies.Skip(1))}配合"
            : string.Join("、", bodies) + (end.Length == 0 ? "负责" : end.EndsWith("负责", StringComparison.Ordinal) ? end : end + "负责");

    private static Gen<SimpleTask> Task { get; } =
        from title in OneOf(Titles)
        from measures in Gen.Shuffle(Sentences, 1, 3)
        from responsibility in Responsibility
        select new SimpleTask(0, title, measures, responsibility);

    public static Gen<SimplePlan> Plan { get; } =
        from city in OneOf(Cities)
        from subject in OneOf(Subjects)
        from kind in OneOf(Kinds)
        from themes in Gen.Shuffle(Themes, 1, 4)
        from tasks in Task.List[1, 4].Array[themes.Length]
        select Number(new SimplePlan(
            $"{city}{subject}{kind}",
            [.. themes.Select((theme, index) => new SimpleSection($"{Numerals[index]}、{theme}", tasks[index]))]));

    private static Gen<string> OneOf(string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    /// <summary>Numbers run through the plan.</summary>
    private static SimplePlan Number(SimplePlan plan)
    {
        var number = 0;
        return plan with
        {
            Sections = [.. plan.Sections.Select(section => section with { Tasks = [.. section.Tasks.Select(task => task with { Number = ++number })] })],
        };
    }
}
