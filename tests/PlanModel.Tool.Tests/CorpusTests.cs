using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>Many files at once: folders, patterns, what cannot be read among them, and a file each in a folder.</summary>
public sealed class CorpusTests : IDisposable
{
    private const string Other = """{"schema":"planmodel/plan/1","title":"乙","sections":[]}""";

    private readonly TemporaryFolder _folder = new();

    public CorpusTests()
    {
        _folder.Write("lists/2021/b.json", Other.Replace("乙", "2021b", StringComparison.Ordinal));
        _folder.Write("lists/2021/a.json", Other.Replace("乙", "2021a", StringComparison.Ordinal));
        _folder.Write("lists/2022/a.json", Other.Replace("乙", "2022a", StringComparison.Ordinal));
        _folder.Write("lists/2022/picture.png", "no plan");
        _folder.Write("last.json", Other);
        _folder.Write("broken.json", "{");
        _folder.Write("notice.txt", "今天天气很好。");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lists")]
    [InlineData("lists/")]
    [InlineData("lists/**/*.json")]
    [InlineData("lists/2021", "lists/2022/a.json")]
    public void Folders_and_patterns_are_read_in_order(params string[] files)
    {
        var result = Convert([.. files, "--to", "jsonl"]);

        result.ExitCode.Should().Be(0, result.ToString());
        result.Error.Should().BeEmpty();
        result.OutputLines.Select(line => (string?)JsonNode.Parse(line)!["title"]).Should().Equal("2021a", "2021b", "2022a");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("html", "-o", "out/")]
    public void What_cannot_be_read_does_not_stop_the_rest(string format, params string[] output)
    {
        var result = Convert(["broken.json", "lists/2021", "nowhere.txt", "notice.txt", "*.none", "last.json", "--to", format, .. output]);

        result.ExitCode.Should().Be(2, result.ToString());
        result.ErrorLines.Where(line => !line.StartsWith("planmodel: broken.json: not the JSON of a plan: ", StringComparison.Ordinal)).Should().Equal(
            "planmodel: *.none: no file matches",
            "planmodel: nowhere.txt: there is no such file",
            "notice.txt(1,1): error PM1001: No list of tasks was found in the document.");
        result.ErrorLines.Should().HaveCount(4);
        var plans = format switch
        {
            "json" => JsonNode.Parse(result.Output)!.AsArray().Count,
            "jsonl" => result.OutputLines.Length,
            "csv" => 4,
            _ => Directory.GetFiles(_folder["out"]).Length,
        };
        plans.Should().Be(4, "the document without a list has a plan, too");
    }

    [Fact]
    public void A_document_without_a_list_asks_for_status_1() => Convert("lists", "notice.txt", "--to", "jsonl").ExitCode.Should().Be(1);

    [Fact]
    public void Nothing_found_is_nothing_read()
    {
        var result = Convert("*.none", "--to", "json", "-o", "out.json");

        result.ExitCode.Should().Be(2, result.ToString());
        File.Exists(_folder["out.json"]).Should().BeFalse("there was nothing to write");
    }

    [Fact]
    public void Standard_input_stands_among_files()
    {
        var result = ToolRunner.Run(new ToolRun { Arguments = ["convert", "lists/2021", "-", "lists/2022", "--to", "jsonl"], Folder = _folder.Path, InputText = Other });

        result.OutputLines.Select(line => (string?)JsonNode.Parse(line)!["title"]).Should().Equal("2021a", "2021b", "乙", "2022a");
    }

    [Fact]
    public void A_folder_is_a_list_of_JSON_even_with_one_file_in_it()
    {
        JsonNode.Parse(Convert("lists/2022", "--to", "json").Output).Should().BeOfType<JsonArray>().Which.Should().HaveCount(1);
        JsonNode.Parse(Convert("lists/2022/a.json", "--to", "json").Output).Should().BeOfType<JsonObject>();
    }

    [Fact]
    public void Files_of_a_folder_keep_the_way_to_them()
    {
        var result = Convert("lists", "--to", "markdown", "-o", "out/new/");

        result.ExitCode.Should().Be(0, result.ToString());
        result.Output.Should().BeEmpty();
        Below("out").Should().Equal("new/2021/a.md", "new/2021/b.md", "new/2022/a.md");
    }

    [Fact]
    public void Documents_with_one_name_keep_their_extensions()
    {
        _folder.Write("versions/a.txt", JsonLines.Documents[0].Content);
        _folder.Write("versions/a.html", JsonLines.Documents[0].Content);
        _folder.Write("versions/b.txt", JsonLines.Documents[0].Content);

        var result = Convert("versions", "--to", "json", "-o", "out/");

        result.ExitCode.Should().Be(0, result.ToString());
        Below("out").Should().Equal("a.html.json", "a.txt.json", "b.json");
    }

    [Fact]
    public void A_second_plan_for_a_file_is_reported_and_not_written()
    {
        var result = Convert("lists/2021/a.json", "lists/2022", "--to", "jsonl", "-o", "out/");

        result.ExitCode.Should().Be(2, result.ToString());
        result.ErrorLines.Should().Equal("planmodel: lists/2022/a.json: not written, since out/a.json.jsonl holds the plan of lists/2021/a.json");
        _folder.Read("out/a.json.jsonl").Should().Contain("2021a");
    }

    [Fact]
    public void What_is_read_is_not_written()
    {
        var folder = Convert("lists/2021", "--to", "json", "-o", "lists/2021");
        var file = Convert("lists/2021/a.json", "lists/2021/b.json", "--to", "json", "-o", "lists/2021/a.json");

        folder.ExitCode.Should().Be(2, folder.ToString());
        folder.ErrorLines[0].Should().Be("planmodel: lists/2021/a.json: not written, since lists/2021/a.json is one of the files that are read");
        file.ExitCode.Should().Be(2, file.ToString());
        file.ErrorLines.Should().Equal("planmodel: lists/2021/a.json: is read as lists/2021/a.json, so it cannot be written");
        _folder.Read("lists/2021/a.json").Should().Be(Other.Replace("乙", "2021a", StringComparison.Ordinal));
    }

    [Fact]
    public void Ctrl_C_ends_it_and_leaves_no_part_of_an_output()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Signals and named pipes are of other systems.
        }

