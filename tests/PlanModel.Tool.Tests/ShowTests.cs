using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

public class ShowTests
{
    private const string Seed = "seeds/tianjin-population-plan.expected.json";

    [Fact]
    public void A_plan_is_shown_by_section_with_a_summary()
    {
        var result = ToolRunner.Run("show", Seed);

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines[0].Should().Be("天津市人口发展“十四五”规划重点任务分工清单");
        result.OutputLines.Should()
            .Contain("附件2 · 天津市")
            .And.Contain("一、多措并举增强人口集聚能力")
            .And.Contain(line => line.StartsWith("   1  持续扩大就业 ", StringComparison.Ordinal) && line.Contains("市公安局等相关单位"))
            .And.Contain("45 tasks in 8 sections")
            .And.Contain("31 bodies")
            .And.Contain(line => line.StartsWith("      4  天津市文化和旅游局 ", StringComparison.Ordinal) && line.Contains("市文化和旅游局、市文化旅游局"))
            .And.Contain("no findings");
    }

    [Theory]
    [InlineData("seeds/tianjin-population-plan.txt")]
    [InlineData("seeds/tianjin-population-plan.html")]
    [InlineData("seeds/README.md")]
    [InlineData("no-such-file.txt")]
    [InlineData("@no-such-file.txt")]
    [InlineData("-")]
    [InlineData("/?")]
    public void A_call_without_options_is_what_the_parser_of_options_makes_of_it(string file)
    {
        // Options send the call to the parser; a call without takes a shorter way.
        var plain = ToolRunner.Run("show", file);
        var parsed = file == "/?" ? ToolRunner.Run("show", "--help") : ToolRunner.Run("show", file, "--as", "auto");

        plain.ToString().Should().Be(parsed.ToString());
    }

    [Fact]
    public void Output_that_goes_elsewhere_is_100_columns_wide_without_colour_and_trailing_blanks()
    {
        var result = ToolRunner.Run("show", Seed);

        result.Output.Should().NotContain("\e");
        result.OutputLines.Should().OnlyContain(line => ColumnsOf(line) <= 100 && !line.EndsWith(' '));
        result.OutputLines.Max(ColumnsOf).Should().BeGreaterThan(90, "the width is used");
    }

    [Fact]
    public void Roles_and_deadlines_are_shown()
    {
        var json = """
            {"schema":"planmodel/plan/1","title":"清单","sections":[{"heading":"","title":"","tasks":[{"id":"1-1","number":1,"title":"题",
            "responsibility":{"text":"市教委牵头，市财政局、市民政局等配合","mentions":[
            {"text":"市教委","start":0,"kind":"department","role":"lead"},
            {"text":"市财政局","start":6,"kind":"department","role":"support"},
            {"text":"市民政局","start":11,"kind":"department","role":"support"},
            {"text":"等","start":15,"kind":"open","role":"support"}]},"deadline":"2022年底"}]}]}
            """;

        var result = ToolRunner.Run(new ToolRun { Arguments = ["show", "-"], InputText = json });

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines.Should()
            .Contain("  No  Task  Responsible                    Deadline")
            .And.Contain("   1  题    lead: 市教委                   2022年底")
            .And.Contain("            support: 市财政局、市民政局等")
            .And.Contain("1 task in 1 section");
    }

    [Fact]
    public void Text_of_a_document_cannot_steer_the_terminal()
    {
        var json = """{"schema":"planmodel/plan/1","title":"清\u001b]0;x\u0007单\u202e","sections":[]}""";

        var result = ToolRunner.Run(new ToolRun { Arguments = ["show", "-"], InputText = json });

        result.OutputLines[0].Should().Be("清\uFFFD]0;x\uFFFD单\uFFFD");
    }

    /// <summary>Chinese characters and full-width marks take two columns.</summary>
    private static int ColumnsOf(string line) => line.Sum(character => character >= '\u2E80' ? 2 : 1);
}
