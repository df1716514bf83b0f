using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.DotNet.Interactive.Formatting;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Notebooks;

/// <summary>What .NET Interactive shows of the library's types, asked of its own formatter.</summary>
public class NotebookViewTests
{
    private static readonly LoadResult Seed = PlanLoader.Default.LoadFile(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.txt"));

    private static readonly Place Tianjin = Place.Parse("天津市");

    /// <summary>Everything that has a view, with words of it.</summary>
    private static readonly Dictionary<string, (object Value, string[] Words)> Views = new()
    {
        ["plan"] = (Seed.Plan, ["天津市人口发展“十四五”规划重点任务分工清单", "附件2 · 天津市 · 45 tasks in 8 sections · 31 bodies · 1 target", "二、持续优化人口分布", "打造创业之都"]),
        ["result"] = (Seed, ["read as TabbedText · 3 warnings · 10 info", "PM2001"]),
        ["section"] = (Seed.Plan.Sections[0], ["一、多措并举增强人口集聚能力", "5 tasks", "持续扩大就业"]),
        ["task"] = (Seed.Plan.Tasks.First(), ["1-1 持续扩大就业", "市发展改革委、市合作交流办、市人社局、市公安局等相关单位"]),
        ["task with a target"] = (Seed.Plan.TargetsByYear()[2025].Single().Task, ["每千人口拥有3岁以下婴幼儿托位数 reach 4.5个 2025"]),
        ["responsibility"] = (Seed.Plan.Tasks.First().Responsibility!, ["市合作交流办", "天津市人民政府合作交流办公室", "open"]),
        ["tasks of a plan"] = (Seed.Plan.Tasks, ["45 tasks", "打造创业之都", "… 25 more"]),
        ["tasks of a section"] = (Seed.Plan.Sections[0].AllTasks, ["5 tasks"]),
        ["tasks of a body"] = (Seed.Plan.TasksOf("市文旅局"), ["4 tasks", "提升城市魅力"]),
        ["tasks in sections"] = (Seed.Plan.TasksBySection(), ["8 groups", "持续扩大就业", "… 2 more"]),
        ["tasks of bodies"] = (Seed.Plan.TasksByBody(), ["31 groups", "天津市卫生健康委员会"]),
        ["targets in years"] = (Seed.Plan.TargetsByYear(), ["1 group", "2025"]),
        ["targets"] = (Seed.Plan.TargetsByYear()[2025].Single().Task.Targets, ["1 target", "reach 4.5个"]),
        ["sections"] = (Seed.Plan.Sections, ["8 sections", "八、完善人口与发展综合决策机制"]),
        ["bodies"] = (Seed.Plan.Bodies(), ["31 bodies", "天津市文化和旅游局", "市文化和旅游局、市文化旅游局", "… 11 more"]),
        ["pairs"] = (Seed.Plan.Cooperations(), ["155 pairs", "天津市民政局"]),
        ["mentions"] = (Seed.Plan.Tasks.First().Responsibility!.Mentions, ["5 mentions", "alias"]),
        ["texts"] = (Seed.Plan.Tasks.First().Measures, ["4 items", "积极招商引资，发挥项目、投资增加就业的作用，吸引外来劳动力流入。"]),
        ["finding"] = (Seed.Diagnostics[0], ["(4,1): info PM1004: "]),
        ["findings"] = (Seed.Diagnostics.ToValueList(), ["13 findings", "PM1004"]),
        ["match"] = (DepartmentNormalizer.Default.Normalize("市文旅局", Tianjin), ["市文旅局 → 天津市文化和旅游局", "alias", "culture-tourism"]),
        ["former name"] = (DepartmentNormalizer.Default.Normalize("市商务委", Tianjin), ["former", "市商务委 → 天津市商务局"]),
        ["no match"] = (DepartmentNormalizer.Default.Normalize("市教育", Tianjin), ["市教育 → ?", "known names near it: 天津市教育委员会"]),
        ["matches"] = (new[] { "市教委", "市教育" }.Select(name => DepartmentNormalizer.Default.Normalize(name, Tianjin)).ToValueList(), ["2 names", "天津市教育委员会"]),
        ["department"] = (DepartmentNormalizer.Default.Normalize("市文旅局", Tianjin).Department!, ["天津市文化和旅游局", "2018"]),
        ["departments"] = (DepartmentRegistry.Default.FindByFunction("health", Tianjin), ["天津市卫生健康委员会"]),
        ["check"] = (PlanValidator.Default.ValidateText("天津市重点任务分工清单\n序号\t重点任务\t责任单位\n1\t做好甲事。\t督查室\n", "list.txt"), ["checked as", "1 warning", "list.txt(3,9)", "PM3101"]),
        ["comparison"] = (
            PlanComparer.Compare(Seed.Plan, Seed.Plan with { Sections = [.. Seed.Plan.Sections.Skip(1)] }),
            ["bodies lost: ", "removed", "1-1 持续扩大就业", "天津市商务局"]),
        ["nothing"] = (Plan.Empty, ["0 tasks in 0 sections"]),
        ["no tasks"] = (ValueList<PlanTask>.Empty, ["0 tasks"]),
    };

    public static TheoryData<string> Names() => [.. Views.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_shows_it_in_both_formats(string name)
    {
        var (value, words) = Views[name];
        Formatter.GetPreferredMimeTypesFor(value.GetType()).First().Should().Be("text/html");
        var html = value.ToDisplayString("text/html");
        var page = new HtmlParser().ParseDocument(html);

        value.ToDisplayString("text/plain").Should().ContainAll(words);
        page.Body!.TextContent.Should().ContainAll(words);
        html.Should().Contain("<div lang=\"zh-CN\">", "the view is ours").And.NotContain("dni-", "no part was left to the notebook");
        html.Should().NotContainAny("<script", "<style", "color", "http:", "https:");
    }

    /// <summary>The notebook counts their rows, the library shows each.</summary>
    [Fact]
    public void Items_of_arrays_and_lists_show_themselves()
    {
        Show(Seed.Plan.Tasks.Take(2).ToArray()).QuerySelectorAll("div[lang] p strong").Select(title => title.TextContent)
            .Should().Equal("1-1 持续扩大就业", "1-2 打造创业之都");
        Show(Seed.Diagnostics).QuerySelectorAll("div[lang] p").Should().HaveCount(Seed.Diagnostics.Length);
    }

    [Fact]
    public void Rows_beyond_the_first_twenty_are_counted()
    {
        var page = Show(Seed.Plan);

        page.QuerySelectorAll("tbody tr").Should().HaveCount(20 + 4, "twenty tasks stand under four headings");
        page.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent).Should().Contain("… 25 more");
    }

    [Fact]
    public void Text_of_a_document_is_text()
    {
        const string Evil = "<script>alert(1)</script>\" onclick=\"&lt;";
        var plan = new Plan
        {
            Title = Evil,
            Annex = Evil,
            Notes = [Evil],
            Sections = [new PlanSection { Heading = Evil, Title = Evil, Tasks = [new PlanTask { Id = Evil, Title = Evil, Measures = [Evil], Deadline = Evil, Responsibility = By(Evil) }] }],
        };
        foreach (var value in new object[] { plan, plan.Sections[0], plan.Tasks.First(), plan.Tasks, plan.Bodies(), plan.Tasks.First().Measures, DepartmentNormalizer.Default.Normalize(Evil) })
        {
            var page = Show(value);

            page.QuerySelectorAll("script, [onclick]").Should().BeEmpty();
            page.Body!.TextContent.Should().Contain(Evil);
        }
    }

    [Fact]
    public void Who_leads_stands_out_and_each_name_tells_its_body()
    {
        var leader = Show(new PlanTask { Id = "1-1", Responsibility = DepartmentNormalizer.Default.Parse("市教委牵头，市财政局配合", Tianjin) });

        leader.QuerySelector("td strong")!.TextContent.Should().Be("市教委");
        leader.QuerySelector("td strong")!.GetAttribute("title").Should().Be("天津市教育委员会");
        leader.QuerySelector("td span")!.GetAttribute("title").Should().Be("天津市财政局");
    }

    private static IHtmlDocument Show(object value) => new HtmlParser().ParseDocument(value.ToDisplayString("text/html"));

    private static Responsibility By(string name) =>
        new() { Text = name, Mentions = [new Mention { Text = name, Kind = MentionKind.Department, Department = name, Role = MentionRole.Lead }] };
}
