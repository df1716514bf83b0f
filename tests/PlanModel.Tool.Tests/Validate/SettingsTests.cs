using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

/// <summary>Which findings count, said by options and by planmodel.json.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SettingsTests() => _folder.Write("plans/bad.txt", Samples.Bad);

    public void Dispose() => _folder.Dispose();

    /// <summary>Options, what is left of "info PM2003, warning PM2005, warning PM3101", and the status.</summary>
    public static TheoryData<string, string, int> Options() => new()
    {
        { "--select PM2", "info PM2003, warning PM2005", 1 },
        { "--select PM2003,PM3101", "info PM2003, warning PM3101", 1 },
        { "--select PM2003 --select body-unknown", "info PM2003, warning PM3101", 1 },
        { "--select pm2003", "info PM2003", 0 },
        { "--ignore PM2", "warning PM3101", 1 },
        { "--ignore PM2 --ignore PM3", "", 0 },
        { "--select PM2 --ignore PM2005", "info PM2003", 0 },
        { "--select PM2005 --ignore PM2", "warning PM2005", 1 }, // what tells more of the code, decides
        { "--severity PM2003=error", "error PM2003, warning PM2005, warning PM3101", 1 },
        { "--severity PM2005=info,PM3=info", "info PM2003, info PM2005, info PM3101", 0 },
        { "--severity PM=none --severity PM3101=info", "info PM3101", 0 },
        { "--severity PM2005=none,PM3101=none --fail-on info", "info PM2003", 1 },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void Options_choose_findings(string options, string findings, int status) =>
        Check(Run("plans/bad.txt", options), findings, status);

    /// <summary>What planmodel.json says beside the file, options, what is left, and the status.</summary>
    public static TheoryData<string, string, string, int> Files() => new()
    {
        { """{ "select": ["PM2"] }""", "", "info PM2003, warning PM2005", 1 },
        { """{ "ignore": ["PM2005", "body-unknown"], "failOn": "info" }""", "", "info PM2003", 1 },
        { """{ "severity": { "PM2003": "error", "PM3": "none" } }""", "", "error PM2003, warning PM2005", 1 },
        { """{ "failOn": "error" }""", "", "info PM2003, warning PM2005, warning PM3101", 0 },
        { "{ /* comments and commas may be */ \"ignore\": [\"PM2\",], }", "", "warning PM3101", 1 },
        { """{ "$schema": "./settings.schema.json" }""", "", "info PM2003, warning PM2005, warning PM3101", 1 },
        { """{ "failOn": "error", "ignore": ["PM2"] }""", "--fail-on info", "warning PM3101", 1 }, // the command line beats the file
        { """{ "ignore": ["PM2"] }""", "--ignore PM3", "info PM2003, warning PM2005", 1 },
        { """{ "severity": { "PM2005": "error" } }""", "--severity PM2=info", "info PM2003, info PM2005, warning PM3101", 1 },
        { """{ "select": ["PM2"] }""", "--no-config", "info PM2003, warning PM2005, warning PM3101", 1 },
        { """{ "select": ["PM2"] }""", "--config other.json", "warning PM3101", 1 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_chooses_findings(string json, string options, string findings, int status)
    {
        _folder.Write("plans/planmodel.json", json);
        _folder.Write("other.json", """{ "select": ["PM3"] }""");

        Check(Run("plans/bad.txt", options), findings, status);
    }

    [Fact]
    public void The_nearest_file_holds_for_each_file()
    {
        _folder.Write("planmodel.json", """{ "select": ["PM2003"], "failOn": "info" }""");
        _folder.Write("plans/deep/bad.txt", Samples.Bad);
        _folder.Write("other/planmodel.json", """{ "select": ["PM3"] }""");
        _folder.Write("other/deep/bad.txt", Samples.Bad);

        var result = Run(".", "");

        result.OutputLines.Where(line => line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(": ")[0] + " " + line.Split(": ")[1])
            .Should().Equal("other/deep/bad.txt(5,9) warning PM3101", "plans/bad.txt(4,1) info PM2003", "plans/deep/bad.txt(4,1) info PM2003", "3 files, 3 findings 1 warning, 2 info");
    }

    [Fact]
    public void A_place_helps_documents_that_name_none()
    {
        _folder.Write("plans/plan.txt", Samples.Good.Replace("天津市重点", "重点", StringComparison.Ordinal).Replace("市公安局", "市市场监管委", StringComparison.Ordinal));
        _folder.Write("plans/planmodel.json", """{ "place": "天津市" }""");

        Run("plans/plan.txt", "").ExitCode.Should().Be(0);
        Run("plans/plan.txt", "--place 天津市 --no-config").ExitCode.Should().Be(0);
    }

    [Fact]
    public void What_is_excluded_is_checked_only_when_it_is_named()
    {
        _folder.Write("planmodel.json", """{ "exclude": ["old", "*.bak.txt"] }""");
        _folder.Write("plans/old/bad.txt", Samples.Bad);
        _folder.Write("plans/deep/a.bak.txt", Samples.Bad);
        _folder.Write("plans/deep/good.txt", Samples.Good);

        Run("plans/deep", "").OutputLines[^1].Should().Be("1 file, no findings");
        Run("plans", "").OutputLines[^1].Should().StartWith("2 files, 3 findings");
        Run("plans/**/*.txt", "").OutputLines[^1].Should().StartWith("2 files, 3 findings");
        Run("plans/old/bad.txt", "").OutputLines[^1].Should().StartWith("1 file, 3 findings");
        var nothing = Run("plans/old", "");
        nothing.ExitCode.Should().Be(2, nothing.ToString());
        nothing.Error.Should().Be("planmodel: nothing is left to check: settings exclude all files\n");
    }

    [Theory]
    [InlineData("", "(1,1): is empty; an object with settings was expected")]
    [InlineData("[]", "(1,1): an object with settings was expected")]
    [InlineData("{\n  \"selct\": []\n}", "(2,3): the member 'selct' is unknown; known are select, ignore, severity, failOn, exclude, baseline, place")]
    [InlineData("{\n  \"select\": \"PM1\"\n}", "(2,13): a list of codes, beginnings of codes or names of rules was expected")]
    [InlineData("{\n  \"select\": [\"PM1\",\n \"天津\", 1]\n}", "(3,2): '天津' is no code, no beginning of codes and no name of a rule")]
    [InlineData("{ \"place\": \"天津市\", \"ignore\": [1] }", "(1,30): a code, the beginning of codes or the name of a rule was expected")]
    [InlineData("{ \"severity\": { \"PM1001\": \"fatal\" } }", "(1,27): 'fatal' is no severity; error, warning, info or none was expected")]
    [InlineData("{ \"failOn\": \"none\" }", "(1,13): 'none' is no severity; error, warning or info was expected")]
    [InlineData("{ \"failOn\": \"error\", \"failOn\": \"error\" }", "(1,22): the member failOn is there twice")]
    [InlineData("{ \"place\": \"天上\" }", "(1,12): '天上' is not the name of one place")]
    [InlineData("{\n  \"ignore\": [\"PM1\" \"PM2\"]\n}", "(2,20): is not JSON")]
    [InlineData("{} {}", "(1,4): is not JSON")]
    public void A_wrong_file_is_status_2_and_says_where(string json, string message)
    {
        _folder.Write("planmodel.json", json);

        var result = Run("plans/bad.txt", "");

        result.ExitCode.Should().Be(2, result.ToString());
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith($"planmodel: planmodel.json{message}");
    }

    private static void Check(ToolResult result, string findings, int status)
    {
        string.Join(", ", result.OutputLines.Where(line => line.Contains("): ", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]))
            .Should().Be(findings, result.ToString());
        result.ExitCode.Should().Be(status, result.ToString());
    }

    private ToolResult Run(string file, string options) => ToolRunner.Run(new ToolRun
    {
        Arguments = ["validate", file, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        Folder = _folder.Path,
    });
}
