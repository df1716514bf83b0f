namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM10xx: documents and their tables.</summary>
internal static partial class RuleExamples
{
    private static RuleExample[] Tables =>
    [
        new("PM1001", ExampleForm.Text, "关于印发任务清单的通知\n\n清单见附件。\n", "天津市任务清单\n\n1.改造供水管网。（市水务局负责）\n2.推广节水器具。（市教委负责）\n"),
        new("PM1002", ExampleForm.Text, "\n\n", "天津市任务清单\n\n1.改造供水管网。（市水务局负责）\n2.推广节水器具。（市教委负责）\n") { ShownBad = "a file of 0 bytes" },
        new("PM1003", ExampleForm.Rows, "序号 | 重点任务 | 责任单位", Three),
        new("PM1004", ExampleForm.Rows,
            """
            序号 | 重点任务 | 责任单位
            1 | 一、供水 | 改造供水管网 | 市水务局
            2 |  | 建设提升泵站 | 市水务局
            3 | 二、节水 | 推广节水器具 | 市教委
            """,
            """
            序号 | 类别 | 重点任务 | 责任单位
            1 | 一、供水 | 改造供水管网 | 市水务局
            2 |  | 建设提升泵站 | 市水务局
            3 | 二、节水 | 推广节水器具 | 市教委
            """),
        new("PM1005", ExampleForm.Rows,
            """
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委、市妇联
            3 | 建设提升泵站 | 市住房城乡建设委
            """, Three),
        new("PM1006", ExampleForm.Html,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委

            3 | 建设提升泵站 | 市住房城乡建设委
            4 | 安装智能水表 | 市水务局
            """,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委
            3 | 建设提升泵站 | 市住房城乡建设委
            4 | 安装智能水表 | 市水务局
            """),
        new("PM1007", ExampleForm.Rows,
            """
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            序号 | 重点任务 | 责任单位
            2 | 推广节水器具 | 市教委
            """, Three),
        new("PM1008", ExampleForm.Rows,
            """
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委
            合计 |  |
            """, Three),
        new("PM1009", ExampleForm.Html,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 责任单位 | 备注
             |  |  | 按月报送
            1 | 改造供水管网 | 市水务局 | 续建
            2 | 推广节水器具 | 市教委 | 新建
            """,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 责任单位 | 备注
            1 | 改造供水管网 | 市水务局 | 续建
            2 | 推广节水器具 | 市教委 | 新建
            """),
        new("PM1010", ExampleForm.Rows,
            """
            序号 | 重点任务 | 责任人
            1 | 改造管网 | 社会救助科
            2 | 推广器具 | 办公室
            """,
            """
            序号 | 重点任务 | 责任科室
            1 | 改造管网 | 社会救助科
            2 | 推广器具 | 办公室
            """),
        new("PM1011", ExampleForm.Rows,
            """
            序号 | 重点任务 |  | 责任单位
            1 | 改造供水管网 | 6月底前完成 | 市水务局
            2 | 推广节水器具 | 9月底前完成 | 市教委
            3 | 建设提升泵站 | 年底前完成 | 市水务局
            """,
            """
            序号 | 重点任务 | 完成时限 | 责任单位
            1 | 改造供水管网 | 6月底前完成 | 市水务局
            2 | 推广节水器具 | 9月底前完成 | 市教委
            3 | 建设提升泵站 | 年底前完成 | 市水务局
            """),
        new("PM1012", ExampleForm.Text,
            "天津市供水任务分工表\n⇥序号\n⇥类别\n⇥重点任务\n⇥责任单位\n\n⇥1\n⇥一、供水\n⇥改造供水管网\n⇥市水务局\n\n⇥2\n⇥\n⇥建设提升泵站\n⇥市水务局\n\n⇥推广节水器具\n⇥市教委\n\n",
            "天津市供水任务分工表\n⇥序号\n⇥类别\n⇥重点任务\n⇥责任单位\n\n⇥1\n⇥一、供水\n⇥改造供水管网\n⇥市水务局\n\n⇥2\n⇥\n⇥建设提升泵站\n⇥市水务局\n\n⇥3\n⇥\n⇥推广节水器具\n⇥市教委\n\n"),
        new("PM1013", ExampleForm.Html,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 具体措施 | 责任单位
            1 | 改造供水管网 | 更新老旧管网，实现 | 市水务局
             |  | 漏损率下降。 |
            2 | 推广节水器具 | 宣传节约用水。 | 市教委
            """,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 具体措施 | 责任单位
            1 | 改造供水管网 | 更新老旧管网，实现漏损率下降。 | 市水务局
            2 | 推广节水器具 | 宣传节约用水。 | 市教委
            """),
        new("PM1014", ExampleForm.Rows,
            """
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 |
            """, Three),
        new("PM1015", ExampleForm.Html,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 |
            2 | 推广节水器具 | 市教委
            """,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委
            """),
        new("PM1016", ExampleForm.Html,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            - 以上任务由各单位抓紧落实，按月报送进展情况。
            序号 | 重点任务 | 责任单位
            2 | 推广节水器具 | 市教委
            """,
            """
            - 天津市供水任务分工表
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委
            """),
        new("PM1017", ExampleForm.Text,
            "天津市供水任务分工表\n序号⇥重点任务⇥责任单位\n1⇥改造供水管网⇥市水务局\n2⇥推广节水器具⇥市教委⇥另行通知\n3⇥建设提升泵站⇥市水务局\n4⇥安装智能水表⇥市水务局\n",
            "天津市供水任务分工表\n序号⇥重点任务⇥责任单位\n1⇥改造供水管网⇥市水务局\n2⇥推广节水器具⇥市教委\n3⇥建设提升泵站⇥市水务局\n4⇥安装智能水表⇥市水务局\n"),
        new("PM1019", ExampleForm.Html,
            """
            - 附件1
            - 天津市供水任务清单
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            - 附件2
            - 天津市节水任务清单
            序号 | 重点任务 | 责任单位
            1 | 推广节水器具 | 市教委
            """,
            """
            - 附件1
            - 天津市供水任务清单
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委
            """),
        new("PM1020", ExampleForm.Layout, Three, $"- 天津市供水任务分工表\n{Three}"),
        new("PM1021", ExampleForm.Rows,
            """
            序号 | 重点任务 | 责任单位 | 完成时限
            1 | 改造供水管网 | 市水务局 | 6月底
            2 | 推广节水器具 | 市教委 | 6月底
            3 | 建设提升泵站 | 市水务局 | 9月底
            4 | 安装智能水表 | 市水务局 |
            5 | 保护饮用水源 | 市生态环境局 | 12月底
            6 | 开展水质检测 | 市卫生健康委 | 12月底
            """,
            """
            序号 | 重点任务 | 责任单位 | 完成时限
            1 | 改造供水管网 | 市水务局 | 6月底
            2 | 推广节水器具 | 市教委 | 6月底
            3 | 建设提升泵站 | 市水务局 | 9月底
            4 | 安装智能水表 | 市水务局 | 12月底
            5 | 保护饮用水源 | 市生态环境局 | 12月底
            6 | 开展水质检测 | 市卫生健康委 | 12月底
            """),
        new("PM1022", ExampleForm.Rows,
            """
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委
            3 | 改造供水管网 | 市水务局
            """, Three),
        new("PM1023", ExampleForm.Text, Short + new string('\n', 1000), Short)
        {
            Validator = Limited(new ReadingLimits { MaximumLength = 1000 }),
            ShownBad = "a document of more than 100,000,000 characters",
            ShownGood = "a document of fewer",
        },
        new("PM1024", ExampleForm.Rows,
            """
            序号 | 重点任务 | 具体措施 | 责任单位
            1 | 改造供水管网 | 更新老旧管网。 | 市水务局
            2 | 推广节水器具 | 宣传节约用水。 | 市教委
            """,
            """
            序号 | 重点任务 | 责任单位
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教委
            """)
        {
            Validator = Limited(new ReadingLimits { MaximumColumns = 3 }),
            ShownBad = "a table of more than 64 columns with 重点任务 and 责任单位 among their words",
            ShownGood = "a table of fewer",
        },
        new("PM1025", ExampleForm.Html, Rest("更新老旧管网，实现 | 市水务局\n |  | 漏损率下降。 | "), Rest("更新老旧管网，实现漏损率下降。 | 市水务局"))
        {
            Validator = Limited(new ReadingLimits { MaximumJoinedRows = 0 }),
            ShownBad = "more than 64 rows, each of which goes on with the one before it",
            ShownGood = "a task in one row",
        },
        new("PM1026", ExampleForm.Text,
            "天津市任务清单\n\n序号   重点任务        责任单位\n\n1      改造供水管网    市水务局\n\n2      推广节水器具    市教委\n",
            "天津市任务清单\n\n序号 | 重点任务 | 责任单位\n1 | 改造供水管网 | 市水务局\n2 | 推广节水器具 | 市教委\n"),
    ];

    private static PlanValidator Limited(ReadingLimits limits) => new(new PlanLoader(PlanLoaderOptions.Default with { Limits = limits }));

    private static string Rest(string row) =>
        $"""
        - 天津市供水任务分工表
        序号 | 重点任务 | 具体措施 | 责任单位
        1 | 改造供水管网 | {row}
        2 | 推广节水器具 | 宣传节约用水。 | 市教委
        """;

    private const string Short = "天津市任务清单\n\n1.改造供水管网。（市水务局负责）\n2.推广节水器具。（市教委负责）\n";

    private static string Three =>
        """
        序号 | 重点任务 | 责任单位
        1 | 改造供水管网 | 市水务局
        2 | 推广节水器具 | 市教委
        3 | 建设提升泵站 | 市住房城乡建设委
        """;
}
