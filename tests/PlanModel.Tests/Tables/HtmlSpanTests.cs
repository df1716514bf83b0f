using PlanModel.Tables;

namespace PlanModel.Tests.Tables;

public class HtmlSpanTests
{
    /// <summary>The rules of the standard for non-negative integers, and its limits.</summary>
    [Theory]
    [InlineData("1", 1, 1)]
    [InlineData("0", 0, 1)]
    [InlineData("", 1, 1)]
    [InlineData("x", 1, 1)]
    [InlineData(" \t\n\f\r7", 7, 7)]
    [InlineData("\u00A07", 1, 1)]
    [InlineData("+3", 3, 3)]
    [InlineData("-3", 1, 1)]
    [InlineData("-0", 0, 1)]
    [InlineData("+ 3", 1, 1)]
    [InlineData("2;", 2, 2)]
    [InlineData("1,0", 1, 1)]
    [InlineData("2.9", 2, 2)]
    [InlineData("0x10", 0, 1)]
    [InlineData("007", 7, 7)]
    [InlineData("３", 1, 1)]
    [InlineData("1000", 1000, 1000)]
    [InlineData("1001", 1001, 1000)]
    [InlineData("65534", 65534, 1000)]
    [InlineData("65535", 65534, 1000)]
    [InlineData("99999999999999999999", 65534, 1000)]
    public void Spans_are_read_by_the_rules_of_the_standard(string value, int rowSpan, int columnSpan)
    {
        HtmlSpan.ReadRowSpan(value).Should().Be(rowSpan);
        HtmlSpan.ReadColumnSpan(value).Should().Be(columnSpan);
    }
}
