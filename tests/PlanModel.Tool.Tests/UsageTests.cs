using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>What the tool answers when it is not used as it should be: status 2, one line that says why, no data and no stack trace.</summary>
public class UsageTests
{
    public static TheoryData<string[], string> WrongUses() => new()
    {
        { [], "Required command was not provided." },
        { ["shew"], "Unrecognized command or argument 'shew'." },
        { ["show"], "Required argument missing for command: 'show'." },
        { ["show", "a.txt", "b.txt"], "Unrecognized command or argument 'b.txt'." },
        { ["show", "nowhere.txt"], "nowhere.txt: there is no such file" },
        { ["show", "nowhere/a.txt"], "nowhere/a.txt: there is no such file" },
        { ["show", "seeds"], "seeds: is a folder, not a file" },
        { ["show", "--as", "word", "seeds/tianjin-population-plan.txt"], "'word' not recognized. Must be one of: 'auto' 'html'" },
        { ["convert", "seeds/tianjin-population-plan.txt"], "Option '--to' is required." },
        { ["convert", "seeds/tianjin-population-plan.txt", "--to", "xml"], "'xml' not recognized." },
        { ["convert", "nowhere.txt", "--to", "json"], "nowhere.txt: there is no such file" },
        { ["convert", "seeds/tianjin-population-plan.txt", "--to", "json", "-o", "nowhere/out.json"], "nowhere/out.json: cannot be written" },
        { ["departments"], "no name was given" },
        { ["departments", "市教委", "--place", "天上"], "--place: '天上' is not the name of one place" },
        { ["departments", "市教委", "--place", "鼓楼区"], "--place: '鼓楼区' is not the name of one place; write the place above it too" },
        { ["departments", "市教委", "--format", "xml"], "'xml' not recognized." },
    };

    [Theory]
    [MemberData(nameof(WrongUses))]
    public void Wrong_use_is_status_2_and_a_line(string[] arguments, string message)
    {
        var result = ToolRunner.Run(arguments);

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputBytes.Should().BeEmpty(result.ToString());
        result.ErrorLines.Should().OnlyContain(line => line.StartsWith("planmodel: ", StringComparison.Ordinal)).And.HaveCountLessThanOrEqualTo(3);
        result.Error.Should().Contain(message);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("show", "--help")]
    [InlineData("convert", "-h")]
    [InlineData("departments", "--help")]
    public void Help_is_data(params string[] arguments)
    {
        var result = ToolRunner.Run(arguments);

        result.ExitCode.Should().Be(0, result.ToString());
        result.Output.Should().Contain("planmodel");
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public void Version_is_that_of_the_package()
    {
        var result = ToolRunner.Run("--version");

        result.ExitCode.Should().Be(0, result.ToString());
        result.Output.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }
}
