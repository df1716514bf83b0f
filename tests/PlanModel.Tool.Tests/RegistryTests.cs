using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

public class RegistryTests
{
    [Fact]
    public void The_shipped_registry_has_no_problems()
    {
        var result = ToolRunner.Run("registry", "check");

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines.Should().ContainSingle().Which.Should().MatchRegex("^registry .+: 0 problems$");
    }
}
