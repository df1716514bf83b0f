using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

/// <summary>The exit status is the same in every format, and nothing is good because it could not be read.</summary>
public sealed class ExitStatusTests : IDisposable
{
    private static readonly string[] Formats = ["text", "json", "sarif", "github", "junit"];

    private readonly TemporaryFolder _folder = new();

    public ExitStatusTests()
    {
        _folder.Write("good.txt", Samples.Good);
        _folder.Write("bad.txt", Samples.Bad);
        _folder.Write("gap.txt", Samples.Gap);
        _folder.Write("prose.txt", Samples.Prose);
        _folder.Write("nothing.txt");
        _folder.Write("word.docx", Samples.Binary);
        _folder.Write("cut.json", "{ \"schema\": \"planmodel/plan/1\", \"sections\": [");
        _folder.Write("other.json", "{ \"name\": \"something\" }");
        _folder.Write("empty/word.docx", Samples.Binary);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs that the formats see differently: findings above and below the threshold, files and arguments that give nothing.</summary>
    public static TheoryData<string, int> RunsInEveryFormat() => new()
    {
        { "good.txt", 0 },
        { "gap.txt", 0 }, // information is below the threshold
        { "bad.txt", 1 },
        { "bad.txt nowhere.txt", 2 }, // what could not be read weighs more than what was found
        { "good.txt word.docx --ignore PM4", 2 }, // no setting makes it good
        { "good.txt *.doc", 2 },
        { "prose.txt --ignore PM1001", 2 }, // nothing was read
    };

    public static TheoryData<string, int> Runs() => new()
    {
        { "gap.txt --fail-on info", 1 },
        { "bad.txt --fail-on error", 0 },
        { "good.txt bad.txt", 1 },
        { "prose.txt", 1 },
        { "nothing.txt", 1 },
        { "cut.json", 1 },
        { "other.json", 1 },
        { "nowhere.txt", 2 },
        { "good.txt nowhere.txt", 2 },
        { "word.docx", 2 },
        { "good.txt word.docx --severity PM4001=none", 2 },
        { "*.doc", 2 },
        { "empty", 2 }, // a folder without anything to check
        { "good.txt prose.txt --ignore PM1001", 0 },
    };

    [Theory]
    [MemberData(nameof(RunsInEveryFormat))]
    public void Status_is_the_same_in_every_format(string arguments, int status)
    {
        foreach (var format in Formats)
        {
            Check(arguments, status, format);
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Status_tells_what_was_found(string arguments, int status) => Check(arguments, status, "text");

    private void Check(string arguments, int status, string format)
    {
        var result = Run([.. arguments.Split(' '), "--format", format]);

        result.ExitCode.Should().Be(status, $"of --format {format}: {result}");
        if (status == 2)
        {
            result.ErrorLines.Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith("planmodel: ", StringComparison.Ordinal), result.ToString());
        }
    }

    [Theory]
    [InlineData("validate", "Required argument missing for command: 'validate'.")]
    [InlineData("validate good.txt --format xml", "'xml' not recognized.")]
    [InlineData("validate good.txt --fail-on fatal", "'fatal' not recognized.")]
    [InlineData("validate good.txt --select PM9", "--select: 'PM9' is no code, no beginning of codes and no name of a rule")]
    [InlineData("validate good.txt --ignore PM1001,nonsense", "--ignore: 'nonsense' is no code")]
    [InlineData("validate good.txt --severity PM1001", "--severity: 'PM1001' is not of the form")]
    [InlineData("validate good.txt --severity PM1001=fatal", "--severity: 'PM1001=fatal' is not of the form")]
    [InlineData("validate good.txt --config nowhere.json", "nowhere.json: there is no such file")]
    [InlineData("validate good.txt --baseline nowhere.json", "nowhere.json: there is no such file; --write-baseline makes it")]
    [InlineData("validate good.txt --baseline good.txt", "good.txt: is no baseline of findings")]
    [InlineData("validate good.txt --write-baseline", "--write-baseline: no file is named")]
    [InlineData("validate good.txt -o nowhere/out.txt", "nowhere/out.txt: cannot be written")]
    [InlineData("validate good.txt --diff --format json", "--diff and --format cannot be used together")]
    [InlineData("validate good.txt --config a.json --no-config", "--config and --no-config cannot be used together")]
    [InlineData("validate good.txt --baseline b.json --write-baseline -o out.txt", "--write-baseline and --output cannot be used together")]
    [InlineData("validate - --fix", "--fix: standard input cannot be mended")]
    [InlineData("validate good.txt --place 天上", "--place: '天上' is not the name of one place")]
    public void Wrong_use_is_status_2_and_a_line(string arguments, string message)
    {
        var result = ToolRunner.Run(new ToolRun { Arguments = arguments.Split(' '), Folder = _folder.Path });

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputBytes.Should().BeEmpty(result.ToString());
        result.Error.Should().Contain(message);
    }

    [Fact]
    public void What_may_not_be_read_is_not_good()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            // Rights do not stop everybody; a folder in the place of a file does.
            Directory.CreateDirectory(_folder["closed/plan.txt"]);
            Run("closed/plan.txt").ExitCode.Should().Be(2);
            return;
        }

        File.SetUnixFileMode(_folder["good.txt"], UnixFileMode.None);
        var result = Run("good.txt", "bad.txt");

        result.ExitCode.Should().Be(2, result.ToString());
        result.Error.Should().StartWith("planmodel: good.txt: ");
    }

    [Fact]
    public void Standard_input_is_a_file_called_stdin()
    {
        var result = ToolRunner.Run(new ToolRun { Arguments = ["validate", "-"], InputText = Samples.Bad });

        result.ExitCode.Should().Be(1, result.ToString());
        result.OutputLines[0].Should().StartWith("stdin(4,1): info PM2003: ");
    }

    private ToolResult Run(params string[] arguments) =>
        ToolRunner.Run(new ToolRun { Arguments = ["validate", .. arguments], Folder = _folder.Path });
}
