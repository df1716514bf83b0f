using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

/// <summary>What a written name is cleaned of before it is compared.</summary>
public sealed class NameFoldingTests
{
    /// <summary>Characters that nobody sees, by code; whatever stands between them is part of a name or a mark.</summary>
    private static readonly (int From, int To)[] Noise =
    [
        (0x0000, 0x0020), (0x007F, 0x00A0), (0x00AD, 0x00AD), (0x1680, 0x1680), (0x180E, 0x180E), (0x2000, 0x200F), (0x2028, 0x202F), (0x205F, 0x206F),
        (0x3000, 0x3000), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    ];

    private const string Quotes = "\"'“”‘’「」『』＂＇";

    [Fact]
    public void Every_character_that_nobody_sees_and_every_quote_is_left_out()
    {
        var left = Enumerable.Range(0, char.MaxValue + 1).Where(c => NameFolding.FoldCharacter((char)c) == '\0').ToList();
        left.Should().Equal(Noise.SelectMany(range => Enumerable.Range(range.From, range.To - range.From + 1)).Concat(Quotes.Select(c => (int)c)).Order());
    }

    [Theory]
    [InlineData("市教委", "市教委", "")]
    [InlineData(" 市　教\u200B委 ", "市教委", "white space")]
    [InlineData("市（教）委", "市（教）委", "")]
    [InlineData("市(教)委", "市（教）委", "brackets of any shape are one")]
    [InlineData("市[教]委", "市（教）委", "")]
    [InlineData("市{教}委", "市（教）委", "")]
    [InlineData("市〔教〕委", "市（教）委", "")]
    [InlineData("市【教】委", "市（教）委", "")]
    [InlineData("市〈教〉委", "市（教）委", "")]
    [InlineData("市﹙教﹚委", "市（教）委", "")]
    [InlineData("市＜教＞委", "市<教>委", "full-width forms")]
    [InlineData("１２３４５热线办", "12345热线办", "")]
    [InlineData("ＡＺａｚ办", "AZaz办", "")]
    [InlineData("！～办", "!~办", "")]
    [InlineData("“双减”办", "双减办", "quotes")]
    [InlineData("「雙減」辦", "双減办", "only characters that names of bodies have")]
    [InlineData("市衛生健康委員會", "市卫生健康委员会", "traditional characters")]
    [InlineData("⼈⼒社保局", "人力社保局", "radicals")]
    [InlineData("巿教委", "市教委", "the apron")]
    [InlineData("★市教委。", "市教委", "marks of a list around it")]
    [InlineData("、，市教委；、", "市教委", "")]
    [InlineData("1.市教委", "1.市教委", "a number is no mark")]
    [InlineData("市教委★市财政局", "市教委★市财政局", "not inside")]
    [InlineData("★", "", "nothing else")]
    [InlineData("", "", "")]
    public void A_name_is_cleaned(string written, string expected, string because)
    {
        Span<char> buffer = stackalloc char[NameFolding.MaximumLength];
        var length = NameFolding.Fold(written, buffer);
        buffer[..length].ToString().Should().Be(expected, because);
    }

    [Fact]
    public void A_name_may_be_as_long_as_the_limit_and_noise_does_not_count()
    {
        Span<char> buffer = stackalloc char[NameFolding.MaximumLength];
        NameFolding.Fold(" " + new string('教', NameFolding.MaximumLength) + " ", buffer).Should().Be(NameFolding.MaximumLength);
        NameFolding.Fold(new string('教', NameFolding.MaximumLength + 1), buffer).Should().Be(-1);
    }
}
