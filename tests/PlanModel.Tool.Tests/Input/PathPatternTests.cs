using PlanModel.Tool.Input;

namespace PlanModel.Tool.Tests.Input;

/// <summary>Patterns of settings, which are asked about one path at a time.</summary>
public class PathPatternTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "docs/a.md", true)] // without / it holds at any depth
    [InlineData("/*.md", "docs/a.md", false)]
    [InlineData("docs/*.md", "docs/a.md", true)]
    [InlineData("docs/*.md", "docs/deep/a.md", false)]
    [InlineData("docs/**/*.md", "docs/deep/er/a.md", true)]
    [InlineData("docs/**/*.md", "docs/a.md", true)]
    [InlineData("docs", "docs/a.md", true)] // a folder stands for what is in it
    [InlineData("docs/", "docs/a.md", true)]
    [InlineData("docs/**", "docs/deep/a.md", true)]
    [InlineData("docs", "docs2/a.md", false)]
    [InlineData("old/plans", "old/plans/2020/a.txt", true)]
    [InlineData("**/old", "new/old/a.txt", true)]
    [InlineData("a/**/b/**/c", "a/x/b/y/z/c", true)]
    [InlineData("a/**/b/**/c", "a/x/c/y/z/b", false)]
    public void Matches_paths_and_what_is_below(string pattern, string path, bool expected) =>
        PathPattern.ParseRelative(pattern).Matches(path).Should().Be(expected);
}
