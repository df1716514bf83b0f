using System.Text;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>The published list in all its versions, as a user hands it to the tool.</summary>
public class SeedTests
{
    private static readonly Lazy<byte[]> Expected = new(() => ToolRunner.Run("convert", "seeds/tianjin-population-plan.expected.json", "--to", "json").OutputBytes);

    public static TheoryData<string> Versions() =>
    [
        "seeds/tianjin-population-plan.txt",
        "seeds/tianjin-population-plan.html",
        "seeds/tianjin-population-plan.libreoffice.txt",
        "seeds/tianjin-population-plan.libreoffice.html",
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_version_gives_the_bytes_of_the_approved_plan(string file)
    {
        var result = ToolRunner.Run("convert", file, "--to", "json");

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputBytes.Should().Equal(Expected.Value);
        result.ErrorLines.Should().OnlyContain(line => line.StartsWith(file + "(", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_version_is_shown_with_its_numbers_and_findings(string file)
    {
        var result = ToolRunner.Run("show", file);

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines.Should().Contain("45 tasks in 8 sections").And.Contain("31 bodies")
            .And.Contain(line => line.StartsWith("findings: 3 warnings, ", StringComparison.Ordinal));
        result.ErrorLines.Where(line => line.Contains("warning PM2001", StringComparison.Ordinal)).Should().HaveCount(3);
    }

    [Fact]
    public void Lost_numbers_are_located()
    {
        var result = ToolRunner.Run("show", "seeds/tianjin-population-plan.txt");

        result.ErrorLines.Should().Contain(
        [
            "seeds/tianjin-population-plan.txt(219,3): warning PM2001: The task has no number; it was read as 35, one after the task before it.",
            "seeds/tianjin-population-plan.txt(271,3): warning PM2001: The task has no number; it was read as 44, one after the task before it.",
            "seeds/tianjin-population-plan.txt(274,3): warning PM2001: The task has no number; it was read as 45, one after the task before it.",
        ]);
    }

    [Theory]
    [InlineData("utf-8", false, "without a declaration")]
    [InlineData("utf-8", true, "by byte order mark")]
    [InlineData("utf-16", true, "by byte order mark")]
    [InlineData("gb18030", false, "by its bytes")]
    public void Any_usual_encoding_is_read_from_standard_input(string encoding, bool hasMark, string because)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var codes = Encoding.GetEncoding(encoding);
        var text = File.ReadAllText(Path.Combine(ToolRunner.Root, "seeds/tianjin-population-plan.txt"));
        byte[] input = [.. hasMark ? codes.GetPreamble() : [], .. codes.GetBytes(text)];

        var result = ToolRunner.Run(new ToolRun { Arguments = ["convert", "-", "--to", "json"], Input = input });

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputBytes.Should().Equal(Expected.Value, because);
    }

    [Fact]
    public void The_kind_of_text_can_be_said()
    {
        ToolRunner.Run("show", "seeds/tianjin-population-plan.txt", "--as", "tabbed").ExitCode.Should().Be(0);
        ToolRunner.Run("show", "seeds/tianjin-population-plan.html", "--as", "html").ExitCode.Should().Be(0);
        ToolRunner.Run("show", "seeds/tianjin-population-plan.libreoffice.txt", "--as", "lines").OutputLines.Should().Contain("45 tasks in 8 sections");
    }
}
