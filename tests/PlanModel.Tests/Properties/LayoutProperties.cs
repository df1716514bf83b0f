using CsCheck;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Properties;

/// <summary>One list, written in any form, loads as one plan.</summary>
public class LayoutProperties
{
    private const int Plans = 200;

    public static TheoryData<string> Forms() =>
        [nameof(SimplePlanWriter.WordHtml), nameof(SimplePlanWriter.TabbedText), nameof(SimplePlanWriter.TabSeparated), nameof(SimplePlanWriter.Markdown), nameof(SimplePlanWriter.CellPerLine), nameof(SimplePlanWriter.Prose)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_plan_loads_equal_from_portal_HTML_and(string form) =>
        SimplePlanGenerator.Plan.Sample(
            plan =>
            {
                var html = PlanLoader.Default.LoadHtml(SimplePlanWriter.PortalHtml(plan)).Plan;
                var other = Load(form, plan);
                PlanDump.Of(other, PlanDump.Detail.Full).Should().Equal(PlanDump.Of(html, PlanDump.Detail.Full));
                other.Should().Be(html);
            },
            iter: Plans,
            threads: 1);

    [Fact]
    public void Portal_HTML_gives_what_was_written() =>
        SimplePlanGenerator.Plan.Sample(
            plan =>
            {
                var loaded = PlanLoader.Default.LoadHtml(SimplePlanWriter.PortalHtml(plan)).Plan;
                loaded.Title.Should().Be(plan.Title);
                loaded.Sections.Select(section => section.Heading).Should().Equal(plan.Sections.Select(section => section.Heading));
                loaded.Tasks.Select(task => (task.Number, task.Title, string.Concat(task.Measures), task.Responsibility?.Text))
                    .Should().Equal(plan.Sections.SelectMany(section => section.Tasks).Select(task => (task.Number, task.Title, task.Content, (string?)task.Responsibility)));
            },
            iter: Plans,
            threads: 1);

    private static Plan Load(string form, SimplePlan plan) => form switch
    {
        nameof(SimplePlanWriter.WordHtml) => PlanLoader.Default.LoadHtml(SimplePlanWriter.WordHtml(plan)).Plan,
        nameof(SimplePlanWriter.TabbedText) => PlanLoader.Default.LoadText(SimplePlanWriter.TabbedText(plan)).Plan,
        nameof(SimplePlanWriter.TabSeparated) => PlanLoader.Default.LoadText(SimplePlanWriter.TabSeparated(plan)).Plan,
        nameof(SimplePlanWriter.Markdown) => PlanLoader.Default.LoadText(SimplePlanWriter.Markdown(plan)).Plan,
        nameof(SimplePlanWriter.CellPerLine) => PlanLoader.Default.LoadText(SimplePlanWriter.CellPerLine(plan)).Plan,
        nameof(SimplePlanWriter.Prose) => PlanLoader.Default.LoadText(SimplePlanWriter.Prose(plan)).Plan,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };
}
