using PlanModel.Interpretation.Targets;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation.Targets;

/// <summary>Texts made to take long or to take much: the reader stays linear and quotes no endless clause.</summary>
public class HostileTargetTests
{
    public static TheoryData<string> Units() =>
    [
        "1", "个", "1个", "新建1所、", "新建学校1所，", "2025年", "到2025年，", "（", "“1", "《2025年", "由1%", "力争", "都", "并", "每", "达到", "分别1%和", "目前，", "了1", "1:1", "1:2:", "1/1", "1—", "1,1", "１",
        "全覆盖", "到2025年全覆盖、", "率逐年提高，达到1%，", "：", "的", "2025年和", "补贴1元、", "0.1", " ", "1 ", "1 个",
        "新建两所", "百分之", "百分之五，", "两", "三成", "其中女性1%，", "网络覆盖1%的村，", "推进公园建设，新增1个，", "使用量分别下降1%、2%，",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Repeated_text_costs_linear_time(string unit)
    {
        var small = Repeat(unit, 100_000);
        var large = Repeat(unit, 1_000_000);
        Growth.ShouldBeLinear(() => TargetReader.Read([small]), () => TargetReader.Read([large]), unit);
    }

    [Fact]
    public void An_endless_clause_is_not_quoted_once_for_each_of_its_numbers() =>
        TargetReader.Read([Repeat("新建学校10所、", 100_000)]).Should().BeEmpty();

    [Fact]
    public void What_follows_an_endless_clause_is_read() =>
        TargetReader.Read([Repeat("新建学校10所、", 100_000) + "，森林覆盖率达到36%。"]).Select(target => target.Indicator).Should().Equal("森林覆盖率");

    [Theory]
    [InlineData("达到99999999999999999999999999999999个")]
    [InlineData("9999年")]
    [InlineData("到2025年")]
    [InlineData("12345678901234567890.123456789012345678")]
    [InlineData("1..2,,3")]
    [InlineData("全覆盖")]
    [InlineData("分别1%和2%")]
    [InlineData("到2025年和2035年分别1%和2%")]
    [InlineData("（1")]
    public void Nonsense_gives_nothing(string text) => TargetReader.Read([text]).Should().BeEmpty();

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
