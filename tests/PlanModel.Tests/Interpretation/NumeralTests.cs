using PlanModel.Interpretation;

namespace PlanModel.Tests.Interpretation;

public class NumeralTests
{
    [Theory]
    [InlineData("一", 1, 1)]
    [InlineData("十", 10, 1)]
    [InlineData("十二", 12, 2)]
    [InlineData("二十", 20, 2)]
    [InlineData("二十一", 21, 3)]
    [InlineData("九十九", 99, 3)]
    [InlineData("一百", 100, 2)]
    [InlineData("一百零五", 105, 4)]
    [InlineData("一百一十", 110, 4)]
    [InlineData("一百二十三", 123, 5)]
    [InlineData("三百一十二项", 312, 5)]
    [InlineData("九百九十九", 999, 5)]
    [InlineData("一千零一", 1001, 4)]
    [InlineData("二〇二五", 2025, 4)] // digits side by side, as years are written
    [InlineData("二十一日", 21, 3)]
    [InlineData("十十", 10, 1)]
    [InlineData("百十", 0, 0)]
    [InlineData("三百百", 300, 2)]
    [InlineData("二百千", 200, 2)]
    [InlineData("一千百", 1000, 2)]
    [InlineData("一二", 12, 2)]
    [InlineData("一二三四", 1234, 4)]
    [InlineData("一二三四五", 0, 0)]
    [InlineData("二〇十", 20, 2)]
    [InlineData("零五", 5, 2)]
    [InlineData("拾贰", 10, 1)]
    [InlineData("二拾", 20, 2)]
    [InlineData("二○二五", 2025, 4)]
    [InlineData("二零二五", 2025, 4)]
    [InlineData("百", 0, 0)]
    [InlineData("〇", 0, 0)]
    [InlineData("任务", 0, 0)]
    [InlineData("", 0, 0)]
    public void Chinese_numerals(string text, int value, int length)
    {
        Numeral.TryReadChinese(text, out var read).Should().Be(length);
        read.Should().Be(value);
    }

    [Fact]
    public void Chinese_numerals_to_999_are_read_as_they_are_written()
    {
        for (var number = 1; number <= 999; number++)
        {
            Numeral.TryReadChinese(Write(number), out var value).Should().Be(Write(number).Length, Write(number));
            value.Should().Be(number, Write(number));
        }
    }

    [Theory]
    [InlineData("1", 1, "1")]
    [InlineData("12.", 12, "12")]
    [InlineData("3、", 3, "3")]
    [InlineData(" 7 ", 7, "7")]
    [InlineData("１２", 12, "１２")]
    [InlineData("（一）", 1, "（一）")]
    [InlineData("(12)", 12, "(12)")]
    [InlineData("2）", 2, "2）")]
    [InlineData("①", 1, "①")]
    [InlineData("⑿", 12, "⑿")]
    [InlineData("一", 1, "一")]
    [InlineData("十五、", 15, "十五")]
    [InlineData("1-3", 3, "1-3")]
    [InlineData("1.2", 2, "1.2")]
    [InlineData("Ⅰ-2", 2, "Ⅰ-2")]
    [InlineData("任务4", 4, "任务4")]
    [InlineData("第三章", 3, "第三章")]
    [InlineData("1、 ", 1, "1")]
    [InlineData("12。", 12, "12")]
    [InlineData("7，", 7, "7")]
    [InlineData("7:", 7, "7")]
    [InlineData("〔3〕", 3, "〔3〕")]
    [InlineData("【3】", 3, "【3】")]
    [InlineData("［3］", 3, "［3］")]
    [InlineData("[3]", 3, "[3]")]
    [InlineData("一-2", 2, "一-2")]
    [InlineData("1.2.3.4", 4, "1.2.3.4")]
    [InlineData("2–1", 1, "2–1")]
    [InlineData("2—1", 1, "2—1")]
    [InlineData("2－1", 1, "2－1")]
    [InlineData("２．１", 1, "２．１")]
    [InlineData("XII", 12, "XII")]
    [InlineData("ⅳ", 4, "ⅳ")]
    [InlineData("㊱", 36, "㊱")]
    [InlineData("㉟", 35, "㉟")]
    [InlineData("㊿", 50, "㊿")]
    [InlineData("❿", 10, "❿")]
    [InlineData("⒇", 20, "⒇")]
    [InlineData("⒛", 20, "⒛")]
    [InlineData("㈩", 10, "㈩")]
    [InlineData("㊉", 10, "㊉")]
    [InlineData("⑳", 20, "⑳")]
    [InlineData("123456", 123456, "123456")]
    public void A_cell_that_is_a_number(string cell, int value, string numeral)
    {
        Numeral.TryReadCell(cell, out var read, out var start, out var length).Should().BeTrue();
        read.Should().Be(value);
        cell.Substring(start, length).Should().Be(numeral);
    }

    [Theory]
    [InlineData("")]
    [InlineData("合计")]
    [InlineData("1个")]
    [InlineData("8%")]
    [InlineData("一、加强领导")]
    [InlineData("2024年")]
    [InlineData("1234567")]
    [InlineData("（）")]
    [InlineData("）")]
    [InlineData("（1")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1-")]
    [InlineData("-1")]
    [InlineData("1/2")]
    [InlineData("XIII")]
    [InlineData("IIII")]
    [InlineData("Va")]
    [InlineData("VIIIII")]
    [InlineData("供水")]
    [InlineData("任务")]
    [InlineData("一百二十三万四千五百六十七")]
    [InlineData("任务 一百二十三、一")]
    public void A_cell_that_is_none(string cell) =>
        Numeral.TryReadCell(cell, out _, out _, out _).Should().BeFalse();

    private static string Write(int number)
    {
        const string Digits = "零一二三四五六七八九";
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = hundreds > 0 ? $"{Digits[hundreds]}百" : "";
        text += tens > 1 || (tens == 1 && hundreds > 0) ? $"{Digits[tens]}十" : tens == 1 ? "十" : hundreds > 0 && ones > 0 ? "零" : "";
        return text + (ones > 0 ? Digits[ones] : "");
    }
}
