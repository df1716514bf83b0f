using PlanModel.Tool.Input;

namespace PlanModel.Tool.Tests.Input;

public class NamePatternTests
{
    [Theory]
    [InlineData("a.txt", "a.txt", true)]
    [InlineData("a.txt", "A.txt", false)]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "a.txt.bak", false)]
    [InlineData("*.txt", ".txt", false)] // hidden, as in a shell
    [InlineData(".*", ".txt", true)]
    [InlineData("*", "", true)]
    [InlineData("a*b*c", "axxbxxc", true)]
    [InlineData("a*b*c", "axxcxxb", false)]
    [InlineData("*清单*", "重点任务分工清单2.txt", true)]
    [InlineData("?.txt", "𠮷.txt", true)] // one letter, two UTF-16 units
    [InlineData("??.txt", "𠮷.txt", false)]
    [InlineData("202[0-4].txt", "2023.txt", true)]
    [InlineData("202[0-4].txt", "2025.txt", false)]
    [InlineData("[!a]b", "ab", false)]
    [InlineData("[^a]b", "cb", true)]
    [InlineData("[]]", "]", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[!]]", "a", true)]
    [InlineData("a[", "a[", true)] // a set without an end is none
    [InlineData("[*]", "*", true)]
    [InlineData("[*]", "x", false)]
    public void Matches_as_a_shell_does(string pattern, string name, bool expected) =>
        new NamePattern(pattern, ignoresCase: false).Matches(name).Should().Be(expected);

    [Fact]
    public void Ignores_case_where_file_systems_do() => new NamePattern("*.TX[A-Z]", ignoresCase: true).Matches("a.txt").Should().BeTrue();

    [Fact]
    public void Many_stars_end_soon() =>
        new NamePattern(string.Concat(Enumerable.Repeat("*a", 40)), ignoresCase: false).Matches(new string('a', 4000) + "b").Should().BeFalse();
}
