using AngleSharp.Html.Parser;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Export;

public class PlanHtmlTests
{
    private static readonly Plan Seed = PlanJson.Deserialize(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json")));

    [Fact]
    public void Report_holds_every_task_under_its_section_with_real_row_spans()
    {
        var page = new HtmlParser().ParseDocument(PlanHtml.Serialize(Seed));

        page.Title.Should().Be(Seed.Title);
        page.QuerySelectorAll("#list tbody tr").Should().HaveCount(45);
        page.QuerySelectorAll("#list tbody th").Select(head => head.GetAttribute("rowspan")).Should().Equal("5", "4", "6", "6", "7", "7", "4", "6");
        page.QuerySelectorAll("#list tbody tr td:nth-of-type(2)").Select(cell => cell.TextContent).Should().Equal(Seed.Tasks.Select(task => task.Title));
        page.QuerySelectorAll(".bars li").Should().HaveCount(Seed.Bodies().Count);
        page.QuerySelectorAll(".matrix tbody tr").Should().HaveCount(Seed.Bodies().Count);
    }

    [Fact]
    public void Report_needs_no_network_and_runs_no_text_of_the_plan()
    {
        var page = PlanHtml.Serialize(Seed with { Title = "<script>alert(1)</script>\"'&" });

        page.Should().NotContain("<script>alert").And.NotContainAny("http://", "https://", "src=", "@import");
        new HtmlParser().ParseDocument(page).QuerySelector("h1")!.TextContent.Should().Be("<script>alert(1)</script>\"'&");
    }

    [Fact]
    public void An_empty_plan_gives_a_page() =>
        new HtmlParser().ParseDocument(PlanHtml.Serialize(Plan.Empty)).QuerySelectorAll("#list tbody tr").Should().BeEmpty();
}
