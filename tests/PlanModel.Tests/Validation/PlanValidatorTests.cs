using PlanModel.Tests.Support;

namespace PlanModel.Tests.Validation;

public class PlanValidatorTests
{
    [Theory]
    [InlineData("tianjin-population-plan.txt", ValidationInput.Text)]
    [InlineData("tianjin-population-plan.html", ValidationInput.Html)]
    [InlineData("tianjin-population-plan.expected.json", ValidationInput.Json)]
    public void What_a_file_is_is_detected(string name, ValidationInput expected)
    {
        var result = PlanValidator.Default.Validate(File.ReadAllBytes(Path.Combine(TestFiles.Seeds, name)), name);

        result.Input.Should().Be(expected);
        result.Plan!.Tasks.Should().HaveCount(45);
    }

    [Fact]
    public void Every_finding_is_located() =>
        PlanValidator.Default.ValidateText("没有清单。").Diagnostics.Should().NotBeEmpty().And.OnlyContain(diagnostic => diagnostic.Location != null);
}
