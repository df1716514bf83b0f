namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM105x: tables in text.</summary>
internal static partial class RuleExamples
{
    private const string Head = "⇥序号\n⇥重点任务\n⇥具体措施\n⇥责任单位\n\n";

    private const string First = "⇥1\n⇥改造供水管网\n⇥更新老旧管网。\n⇥市水务局\n\n";

    private const string Second = "⇥2\n⇥推广节水器具\n⇥宣传节约用水。\n⇥市教委\n\n";

    private const string Third = "⇥3\n⇥建设提升泵站\n⇥完成泵站建设。\n⇥市住房城乡建设委\n\n";

    private static RuleExample[] Texts =>
    [
        new("PM1050", ExampleForm.Text, Head + First + First.TrimEnd('\n') + "\n" + Second + Third, Head + First + Second + Third)
        {
            ShownBad = "two rows without the blank line between them",
            ShownGood = "a blank line after each row",
        },
        new("PM1051", ExampleForm.Text, Head + First + Second + "⇥3\n⇥建设提升泵站\n⇥完成泵站建设。\n⇥市住房城乡建设委\n⇥另行通知\n⇥其他\n⇥余项\n\n" + Third, Head + First + Second + Third)
        {
            ShownBad = "a row of seven cells in a list of four columns",
            ShownGood = "as many cells as columns",
        },
        new("PM1052", ExampleForm.Text,
            "天津市方案\n—1—\n一、供水\n（一）改造供水管网。（市水务局牵头）\n- 2 -\n（二）推广节水器具。（市教委牵头）\n",
            "天津市方案\n一、供水\n（一）改造供水管网。（市水务局牵头）\n（二）推广节水器具。（市教委牵头）\n"),
        new("PM1053", ExampleForm.Text,
            "        天津市推进托育服务发展分工方案\n　　一、扩大服务供给\n　　（一）发展社区托育。新建社区托育点40个\n，优先覆盖新建住宅区。（市卫生健康委牵头，\n"
            + "市住房城乡建设委配合）鼓励幼儿园开设托班，\n新增托位1500个。（市教委、市卫生健康委按职\n责分工负责，6月底前完成）\n　　（二）支持单位办托。支持工业园区、医院利\n用自有场地提供托育服务。（市总工会牵头）\n",
            "天津市推进托育服务发展分工方案\n一、扩大服务供给\n（一）发展社区托育。新建社区托育点40个，优先覆盖新建住宅区。（市卫生健康委牵头，市住房城乡建设委配合）\n（二）支持单位办托。支持工业园区、医院利用自有场地提供托育服务。（市总工会牵头）\n"),
        new("PM1054", ExampleForm.Text,
            "序号⇥重点任务⇥具体措施⇥责任单位\n1⇥改造供水管网⇥更新老旧管网。\n降低漏损。⇥市水务局\n2⇥推广节水器具⇥宣传节约用水。⇥市教委\n3⇥建设提升泵站⇥完成泵站建设。⇥市水务局\n",
            "序号⇥重点任务⇥具体措施⇥责任单位\n1⇥改造供水管网⇥更新老旧管网。降低漏损。⇥市水务局\n2⇥推广节水器具⇥宣传节约用水。⇥市教委\n3⇥建设提升泵站⇥完成泵站建设。⇥市水务局\n"),
        new("PM1055", ExampleForm.Text,
            "> 天津市任务清单\n> 1.改造供水管网。（市水务局负责）\n> 2.推广节水器具。（市教委负责）\n",
            "天津市任务清单\n1.改造供水管网。（市水务局负责）\n2.推广节水器具。（市教委负责）\n"),
    ];
}
