using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

public sealed class ConvertTests : IDisposable
{
    private const string Seed = "seeds/tianjin-population-plan.expected.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("planmodel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Json_is_the_plan_in_UTF8_without_BOM_with_LF()
    {
        var result = ToolRunner.Run("convert", Seed, "--to", "json");

        result.ExitCode.Should().Be(0, result.ToString());
        result.Error.Should().BeEmpty();
        result.OutputBytes[0].Should().Be((byte)'{');
        result.Output.Should().EndWith("}\n").And.NotContain("\r").And.NotContain("\\u");
        JsonNode.DeepEquals(JsonNode.Parse(result.Output), JsonNode.Parse(File.ReadAllText(Path.Combine(ToolRunner.Root, Seed)))).Should().BeTrue();
    }

    [Fact]
    public void Several_files_are_a_list_in_their_order()
    {
        var other = Write("other.json", """{"schema":"planmodel/plan/1","title":"乙","sections":[]}""");

        var result = ToolRunner.Run("convert", other, Seed, "--to", "json");

        result.ExitCode.Should().Be(0, result.ToString());
        JsonNode.Parse(result.Output)!.AsArray().Select(plan => (string?)plan!["title"])
            .Should().Equal("乙", "天津市人口发展“十四五”规划重点任务分工清单");
    }

    [Fact]
    public void Lines_are_a_plan_each()
    {
        var result = ToolRunner.Run("convert", Seed, Copy(), "--to", "jsonl");

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines.Should().HaveCount(2);
        result.OutputLines.Should().OnlyContain(line => (string?)JsonNode.Parse(line)!["annex"] == "附件2");
    }

    [Theory]
    [InlineData("csv", "plan,place,section,")]
    [InlineData("tsv", "plan\tplace\tsection\t")]
    [InlineData("markdown", "附件2\n\n# 天津市人口发展")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("mermaid", "flowchart ")]
    [InlineData("dot", "digraph ")]
    [InlineData("graphml", "<?xml ")]
    [InlineData("stratml", "<?xml ")]
    public void Every_export_is_reached(string format, string start)
    {
        var result = ToolRunner.Run("convert", Seed, "--to", format);

        result.ExitCode.Should().Be(0, result.ToString());
        result.Error.Should().BeEmpty();
        result.Output.Should().StartWith(start).And.EndWith("\n").And.NotEndWith("\n\n").And.Contain("市卫生健康委");
    }

    [Fact]
    public void Several_files_share_the_header_of_a_table()
    {
        var copy = Copy();
        var one = ToolRunner.Run("convert", Seed, "--to", "csv").OutputLines;

        var two = ToolRunner.Run("convert", Seed, copy, "--to", "csv").OutputLines;

        two.Should().Equal([.. one, .. one.Skip(1).Select(line => line.Replace(Seed, copy, StringComparison.Ordinal))]);
    }

    [Fact]
    public void Pages_do_not_share_an_output()
    {
        var result = ToolRunner.Run("convert", Seed, Copy(), "--to", "html");

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputBytes.Should().BeEmpty();
        result.ErrorLines.Should().Equal("planmodel: several plans do not fit into one html output; name a folder with -o, a new one with / at its end");
    }

    [Fact]
    public void Output_can_be_a_file_or_a_folder()
    {
        var file = Path.Combine(_folder, "out.json");
        var direct = ToolRunner.Run("convert", Seed, "--to", "json");

        ToolRunner.Run("convert", Seed, "--to", "json", "-o", file).Output.Should().BeEmpty();
        ToolRunner.Run("convert", Seed, "--to", "json", "--output", _folder).Output.Should().BeEmpty();

        File.ReadAllBytes(file).Should().Equal(direct.OutputBytes);
        File.ReadAllBytes(Path.Combine(_folder, "tianjin-population-plan.expected.json")).Should().Equal(direct.OutputBytes);
    }

    [Fact]
    public void One_unreadable_file_does_not_stop_the_others()
    {
        var result = ToolRunner.Run("convert", "nowhere.txt", Seed, "--to", "jsonl");

        result.ExitCode.Should().Be(2, result.ToString());
        result.ErrorLines.Should().Equal("planmodel: nowhere.txt: there is no such file");
        result.OutputLines.Should().HaveCount(1);
    }

    [Fact]
    public void Json_that_is_no_plan_is_one_line_with_its_place()
    {
        var result = ToolRunner.Run(new ToolRun { Arguments = ["convert", "-", "--to", "json"], InputText = """{"schema":"planmodel/plan/1","title":3}""" });

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputBytes.Should().BeEmpty();
        result.ErrorLines.Should().Equal("planmodel: stdin: not the JSON of a plan: Expected a string, found a number. At $.title, line 1, column 38.");
    }

    [Fact]
    public void A_document_without_a_list_is_status_1_with_the_error_located()
    {
        var result = ToolRunner.Run(new ToolRun { Arguments = ["convert", "-", "--to", "json"], InputText = "今天天气很好。\n" });

        result.ExitCode.Should().Be(1, result.ToString());
        result.ErrorLines.Should().ContainSingle(line => line.StartsWith("stdin(1,1): error PM1001: ", StringComparison.Ordinal));
        JsonNode.Parse(result.Output)!["sections"]!.AsArray().Should().BeEmpty();
    }

    private string Copy() => Write("copy.json", File.ReadAllText(Path.Combine(ToolRunner.Root, Seed)));

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
