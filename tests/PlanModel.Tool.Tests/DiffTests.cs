using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

public sealed class DiffTests : IDisposable
{
    private const string Seed = "seeds/tianjin-population-plan.expected.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("planmodel-").FullName;
    private readonly string _changed;

    public DiffTests()
    {
        var plan = JsonNode.Parse(File.ReadAllText(Path.Combine(ToolRunner.Root, Seed)))!;
        plan["sections"]![0]!["tasks"]![0]!["title"] = "持续稳定就业";
        plan["sections"]![7]!["tasks"]!.AsArray().RemoveAt(5);
        _changed = Path.Combine(_folder, "changed.json");
        File.WriteAllText(_changed, plan.ToJsonString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Versions_of_one_document_do_not_differ()
    {
        var result = ToolRunner.Run("diff", "seeds/tianjin-population-plan.html", "seeds/tianjin-population-plan.txt");

        result.ExitCode.Should().Be(0, result.ToString());
        result.Output.Should().Be("no changes\n");
    }

    [Fact]
    public void Text_shows_words_and_counts()
    {
        var result = ToolRunner.Run("diff", Seed, _changed);

        result.ExitCode.Should().Be(1, result.ToString());
        result.Output.Should().Be(
            "changed: 1 持续稳定就业\n  title:\n    持续[-扩大-]{+稳定+}就业\nremoved: 45 健全完善人口动态监测制度\n  bodies lost: 天津市统计局\n0 added, 1 removed, 1 changed\n");
    }

    [Fact]
    public void Markdown_marks_words() =>
        ToolRunner.Run("diff", Seed, _changed, "--format", "markdown").Output.Should().Contain("持续~~扩大~~**稳定**就业");

    [Fact]
    public void Json_names_each_change()
    {
        var result = ToolRunner.Run("diff", Seed, _changed, "--format", "json");

        result.ExitCode.Should().Be(1, result.ToString());
        var tasks = JsonNode.Parse(result.Output)!["tasks"]!.AsArray();
        tasks.Select(task => (string?)task!["change"]).Should().Equal("changed", "removed");
        ((string?)tasks[0]!["members"]![0]!["new"]).Should().Be("持续稳定就业");
        ((string?)tasks[1]!["old"]!["id"]).Should().Be("8-6");
    }

    [Fact]
    public void What_cannot_be_read_is_not_compared()
    {
        var empty = Path.Combine(_folder, "empty.txt");
        File.WriteAllText(empty, "");

        var result = ToolRunner.Run("diff", Seed, empty);

        result.ExitCode.Should().Be(2, result.ToString());
        result.Output.Should().BeEmpty();
    }

    private const string Old = """
        天津市重点任务分工清单
        序号	工作方向	重点任务	责任单位
        1	一、甲组	做好教育工作。	市教委
        2	一、甲组	做好财政工作。	市财政局
        3	一、甲组	做好公安工作。	市公安局
        4	二、乙组	做好卫生工作，提高服务水平。	市卫生健康委、市教委
        5	二、乙组	做好民政工作。	市民政局
        """;

    private const string New = """
        天津市重点任务分工清单
        序号	工作方向	重点任务	责任单位
        1	一、甲组	做好教育工作。	市教委
        2	一、甲组	做好公安工作。	市公安局
        3	二、乙组	做好财政工作。	市财政局
        4	二、乙组	做好卫生工作，大幅提高服务质量。	市卫生健康委、市医保局
        6	二、乙组	做好文化工作。	市文化和旅游局
        """;

    [Fact]
    public void Text_tells_every_kind_of_change()
    {
        var result = Compare("text");

        result.ExitCode.Should().Be(1, result.ToString());
        result.Output.Should().Be("""
            changed: 2 做好公安工作
              renumbered: 3 → 2
            changed: 3 做好财政工作
              renumbered: 2 → 3
              moved: 一、甲组 → 二、乙组
            changed: 4 做好卫生工作，大幅提高服务质量
              title:
                做好卫生工作，{+大幅+}提高服务[-水平-]{+质量+}
              responsibility:
                市卫生健康委、市[-教委-]{+医保局+}
              bodies gained: 天津市医疗保障局
              bodies lost: 天津市教育委员会
            added: 6 做好文化工作
              bodies gained: 天津市文化和旅游局
            removed: 5 做好民政工作
              bodies lost: 天津市民政局
            plan: bodies
              bodies gained: 天津市医疗保障局、天津市文化和旅游局
              bodies lost: 天津市民政局
            1 added, 1 removed, 3 changed

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Json_tells_every_kind_of_change()
    {
        var result = Compare("json");

        result.ExitCode.Should().Be(1, result.ToString());
        var json = JsonNode.Parse(result.Output)!;
        json["tasks"]!.AsArray().Select(task => $"{task!["change"]} {task["old"]?["number"]}>{task["new"]?["number"]}{(task["renumbered"] is null ? "" : " renumbered")}{(task["moved"] is null ? "" : " moved")}")
            .Should().Equal("changed 3>2 renumbered", "changed 2>3 renumbered moved", "changed 4>4", "added >6", "removed 5>");
        json["tasks"]![2]!["members"]![1]!["words"]!.ToJsonString(Relaxed).Should().Be("""[{"kept":"市卫生健康委、市"},{"removed":"教委"},{"added":"医保局"}]""");
        json["tasks"]![2]!["bodiesGained"]!.ToJsonString(Relaxed).Should().Be("""["天津市医疗保障局"]""");
        json["bodiesLost"]!.ToJsonString(Relaxed).Should().Be("""["天津市民政局"]""");
    }

    [Fact]
    public void Markdown_tells_every_kind_of_change()
    {
        var result = Compare("markdown");

        result.ExitCode.Should().Be(1, result.ToString());
        result.OutputLines.Should().ContainInOrder(
            "- renumbered: 3 → 2",
            "- moved: 一、甲组 → 二、乙组",
            "  做好卫生工作，**大幅**提高服务~~水平~~**质量**",
            "- bodies gained: 天津市医疗保障局",
            "## added: 6 做好文化工作",
            "## removed: 5 做好民政工作",
            "## 1 added, 1 removed, 3 changed");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Status_is_0_without_changes_in_every_format(string format) =>
        ToolRunner.Run("diff", Seed, Seed, "--format", format).ExitCode.Should().Be(0);

    private static System.Text.Json.JsonSerializerOptions Relaxed { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ToolResult Compare(string format)
    {
        File.WriteAllText(Path.Combine(_folder, "old.txt"), Old);
        File.WriteAllText(Path.Combine(_folder, "new.txt"), New);
        return ToolRunner.Run(new ToolRun { Arguments = ["diff", "old.txt", "new.txt", "--format", format], Folder = _folder });
    }
}
