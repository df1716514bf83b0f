using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>What the tool answers when it is not used as it should be.</summary>
public class UsageTests
{
    [Fact]
    public void Without_a_command_the_status_is_2_and_no_data_is_written()
    {
        var result = ToolRunner.Run();

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputBytes.Should().BeEmpty();
    }
}
