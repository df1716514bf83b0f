using PlanModel.Tests.Support;

namespace PlanModel.Tests;

/// <summary>Each limit, lowered: a diagnostic says so and where, and what is within it is still read.</summary>
public class ReadingLimitsTests
{
    private const string TwoTasks =
        """
        - 天津市供水任务分工表
        序号 | 重点任务 | 具体措施 | 责任单位
        1 | 改造供水管网 | 更新老旧管网。 | 市水务局
        2 | 推广节水器具 | 宣传节约用水。 | 市教委
        """;

    public static TheoryData<LimitCase> Cases =>
    [
        new LimitCase(new ReadingLimits { MaximumLength = 60 }, Tabbed(TwoTasks), "PM1023", "重点任务", "改造供水管网"),
        new LimitCase(new ReadingLimits { MaximumDepth = 20 }, $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 30))}{Html(TwoTasks)}", "PM1072", "<div>", "改造供水管网 推广节水器具"),
        new LimitCase(new ReadingLimits { MaximumSpannedRows = 1 }, $"<html><body>{Spanned}</body></html>", "PM1073", "<table>", "改造供水管网 推广节水器具 建设提升泵站"),
        new LimitCase(new ReadingLimits { MaximumColumns = 3 }, Tabbed(TwoTasks + "\n- 别的清单\n序号 | 重点任务 | 责任单位\n1 | 建设提升泵站 | 市水务局\n2 | 安装智能水表 | 市水务局"), "PM1024", "序号", "建设提升泵站 安装智能水表"),
        new LimitCase(new ReadingLimits { MaximumColumns = 3 }, Html(TwoTasks + "\n- 别的清单\n序号 | 重点任务 | 责任单位\n1 | 建设提升泵站 | 市水务局\n2 | 安装智能水表 | 市水务局"), "PM1024", "<table", "建设提升泵站 安装智能水表"),
        new LimitCase(new ReadingLimits { MaximumJoinedRows = 1 }, Html(Joined), "PM1025", "水质合格。", "改造供水管网 改造供水管网 推广节水器具"),
        new LimitCase(new ReadingLimits { MaximumSectionDepth = 1 }, Tabbed(TwoTasks.Replace("\n2 |", "\n= （一）节水\n2 |", StringComparison.Ordinal).Replace("\n1 |", "\n= 一、供水\n1 |", StringComparison.Ordinal)), "PM2017", "（一）节水", "改造供水管网 推广节水器具"),
        new LimitCase(new ReadingLimits { MaximumSectionDepth = 1 }, "天津市供水任务清单\n\n一、供水\n（一）改造\n1.改造供水管网。（市水务局负责）\n（二）节水\n2.推广节水器具。（市教委负责）\n", "PM2017", "（一）改造", "改造供水管网 推广节水器具"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_limit_that_is_reached_is_said_and_what_is_within_it_is_read(LimitCase each)
    {
        var result = Load(each.Document, each.Limits);

        var diagnostic = result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == each.Code).Which;
        diagnostic.Location.Should().NotBeNull();
        if (each.Code != "PM1023")
        {
            each.Document[diagnostic.Location!.Start..].TrimStart().Should().StartWith(each.Place);
        }

        string.Join(' ', result.Plan.Tasks.Select(task => task.Title)).Should().Be(each.Titles);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_said_where_the_usual_limits_are_far_away(LimitCase each) =>
        Load(each.Document, ReadingLimits.Default).Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == each.Code);

    /// <summary>The limits that can be raised are really what holds wider, longer and deeper lists back.</summary>
    [Fact]
    public void A_wider_list_is_read_when_it_may_be()
    {
        var rest = string.Concat(Enumerable.Repeat(" | 备注", 100));
        var wide = Tabbed($"- 天津市供水任务分工表\n序号 | 重点任务 | 责任单位{rest}\n"
            + string.Concat(Enumerable.Range(1, 5).Select(row => $"{row} | 改造供水管网 | 市水务局{rest.Replace("备注", "无", StringComparison.Ordinal)}\n")));

        Load(wide, ReadingLimits.Default).Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "PM1024");
        var plan = Load(wide, new ReadingLimits { MaximumColumns = 128 }).Plan;

        plan.Tasks.Should().HaveCount(5);
    }

    [Fact]
    public void Html_inside_text_has_the_same_limits()
    {
        var text = "# 天津市供水任务分工表\n\n<table><tr><td>" + string.Concat(Enumerable.Repeat("<div>", 30)) + "</td></tr></table>\n";
        var options = PlanLoaderOptions.Default with { Format = SourceFormat.Markdown, Limits = new ReadingLimits { MaximumDepth = 20 } };

        new PlanLoader(options).LoadText(text).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM1072");
    }

    [Fact]
    public void Impossible_limits_are_refused()
    {
        Action[] wrong =
        [
            () => _ = new ReadingLimits { MaximumLength = 0 },
            () => _ = new ReadingLimits { MaximumDepth = 0 },
            () => _ = new ReadingLimits { MaximumDepth = 10_001 },
            () => _ = new ReadingLimits { MaximumSpannedRows = 0 },
            () => _ = new ReadingLimits { MaximumColumns = 0 },
            () => _ = new ReadingLimits { MaximumColumns = 257 },
            () => _ = new ReadingLimits { MaximumJoinedRows = -1 },
            () => _ = new ReadingLimits { MaximumJoinedRows = 10_001 },
            () => _ = new ReadingLimits { MaximumSectionDepth = 0 },
            () => _ = new ReadingLimits { MaximumSectionDepth = 25 },
        ];

        wrong.Should().AllSatisfy(make => make.Should().Throw<ArgumentOutOfRangeException>());
        PlanLoaderOptions.Default.Invoking(options => options with { Limits = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Options_with_equal_limits_are_equal() =>
        (PlanLoaderOptions.Default with { Limits = new ReadingLimits { MaximumColumns = 64 } }).Should().Be(PlanLoaderOptions.Default);

    private const string Spanned =
        """
        <p>天津市供水任务分工表</p><table><tr><td>序号</td><td>重点任务</td><td>责任单位</td></tr>
        <tr><td>1</td><td>改造供水管网</td><td rowspan="3">市水务局</td></tr><tr><td>2</td><td>推广节水器具</td></tr><tr><td>3</td><td>建设提升泵站</td></tr></table>
        """;

    private const string Joined =
        """
        - 天津市供水任务分工表
        序号 | 重点任务 | 具体措施 | 责任单位
        1 | 改造供水管网 | 更新老旧管网，实现 | 市水务局
         |  | 漏损率下降、 |
         |  | 水质合格。 |
        2 | 推广节水器具 | 宣传节约用水。 | 市教委
        """;

    private static string Tabbed(string layout) => Layout.Parse(layout).ToTabbedText();

    private static string Html(string layout) => Layout.Parse(layout).ToHtml();

    private static LoadResult Load(string document, ReadingLimits limits) => new PlanLoader(PlanLoaderOptions.Default with { Limits = limits }).LoadText(document);

    /// <param name="Limits">One of them lowered.</param>
    /// <param name="Document">What reaches it.</param>
    /// <param name="Code">Who says so.</param>
    /// <param name="Place">What stands where it points.</param>
    /// <param name="Titles">The tasks that are read all the same.</param>
    public sealed record LimitCase(ReadingLimits Limits, string Document, string Code, string Place, string Titles)
    {
        public override string ToString() => $"{Code}: {Limits}";
    }
}
