using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

/// <summary>Whatever the layout, a plan is the same out of HTML with its spans and out of text that has lost them.</summary>
public class LayoutTests
{
    private const string Title = "常平市2024年重点任务分工表";

    internal static readonly LayoutCase[] EveryFormat = [.. LayoutCases.Columns, .. StructureCases.All];

    internal static readonly LayoutCase[] WithSpans = [.. EveryFormat, .. StructureCases.Spans];

    public static TheoryData<string> Names() => [.. EveryFormat.Select(each => each.Name)];

    public static TheoryData<string> NamesWithSpans() => [.. WithSpans.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(NamesWithSpans))]
    public void Html_gives_the_plan(string name) => Check(name, layout => PlanLoader.Default.LoadHtml(layout.ToHtml()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Tabbed_text_gives_the_plan(string name) => Check(name, layout => PlanLoader.Default.LoadText(layout.ToTabbedText()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Tab_separated_text_gives_the_plan(string name) => Check(name, layout => PlanLoader.Default.LoadText(layout.ToTabSeparated()));

    /// <summary>The document of a case, with a title above it.</summary>
    internal static Layout Parse(LayoutCase row) =>
        Layout.Parse(row.Notation.Contains(Title, StringComparison.Ordinal) ? row.Notation : $"- {Title}\n{row.Notation}");

    private static void Check(string name, Func<Layout, LoadResult> load)
    {
        var row = WithSpans.Single(each => each.Name == name);
        var result = load(Parse(row));
        CompactDump.Of(result.Plan).Should().Equal(row.Expected, string.Join("\n", result.Diagnostics));
        result.Plan.Title.Should().Be(Title);
    }
}
