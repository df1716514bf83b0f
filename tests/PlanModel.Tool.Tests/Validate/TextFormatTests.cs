using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

public sealed class TextFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_are_lines_in_a_group_for_each_file_with_a_summary()
    {
        _folder.Write("plans/b.txt", Samples.Bad);
        _folder.Write("plans/a.txt", Samples.Gap);
        _folder.Write("plans/good.txt", Samples.Good);

        var result = Run("plans");

        result.OutputLines.Should().Equal(
            "plans/a.txt(5,1): info PM2003: The number 4 follows 2; 3 was expected.",
            "",
            "plans/b.txt(4,1): info PM2003: The number 3 follows 1; 2 was expected.",
            "plans/b.txt(5,1): warning PM2005: The number 2 follows 3 in the same section; numbers were expected to rise.",
            "plans/b.txt(5,9): warning PM3101: No body is known by the name '督查室' here, and no rule gives its legal name.",
            "",
            "3 files, 4 findings: 2 warnings, 2 info");
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_clean_run_says_so()
    {
        _folder.Write("good.txt", Samples.Good);

        Run("good.txt").Output.Should().Be("1 file, no findings\n");
    }

    [Fact]
    public void Lines_and_columns_are_right_whatever_the_line_ends_are()
    {
        // CR LF, a byte order mark, a letter of two UTF-16 units, and more lines than 16 bits count.
        var lines = "\uFEFF" + string.Concat(Enumerable.Repeat("\r\n", 70_000)) + Samples.Bad.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("做好丙", "做好𠮷", StringComparison.Ordinal);
        _folder.Write("long.txt", lines);

        var result = Run("long.txt");

        result.OutputLines.Should().Contain(line => line.StartsWith("long.txt(70005,1): warning PM2005: ", StringComparison.Ordinal), result.ToString())
            .And.Contain(line => line.StartsWith("long.txt(70005,10): warning PM3101: ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_document_says_does_not_steer_the_terminal()
    {
        _folder.Write("bad.txt", Samples.Bad.Replace("督查室", "督\u202E查室", StringComparison.Ordinal));

        Run("bad.txt").Output.Should().NotContain("\u202E").And.NotContain("\e");
    }

    [Fact]
    public void An_output_file_holds_what_standard_output_would()
    {
        _folder.Write("bad.txt", Samples.Bad);

        var result = Run("bad.txt", "-o", "out.txt");

        result.ExitCode.Should().Be(1, result.ToString());
        result.Output.Should().BeEmpty();
        _folder.Read("out.txt").Should().Be(Run("bad.txt").Output);
    }

    [Fact]
    public void A_terminal_shows_colours_unless_they_are_unwanted()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // `script` has other arguments elsewhere.
        }

        _folder.Write("bad.txt", Samples.Bad);

        Terminal.Run(_folder.Path, "validate bad.txt").Should().Contain("\e[1;33mwarning\e[0m PM2005");
        Terminal.Run(_folder.Path, "validate bad.txt", ("NO_COLOR", "1")).Should().Contain(": warning PM2005").And.NotContain("\e[1;33m");
        Terminal.Run(_folder.Path, "validate bad.txt | cat").Should().Contain(": warning PM2005").And.NotContain("\e[1;33m");
    }

    private ToolResult Run(params string[] arguments) =>
        ToolRunner.Run(new ToolRun { Arguments = ["validate", .. arguments], Folder = _folder.Path });
}
