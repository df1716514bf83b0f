using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

/// <summary>Texts that are joined know where each of their letters stood.</summary>
public class CellTextTests
{
    private const string Source = "甲乙，丙丁，戊";

    [Theory]
    [InlineData("0-2 3-5", "|", "甲乙|丙丁", "0 1 3 4")]
    [InlineData("0-2 2-3", "", "甲乙，", "0 1 2")]
    [InlineData("3-5 0-0 0-2", "|", "丙丁|甲乙", "3 4 0 1")] // an empty part wants no separator
    [InlineData("0-0 6-7", "|", "戊", "6")]
    [InlineData("0-0 0-0", "|", "", "")]
    [InlineData("3-5", "|", "丙丁", "3 4")]
    public void Join(string parts, string separator, string text, string offsets)
    {
        var fragments = parts.Split(' ').Select(part => part.Split('-').Select(int.Parse).ToArray()).Select(bounds => new TextFragment(Source, bounds[0], bounds[1] - bounds[0])).ToArray();

        var joined = CellText.Join(fragments, separator);

        joined.ToString().Should().Be(text);
        var found = Enumerable.Range(0, joined.Length).Where(i => joined[i] != '|').Select(joined.SourceOffsetAt).ToArray();
        found.Should().Equal(offsets.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse));
    }

    [Theory]
    [InlineData("甲\n乙", "甲@0 乙@2")]
    [InlineData(" 甲 \n\n　乙\n", "甲@1 乙@6")]
    [InlineData("甲", "甲@0")]
    [InlineData("\n", "")]
    [InlineData("", "")]
    public void Lines(string text, string expected) =>
        string.Join(' ', CellText.Lines(new TextFragment(text, 0)).Select(line => $"{line}@{line.SourceStart}")).Should().Be(expected);

    [Fact]
    public void Append_needs_both()
    {
        var (first, second, none) = (new TextFragment(Source, 0, 2), new TextFragment(Source, 3, 2), default(TextFragment));

        CellText.Append(first, second).ToString().Should().Be("甲乙丙丁");
        CellText.Append(none, second).ToString().Should().Be("丙丁");
        CellText.Append(first, none).ToString().Should().Be("甲乙");
        CellText.Append(none, none).ToString().Should().BeEmpty();
    }
}
