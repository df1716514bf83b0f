using System.Globalization;
using PlanModel.Interpretation.Targets;

namespace PlanModel.Tests.Interpretation.Targets;

/// <summary>What targets are read with: clauses, years, units, and numbers that a converter spaced out.</summary>
public class TargetPartsTests
{
    [Theory]
    [InlineData("改造管网，新增绿地；达到5座。", "改造管网|新增绿地|达到5座|")]
    [InlineData("改造管网！新增绿地？达到5座;完成\n验收", "改造管网|新增绿地|达到5座|完成|验收")]
    [InlineData("改造1,200座", "改造1,200座")] // a number
    [InlineData("改造1,座", "改造1|座")]
    [InlineData("改造,200座", "改造|200座")]
    [InlineData("比例1：1.25", "比例1：1.25")] // a ratio
    [InlineData("比例1:1.25", "比例1:1.25")]
    [InlineData("目标：5座", "目标|5座")]
    [InlineData("“改造，新增”，完成", "“改造，新增”|完成")]
    [InlineData("‘改造，新增’，完成", "‘改造，新增’|完成")]
    [InlineData("《改造，新增》，完成", "《改造，新增》|完成")]
    [InlineData("〈改造，新增〉，完成", "〈改造，新增〉|完成")]
    [InlineData("（改造，新增），完成", "（改造，新增）|完成")]
    [InlineData("(改造，新增)，完成", "(改造，新增)|完成")]
    [InlineData("〔改造，新增〕，完成", "〔改造，新增〕|完成")]
    [InlineData("[改造，新增]，完成", "[改造，新增]|完成")]
    [InlineData("【改造，新增】，完成", "【改造，新增】|完成")]
    [InlineData("「改造，新增」，完成", "「改造，新增」|完成")]
    [InlineData("『改造，新增』，完成", "『改造，新增』|完成")]
    [InlineData("改造），新增（绿地，树）", "改造）|新增（绿地，树）")] // nothing opened what closes
    [InlineData("（改造（一，二），三），四", "（改造（一，二），三）|四")]
    [InlineData("", "")]
    public void Clauses(string sentence, string expected)
    {
        var clauses = new List<string>();
        var start = 0;
        foreach (var end in new ClauseSplitter(sentence))
        {
            clauses.Add(sentence[start..end]);
            start = Math.Min(end + 1, sentence.Length);
        }

        string.Join('|', clauses).Should().Be(expected);
    }

    [Theory]
    [InlineData("到2025年达到5座", "2025")]
    [InlineData("至2025年底前达到5座", "2025")]
    [InlineData("２０２５年达到5座", "2025")]
    [InlineData("1990年达到5座", "1990")]
    [InlineData("2100年达到5座", "2100")]
    [InlineData("1989年达到5座", "")]
    [InlineData("2101年达到5座", "")]
    [InlineData("12025年达到5座", "")]
    [InlineData("2025个达到5座", "")]
    [InlineData("2025年", "2025")]
    [InlineData("比2020年增长5%", "")]
    [InlineData("较2020年增长5%", "")]
    [InlineData("占比2025年达到5%", "2025")]
    [InlineData("在2025年达到5座", "2025")]
    [InlineData("于2025年达到5座", "2025")]
    [InlineData("自2023年1月1日起达到5座", "")]
    [InlineData("2023年1月1日起达到5座", "")]
    [InlineData("2020年的5座", "")]
    [InlineData("在2020年基础上增加5座", "")]
    [InlineData("由2020年的72%提高到2025年的80%", "2025")]
    [InlineData("从72%提高到2025年的80%", "2025")]
    [InlineData("恢复到2019年的90%", "")]
    [InlineData("2023年达到5座，2025年达到6座", "2023 2025")]
    [InlineData("2023—2025年达到5座", "2025(2023)")]
    [InlineData("2023年至2025年达到5座", "2023 2025(2023)")]
    [InlineData("《规划（2021—2025年）》达到5座", "")]
    [InlineData("达到5座", "")]
    public void Years(string clause, string expected)
    {
        var years = new List<GoalYear>();
        YearScanner.Scan(clause, years);

        string.Join(' ', years.Select(Show)).Should().Be(expected);
    }

    [Theory]
    [InlineData("到 2025 年达到 4.5 个", "到2025年达到4.5个")]
    [InlineData("到　2025　年", "到2025年")]
    [InlineData("5 6", "5 6")] // two numbers
    [InlineData("改造 管网", "改造 管网")]
    [InlineData("80 % 以上", "80%以上")]
    [InlineData("80个 左右", "80个左右")]
    [InlineData("80座 以上", "80座 以上")]
    [InlineData("80% 以后", "80% 以后")]
    [InlineData("5， 6座", "5， 6座")]
    [InlineData(" 5座 ", " 5座 ")]
    [InlineData("5 /平方公里", "5/平方公里")]
    public void Spaced_numbers(string text, string expected) => SpacedNumbers.Join(text).ToString().Should().Be(expected);

    [Theory]
    [InlineData("万亿元以上", "万亿元", false)]
    [InlineData("个百分点", "个百分点", false)]
    [InlineData("个", "个", false)]
    [InlineData("个工作日内", "个工作日", true)]
    [InlineData("岁", "岁", true)]
    [InlineData("万户", "万户", false)]
    [InlineData("万", "万", false)]
    [InlineData("/10万", "/10万", false)]
    [InlineData("／10万", "／10万", false)]
    [InlineData("张/千名育龄妇女", "张/千名育龄妇女", false)]
    [InlineData("个/平方公里", "个/平方公里", false)]
    [InlineData("吨/年", "吨/年", false)]
    [InlineData("/3", "", false)] // a fraction
    [InlineData("套（间）", "套（间）", false)]
    [InlineData("台(套)", "台(套)", false)]
    [InlineData("套（间", "套", false)]
    [InlineData("套（间间）", "套", false)]
    [InlineData("EFLOPS", "EFLOPS", false)]
    [InlineData("ab", "ab", false)]
    [InlineData("AZ", "AZ", false)]
    [InlineData("G网络", "", false)] // 5G is a name
    [InlineData("AB5", "", false)]
    [InlineData("管网", "管", false)]
    [InlineData("水", "", false)]
    [InlineData("", "", false)]
    public void Units_end(string text, string unit, bool isTime)
    {
        var length = Units.Measure(text, 0, out var time);

        text[..length].Should().Be(unit);
        time.Should().Be(isTime);
    }

    [Theory]
    [InlineData("千名老年人", "千名老年人")]
    [InlineData("10万人口", "10万人口")]
    [InlineData("万人", "万人")]
    [InlineData("百户", "百户")]
    [InlineData("千个", "")]
    [InlineData("名老年人", "")]
    [InlineData("千", "")]
    [InlineData("", "")]
    public void People(string text, string people) => text[..Units.PeopleLength(text)].Should().Be(people);

    [Theory]
    [InlineData("", true)]
    [InlineData("，改造", true)]
    [InlineData("和改造", true)]
    [InlineData("（含）", true)]
    [InlineData("以上", true)]
    [InlineData("的水平", true)]
    [InlineData("的水平，", true)]
    [InlineData("的水平线", false)]
    [InlineData("的规模占比", false)]
    [InlineData("管网", false)]
    public void Boundaries(string behind, bool expected) => Boundary.Is(behind).Should().Be(expected);

    private static string Show(GoalYear each) =>
        each.Year.ToString(CultureInfo.InvariantCulture) + (each.From == each.Year ? "" : FormattableString.Invariant($"({each.From})"));
}
