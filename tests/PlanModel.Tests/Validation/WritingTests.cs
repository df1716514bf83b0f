using PlanModel.Tests.Validation.Rules;

namespace PlanModel.Tests.Validation;

/// <summary>How things may and may not be written: measures, responsibilities and headings, with what is found in them.</summary>
public class WritingTests
{
    public static TheoryData<string, string> Measures() => new()
    {
        { "建设 5G 基站，推广 APP 备案。", "" },
        { "见第一章 总则。", "" },
        { "推进老旧 小区改造。", "PM4020" },
        { "推进老旧\u3000小区改造。", "PM4021" },
        { "推进老旧\u00A0小区改造。", "PM4022" },
        { "推进老旧  小区改造。", "PM4020" },
        { "一是改造；\u3000二是维护。", "" },
        { "1）改造管网；2）更新水表。", "" },
        { "改造（含老旧（危旧）小区）管网。", "" },
        { "改造（老旧)管网。", "PM4030" },
        { "改造(老旧）管网。", "PM4030" },
        { "推广“清水”“节水”行动，落实《办法（试行）》。", "" },
        { "推广“清水行动。", "PM4035" },
        { "落实《管理办法，做好供水。", "PM4035" },
        { "改造管网(GIS)，建设（老旧）系统。", "" },
        { "改造（老旧）管网(含危旧)，更新（老化）水表。", "PM4031" },
        { "改造管网！！", "" },
        { "改造管网？！", "" },
        { "改造管网。。。", "" },
        { "改造管网……，更新水表。", "" },
        { "改造管网，。", "PM4034" },
        { "改造管网、、水表。", "PM4034" },
        { "改造管网，更新“水表”，、建设泵站。", "PM4034" },
        { "新建１２公里，改造12公里。", "PM4032" },
        { "新建１２公里，改造１２公里。", "" },
        { "到2025年，完成8.5%。", "" },
        { "到2O25年完成。", "PM4041" },
        { "1l月底前完成。", "PM4041" },
        { "占比达到9O%。", "PM4041" },
        { "推广O2O模式，减排CO2，治理H2O。", "" },
        { "建设5G、4K、8K项目。", "" },
        { "推进⼯业节水。", "PM4040" },
        { "推进エ业节水。", "PM4040" },
        { "引进トヨタ公司。", "" },
        { "推进АPP建设。", "PM4040" },
        { "控制μg、Ω与Δ值。", "" },
        { "落实国发〔2025〕1号。", "" },
        { "落实国发〔20251号。", "PM4050" },
        { "自202014日起。", "PM4050" },
        { "自2020年1月4日起，电话20201234。", "" },
        { "到2025年月底完成。", "PM4050" },
        { "2025年月均用水下降。", "" },
        { "改造管网,更新水表，建设泵站，保护水源。", "PM4033" },
        { "实行24:00值守，比例1:2。", "" },
    };

    [Theory]
    [MemberData(nameof(Measures))]
    public void Measures_are_judged(string measure, string expected) => Codes(ExampleForm.Measure, measure).Should().Be(expected);

    [Theory]
    [InlineData("市水务局、市财政局", "")]
    [InlineData("市水务局，市财政局", "")]
    [InlineData("市 水务局", "PM4020")]
    [InlineData("市水务局（市河长办)", "PM4030")]
    [InlineData("市水务局、、市财政局", "PM4034")]
    [InlineData("市⽔务局", "PM4040")]
    public void Responsibilities_are_judged(string responsibility, string expected) => Codes(ExampleForm.Cell, responsibility).Should().Be(expected);

    [Theory]
    [InlineData("一、供水保障", "")]
    [InlineData("一、 供水保障", "")]
    [InlineData("第一部分  供水保障", "")]
    [InlineData("一、总 则", "")]
    [InlineData("一、供水 保障", "PM4020")]
    [InlineData("—、供水保障", "PM4040")]
    public void Headings_are_judged(string heading, string expected) => Codes(ExampleForm.Rows,
        $"""
        序号 | 重点任务 | 责任单位
        = {heading}
        1 | 改造供水管网 | 市水务局
        2 | 推广节水器具 | 市教委
        """).Should().Be(expected);

    private static string Codes(ExampleForm form, string text) => string.Join(
        ", ",
        new RuleExample("", form, text, text).CheckBad().Diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code.StartsWith("PM40", StringComparison.Ordinal)));
}
