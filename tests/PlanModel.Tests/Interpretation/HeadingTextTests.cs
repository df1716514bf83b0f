using PlanModel.Interpretation;

namespace PlanModel.Tests.Interpretation;

public class HeadingTextTests
{
    [Theory]
    [InlineData("一、加强领导", "一、加强领导", true)]
    [InlineData("一、加强领导", "一、加 强\n领 导 ", true)]
    [InlineData("　一、加强领导", "一、加强领导", true)]
    [InlineData("一、加强领导", "一、加强领导力", false)]
    [InlineData("一、加强领导力", "一、加强领导", false)]
    [InlineData("一、加强领导", "一、加快领导", false)]
    [InlineData("一、加强领导", "", false)]
    [InlineData(" ", "", true)]
    public void Headings_are_the_same_but_for_white_space(string left, string right, bool same) => HeadingText.IsSame(left, right).Should().Be(same);
}
