using System.Xml.Linq;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>The picture that the README shows of the tool is what the tool shows today.</summary>
public class TerminalPictureTests
{
    private const int Columns = 92;

    private static readonly string Picture = Path.Combine(ToolRunner.Root, "src", "docs", "images", "terminal.svg");

    [Fact]
    public void Picture_shows_the_beginning_and_the_summary_of_the_seed()
    {
        var sent = Terminal.RunCommand(ToolRunner.Root, $"stty cols {Columns} && dotnet '{ToolRunner.ToolPath}' show seeds/tianjin-population-plan.txt 2>/dev/null");
        var lines = sent.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToList();
        var summary = lines.FindIndex(line => line.Contains("45 tasks in 8 sections", StringComparison.Ordinal));
        summary.Should().BePositive(sent);

        var picture = TerminalPicture.Draw(
            ["\e[2m$\e[0m planmodel show seeds/tianjin-population-plan.txt", .. lines.Take(13), "\e[2m⋮\e[0m", .. lines.Skip(summary).Take(10), "\e[2m⋮\e[0m", lines[^1]], Columns);

        if (Environment.GetEnvironmentVariable("PLANMODEL_APPROVE") == "1")
        {
            File.WriteAllText(Picture, picture);
        }

        XDocument.Parse(picture).Root!.Name.LocalName.Should().Be("svg");
        File.ReadAllText(Picture).ReplaceLineEndings("\n").Should().Be(picture, "the README shows it; PLANMODEL_APPROVE=1 draws it anew");
    }
}
