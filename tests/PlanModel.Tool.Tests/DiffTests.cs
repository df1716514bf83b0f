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
}
