using System.Diagnostics;

namespace PlanModel.Tests.Departments;

/// <summary>Texts that nobody writes: they end, in linear time, and nothing is thrown.</summary>
public class ResponsibilityHostileTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string> Texts => new()
    {
        { "brackets opened", Repeat("（", Many) },
        { "brackets opened behind names", Repeat("局（", Many) },
        { "brackets closed", Repeat("）", Many) },
        { "brackets nested", Repeat("（", Many) + Repeat("）", Many) },
        { "names with brackets nested", "市教委" + Repeat("（a", Many) + Repeat("）", Many) },
        { "labels in brackets", Repeat("【责任单位】", Many / 4) },
        { "open bracket labels", Repeat("责任单位（", Many / 4) },
        { "quotes", Repeat("“", Many) },
        { "quotes in names", Repeat("市“双", Many / 2) },
        { "等", Repeat("等", Many) },
        { "局等", Repeat("局等", Many) },
        { "等相关", Repeat("等相关", Many) },
        { "和", Repeat("和", Many) },
        { "局和", Repeat("局和", Many) },
        { "各区、", Repeat("各区、", Many / 2) },
        { "区、", Repeat("区、", Many) },
        { "一个区 after another", Repeat("区", Many) },
        { "level letters", Repeat("市", Many) },
        { "verbs", Repeat("牵头", Many) },
        { "names and verbs", Repeat("市教委牵头", Many / 2) },
        { "adverbs", Repeat("积极", Many) },
        { "adverbs apart", Repeat("积极a", Many) },
        { "duty", Repeat("按职责", Many) },
        { "joint", Repeat("会同", Many) },
        { "names and joints", Repeat("市教委会同", Many / 2) },
        { "colons", Repeat("：", Many) },
        { "labels", Repeat("责任单位：", Many / 2) },
        { "label words", Repeat("责任", Many) },
        { "leaders", "责任领导：" + Repeat("张 ", Many) },
        { "leader labels", Repeat("责任领导：，", Many / 4) },
        { "deadline words", Repeat("月", Many) },
        { "deadlines", Repeat("6月底，", Many / 2) },
        { "notes", Repeat("下同，", Many / 2) },
        { "notes in brackets", Repeat("市教委（下同）", Many / 4) },
        { "ordinals", Repeat("排第一位", Many / 2) },
        { "classes", Repeat("各有关", Many) },
        { "classes behind names", Repeat("局相关", Many) },
        { "spaces", "市教委" + Repeat(" ", Many) + "市财政局" },
        { "spaces in names", Repeat("教 ", Many) },
        { "one long word", Repeat("教", 1_000_000) },
        { "many names", Repeat("市教委、", Many) },
        { "names run together", Repeat("市教委", Many) },
        { "stars", Repeat("★", Many) },
        { "traditional", Repeat("負", Many) },
        { "lone surrogates", Repeat("\ud800市教委\udfff、", 1000) },
        { "control characters", Repeat("\0\u0001市教委\u200b", 1000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_in_linear_time(string name, string text)
    {
        // The limit is a hundred times what it takes; quadratic readers take minutes.
        var watch = Stopwatch.StartNew();
        var reading = ResponsibilityDump.Read(text);
        ResponsibilityDump.Parser.IsResponsibility(text, null);
        ResponsibilityDump.Parser.LabelOf(text);
        ResponsibilityDump.Parser.RuleOf(text);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "of {0}", name);

        var end = 0;
        foreach (var mention in reading.Responsibility.Mentions)
        {
            mention.Start.Should().BeGreaterThanOrEqualTo(end);
            end = mention.Start + mention.Text.Length;
        }

        end.Should().BeLessThanOrEqualTo(reading.Responsibility.Text.Length);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