        var status = Shell.Run(
            _folder.Path,
            $"mkfifo slow.txt; timeout --preserve-status --signal INT 3 dotnet '{ToolRunner.ToolPath}' convert last.json slow.txt --to jsonl -o out.jsonl 2> error.txt; echo $?");

        status.Should().Be("130\n");
        _folder.Read("error.txt").Should().Be("planmodel: interrupted; the output is not whole\n");
        File.Exists(_folder["out.jsonl"]).Should().BeFalse();
    }

    [Fact]
    public void A_device_that_is_written_stays_there()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Devices are files on other systems only.
        }

        Convert("lists", "--to", "jsonl", "-o", "/dev/null").ExitCode.Should().Be(0);
        Convert("lists", "--to", "jsonl", "-o", "/dev/full").ErrorLines.Should().ContainSingle().Which.Should().StartWith("planmodel: the output cannot be written: ");
        File.Exists("/dev/full").Should().BeTrue();
    }

    [Fact]
    public void A_file_of_lines_is_a_plan_for_each_line()
    {
        _folder.Write("plans.jsonl", $"\uFEFF{Other}\n\n{{\"name\":\"x\",\"error\":\"y\"}}\r\n{Other.Replace("乙", "丙", StringComparison.Ordinal)}");

        var joined = Convert("lists/2022", "plans.jsonl", "--to", "jsonl");
        var separate = Convert("plans.jsonl", "--to", "markdown", "-o", "out/");

        joined.ExitCode.Should().Be(2, joined.ToString());
        joined.OutputLines.Select(line => (string?)JsonNode.Parse(line)!["title"]).Should().Equal("2022a", "乙", "丙");
        joined.ErrorLines.Should().ContainSingle().Which.Should().StartWith("planmodel: plans.jsonl:3: not the JSON of a plan: ");
        separate.ErrorLines.Should().Equal(joined.ErrorLines);
        Below("out").Should().Equal("plans-1.md", "plans-4.md");
        Convert("plans.jsonl", "--to", "markdown").ErrorLines.Should().Equal("planmodel: several plans do not fit into one markdown output; name a folder with -o, a new one with / at its end");
    }

    [Theory]
    [InlineData("plans.jsonl", "jsonl", 1)]
    [InlineData("sub/all.json", "json", 1)]
    [InlineData("sub/", "json", 2)]
    public void What_an_earlier_run_wrote_is_not_read(string output, string format, int files)
    {
        _folder.Write("corpus/a.json", Other);
        _folder.Write("corpus/sub/b.txt", "今天天气很好。");
        var first = Run();
        var written = Below("corpus").ToArray();

        var second = Run();

        first.ErrorLines.Should().ContainSingle().Which.Should().Contain("sub/b.txt(1,1): error PM1001");
        second.ErrorLines.Should().Equal([$"planmodel: {output}: is written, so what was there before is not read ({files} files)", .. first.ErrorLines]);
        Below("corpus").Should().Equal(written);

        ToolResult Run() => ToolRunner.Run(new ToolRun { Arguments = ["convert", ".", "--to", format, "-o", output], Folder = _folder["corpus"] });
    }

    [Theory]
    [InlineData("markdown", "several plans do not fit into one markdown output; name a folder with -o, a new one with / at its end")]
    [InlineData("json", "--rows: json has no rows for tasks", "--rows", "tasks")]
    [InlineData("csv", "--rows: csv has no rows for plans", "--rows", "plans")]
    [InlineData("html", "--bom: html has none", "--bom")]
    [InlineData("jsonl", "--raw-cells: jsonl has no cells", "--raw-cells")]
    public void Wrong_use_is_status_2_and_a_line(string format, string message, params string[] options)
    {
        var result = Convert(["lists", "--to", format, .. options]);

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputBytes.Should().BeEmpty();
        result.ErrorLines.Should().Equal("planmodel: " + message);
    }

    private ToolResult Convert(params string[] arguments) => ToolRunner.Run(new ToolRun { Arguments = ["convert", .. arguments], Folder = _folder.Path });

    private IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(_folder[folder], "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder[folder], path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
