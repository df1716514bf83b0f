using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

public sealed class GitHubFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_finding_is_an_annotation_and_a_line_of_text()
    {
        _folder.Write("bad.txt", Samples.Bad);

        var result = Run("bad.txt");

        result.OutputLines.Should().Contain(
            "::warning file=bad.txt,line=5,endLine=5,col=1,endColumn=2,title=PM2005 number-goes-back::The number 2 follows 3 in the same section; numbers were expected to rise.");
        result.OutputLines.Should().Contain(line => line.StartsWith("::notice file=bad.txt,line=4,", StringComparison.Ordinal));
        result.OutputLines.Where(line => !line.StartsWith("::", StringComparison.Ordinal)).Should().Equal(
            ToolRunner.Run(new ToolRun { Arguments = ["validate", "bad.txt"], Folder = _folder.Path }).OutputLines);
    }

    [Fact]
    public void Names_and_words_cannot_be_commands()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Names of files hold no colons there.
        }

        _folder.Write("::error::a,b%0A.txt", Samples.Bad.Replace("督查室", "##[error]室%25::x", StringComparison.Ordinal));

        var result = Run("::error::a,b%0A.txt");

        result.OutputLines.Should().Contain(line => line.StartsWith("::warning file=%3A%3Aerror%3A%3Aa%2Cb%250A.txt,line=5,", StringComparison.Ordinal), result.ToString());
        result.OutputLines.Where(line => line.StartsWith("::", StringComparison.Ordinal)).Should().OnlyContain(line => line.Contains(" file=%3A%3Aerror", StringComparison.Ordinal));
        result.OutputLines.Where(line => !line.StartsWith("::", StringComparison.Ordinal)).Should().OnlyContain(line => !line.Contains("##[", StringComparison.Ordinal));
        result.Output.Should().Contain("%2525", "% is escaped in messages");
    }

    [Fact]
    public void What_could_not_be_read_is_an_annotation()
    {
        var result = Run("nowhere.txt", "*.doc");

        result.OutputLines.Should().Contain("::error title=planmodel::*.doc: no file matches")
            .And.Contain("::error file=nowhere.txt,title=planmodel::nowhere.txt: there is no such file");
    }

    [Fact]
    public void Files_are_named_from_the_top_of_the_repository()
    {
        _folder.Write("plans/bad.txt", Samples.Bad);

        ToolRunner.Run(new ToolRun
        {
            Arguments = ["validate", "--format", "github", "bad.txt"],
            Folder = _folder["plans"],
            Environment = new Dictionary<string, string?> { ["GITHUB_WORKSPACE"] = _folder.Path },
        }).Output.Should().Contain("::warning file=plans/bad.txt,line=5,");
    }

    private ToolResult Run(params string[] arguments) => ToolRunner.Run(new ToolRun
    {
        Arguments = ["validate", "--format", "github", .. arguments],
        Folder = _folder.Path,
        Environment = new Dictionary<string, string?> { ["GITHUB_WORKSPACE"] = null },
    });
}
