namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM2xxx: numbers and sections.</summary>
internal static partial class RuleExamples
{
    private static RuleExample[] Numbering =>
    [
        new("PM2001", ExampleForm.Rows, Numbers("1", "", "3"), Numbers("1", "2", "3")),
        new("PM2002", ExampleForm.Rows, Numbers("1", "", "2"), Numbers("1", "2", "3")),
        new("PM2003", ExampleForm.Rows, Numbers("1", "2", "5"), Numbers("1", "2", "3")),
        new("PM2004", ExampleForm.Rows, Numbers("1", "2", "2"), Numbers("1", "2", "3")),
        new("PM2005", ExampleForm.Rows, Numbers("1", "3", "2"), Numbers("1", "2", "3")),
        new("PM2006", ExampleForm.Rows, Numbers("1", "新增", "3"), Numbers("1", "2", "3")),
        new("PM2010", ExampleForm.Rows, Sections("一、供水", "一、供水"), Sections("一、供水", "二、节水")),
        new("PM2011", ExampleForm.Rows, Sections("一、供水（共3项）", "二、节水"), Sections("一、供水（共1项）", "二、节水")),
        new("PM2012", ExampleForm.Rows,
            """
            序号 | 重点任务 | 责任单位
            = 一、供水
            = 二、节水
            1 | 推广节水器具 | 市教委
            2 | 安装智能水表 | 市水务局
            """, Sections("一、供水", "二、节水")),
        new("PM2013", ExampleForm.Rows, Sections("二、供水", "一、节水"), Sections("一、供水", "二、节水")),
        new("PM2014", ExampleForm.Rows, Sections("一、供水", "三、节水"), Sections("一、供水", "二、节水")),
        new("PM2015", ExampleForm.Rows, Sections("一、供水", "一、节水"), Sections("一、供水", "二、节水")),
        new("PM2016", ExampleForm.Rows, Sections("一、供水", "二、供水"), Sections("一、供水", "二、节水")),
        new("PM2017", ExampleForm.Rows, Sections("一、供水", "（一）节水"), Sections("一、供水", "二、节水"))
        {
            Validator = new PlanValidator(new PlanLoader(PlanLoaderOptions.Default with { Limits = new ReadingLimits { MaximumSectionDepth = 1 } })),
            ShownBad = "a heading inside 16 sections, one inside the other",
            ShownGood = "sections of fewer levels",
        },
    ];

    private static string Numbers(string first, string second, string third) =>
        $"""
        序号 | 重点任务 | 具体措施 | 责任单位
        {first} | 改造供水管网 | 更新老旧管网。 | 市水务局
        {second} | 推广节水器具 | 宣传节约用水。 | 市教委
        {third} | 建设提升泵站 | 完成泵站建设。 | 市住房城乡建设委
        """;

    private static string Sections(string first, string second) =>
        $"""
        序号 | 重点任务 | 责任单位
        = {first}
        1 | 改造供水管网 | 市水务局
        = {second}
        2 | 推广节水器具 | 市教委
        """;
}
