using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

public class WordTableTests
{
    private static readonly WordTable<int> ByStart = WordTable<int>.ByStart((1, "市 市委 市委宣传部"), (2, "省 市委 省委"));

    private static readonly WordTable<int> ByEnd = WordTable<int>.ByEnd((1, "局 分局"), (2, "公安局 委"));

    [Theory]
    [InlineData("市委宣传部长", 5, 1)]
    [InlineData("市委宣传", 2, 1)] // of one word with two meanings the first
    [InlineData("市政府", 1, 1)]
    [InlineData("省委", 2, 2)]
    [InlineData("县委", 0, 0)]
    [InlineData("", 0, 0)]
    public void The_longest_word_at_the_start_is_found(string text, int length, int value)
    {
        ByStart.Match(text, out var found).Should().Be(length);

        found.Should().Be(value);
    }

    [Theory]
    [InlineData("市公安局", 3, 2)]
    [InlineData("镇海分局", 2, 1)]
    [InlineData("教育局", 1, 1)]
    [InlineData("局长", 0, 0)]
    public void The_longest_word_at_the_end_is_found(string text, int length, int value)
    {
        ByEnd.Match(text, out var found).Should().Be(length);

        found.Should().Be(value);
    }

    [Fact]
    public void Words_of_a_character_come_longest_first()
    {
        ByEnd.WordsOf('局').ToArray().Should().Equal("公安局", "分局", "局");
        ByEnd.WordsOf('市').ToArray().Should().BeEmpty();
        ByStart.HasKey('市').Should().BeTrue();
        ByStart.HasKey('县').Should().BeFalse();
        ByStart.KeysExcept("省").Should().Be("市");
    }
}
