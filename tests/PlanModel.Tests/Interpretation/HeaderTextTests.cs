using PlanModel.Interpretation;

namespace PlanModel.Tests.Interpretation;

public class HeaderTextTests
{
    /// <summary>What is printed round the words of a header says nothing about the column.</summary>
    [Theory]
    [InlineData("责任单位")]
    [InlineData("责 任\n单 位")]
    [InlineData("责任单位：")]
    [InlineData("责任单位:")]
    [InlineData("责任单位*")]
    [InlineData("责任单位。")]
    [InlineData("责任单位（排名不分先后）")]
    [InlineData("责任单位（排名不分先后）：")]
    [InlineData("责任单位[注]")]
    [InlineData("责任单位【注】（一）")]
    public void Words_alone_make_the_role(string header) => HeaderText.RoleOf(header).Should().Be(ColumnRole.Responsible);

    [Theory]
    [InlineData("（责任单位）")]
    [InlineData("责任单位）")]
    [InlineData("：：：")]
    [InlineData("（）")]
    [InlineData("）")]
    public void Odd_brackets_do_no_harm(string header) => FluentActions.Invoking(() => HeaderText.RoleOf(header)).Should().NotThrow();
}
