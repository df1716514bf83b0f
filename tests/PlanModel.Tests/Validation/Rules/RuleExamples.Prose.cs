namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM11xx: lists in prose.</summary>
internal static partial class RuleExamples
{
    private const string GoodProse = "天津市任务分工方案\n一、供水\n（一）改造供水管网。更新老旧管网。（市水务局负责）\n（二）建设提升泵站。完成泵站建设。（市住房城乡建设委负责）\n（三）推广节水器具。宣传节约用水。（市教委负责）\n";

    private static RuleExample[] Prose =>
    [
        new("PM1101", ExampleForm.Text,
            "天津市任务分工方案\n一、供水\n（一）改造供水管网。更新老旧管网。（市水务局负责）\n（二）建设提升泵站。完成泵站建设。\n（三）推广节水器具。宣传节约用水。（市教委负责）\n", GoodProse),
        new("PM1102", ExampleForm.Text,
            "天津市任务分工方案\n一、供水\n坚持问题导向，着力破解难题。\n（一）改造供水管网。更新老旧管网。（市水务局负责）\n（二）建设提升泵站。完成泵站建设。（市住房城乡建设委负责）\n", GoodProse),
        new("PM1103", ExampleForm.Text,
            "天津市任务分工方案\n一、供水\n（一）改造供水管网。更新老旧管网。（市水务局负责）优化夜间抢修。\n（二）建设提升泵站。完成泵站建设。（市住房城乡建设委负责）\n", GoodProse),
        new("PM1104", ExampleForm.Text,
            "天津市任务分工方案\n一、供水（市水务局牵头）\n（一）改造供水管网。更新老旧管网。\n（二）建设提升泵站。完成泵站建设。\n二、节水\n（一）推广节水器具。宣传节约用水。（市教委负责）\n", GoodProse),
        new("PM1105", ExampleForm.Text,
            "天津市任务分工方案\n一、供水（市水务局牵头）\n（一）改造供水管网。更新老旧管网。（市水务局负责）\n（二）建设提升泵站。完成泵站建设。（市住房城乡建设委负责）\n", GoodProse),
        new("PM1106", ExampleForm.Text,
            "天津市任务分工方案\n一、供水\n1.改造供水管网\n更新老旧管网。\n责任单位：市水务局\n完成时限：2024年6月\n完成时限：2024年12月\n2.建设提升泵站\n完成泵站建设。\n责任单位：市住房城乡建设委\n完成时限：2024年12月\n",
            "天津市任务分工方案\n一、供水\n1.改造供水管网\n更新老旧管网。\n责任单位：市水务局\n完成时限：2024年6月\n2.建设提升泵站\n完成泵站建设。\n责任单位：市住房城乡建设委\n完成时限：2024年12月\n"),
        new("PM1107", ExampleForm.Text,
            "天津市任务分工方案\n一、供水\n（一）改造供水管网。\n1.更新老旧管网。\n2.降低漏损。\n责任单位：市水务局\n（二）建设提升泵站。\n完成泵站建设。\n责任单位：市住房城乡建设委\n", GoodProse),
    ];
}
