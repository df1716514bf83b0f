using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BaselineTests() => _folder.Write("plans/bad.txt", Samples.Bad);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_known_is_not_reported_wherever_it_moves()
    {
        var written = Run("plans", "--baseline", "known.json", "--write-baseline");
        written.ExitCode.Should().Be(0, written.ToString());
        written.Error.Should().Be("1 file, 3 findings: 2 warnings, 1 info; all of them are known now\n");

        _folder.Write("plans/bad.txt", "\n" + Samples.Bad.Replace("\n", "\r\n", StringComparison.Ordinal));
        var checkedAgain = Run("plans", "--baseline", "known.json");

        checkedAgain.ExitCode.Should().Be(0, checkedAgain.ToString());
        checkedAgain.Output.Should().Be("1 file, no findings; 3 findings in the baseline\n");
    }

    [Fact]
    public void What_is_new_is_reported()
    {
        Run("plans", "--baseline", "known.json", "--write-baseline");

        _folder.Write("plans/bad.txt", Samples.Bad + "4\t做好丁事。\t督查室\n5\t做好戊事。\t市财政局\n3\t做好己事。\t市财政局\n");
        var result = Run("plans", "--baseline", "known.json");

        result.ExitCode.Should().Be(1, result.ToString());
        result.Output.Should().Contain("plans/bad.txt(6,9): warning PM3101: ").And.NotContain("plans/bad.txt(5,9)");
    }

    [Fact]
    public void What_is_gone_is_told()
    {
        Run("plans", "--baseline", "known.json", "--write-baseline");

        _folder.Write("plans/bad.txt", Samples.Good);

        Run("plans", "--baseline", "known.json").Output.Should().Be("1 file, no findings; 3 entries of the baseline out of date\n");
    }

    [Fact]
    public void It_is_sorted_readable_and_lies_anywhere()
    {
        _folder.Write("plans/a.txt", Samples.Gap);

        ToolRunner.Run(new ToolRun { Arguments = ["validate", ".", "--baseline", "../ci/known.json", "--write-baseline"], Folder = _folder["plans"] }).ExitCode.Should().Be(2, "there is no folder ci");
        Directory.CreateDirectory(_folder["ci"]);
        ToolRunner.Run(new ToolRun { Arguments = ["validate", ".", "--baseline", "../ci/known.json", "--write-baseline"], Folder = _folder["plans"] }).ExitCode.Should().Be(0);

        var files = JsonNode.Parse(_folder.Read("ci/known.json"))!["files"]!.AsObject();
        files.Select(file => file.Key).Should().Equal("../plans/a.txt", "../plans/bad.txt");
        files["../plans/bad.txt"]!.AsArray().Select(entry => (string?)entry!["code"]).Should().Equal("PM2003", "PM2005", "PM3101");
        Run("plans", "--baseline", "ci/known.json").ExitCode.Should().Be(0, "names of files count from the baseline");
    }

    [Fact]
    public void Files_that_were_not_checked_stay_known_and_those_that_are_gone_do_not()
    {
        _folder.Write("plans/gap.txt", Samples.Gap);
        _folder.Write("plans/old.txt", Samples.Gap);
        Run("plans", "--baseline", "known.json", "--write-baseline");
        File.Delete(_folder["plans/old.txt"]);

        Run("plans/gap.txt", "--baseline", "known.json", "--write-baseline").ExitCode.Should().Be(0);

        JsonNode.Parse(_folder.Read("known.json"))!["files"]!.AsObject().Select(file => file.Key).Should().Equal("plans/bad.txt", "plans/gap.txt");
    }

    [Fact]
    public void Nothing_is_written_when_a_file_cannot_be_read()
    {
        var result = Run("plans", "nowhere.txt", "--baseline", "known.json", "--write-baseline");

        result.ExitCode.Should().Be(2, result.ToString());
        File.Exists(_folder["known.json"]).Should().BeFalse();
    }

    [Fact]
    public void Settings_name_one_too()
    {
        _folder.Write("plans/planmodel.json", """{ "baseline": "known.baseline.json" }""");
        Run("plans", "--write-baseline").ExitCode.Should().Be(0);

        File.Exists(_folder["plans/known.baseline.json"]).Should().BeTrue("it counts from the settings");
        Run("plans").Output.Should().Be("1 file, no findings; 3 findings in the baseline\n");
    }

    private ToolResult Run(params string[] arguments) =>
        ToolRunner.Run(new ToolRun { Arguments = ["validate", .. arguments], Folder = _folder.Path });
}
