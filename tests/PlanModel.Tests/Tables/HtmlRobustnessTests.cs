using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanModel.Tables;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Tables;

/// <summary>Pages that nobody meant: they take as long as they are large, and no page ends the process.</summary>
public class HtmlRobustnessTests
{
    public static TheoryData<string, string, string> Pages() => new()
    {
        { "nested tables", "<table><tr><td>a", "" },
        { "nested tables, closed", "<table><tr><td>", "</td></tr></table>" },
        { "nested elements", "<div><p>a", "" },
        { "nested spans", "<span>a", "</span>" },
        { "formatting that is never closed", "<b><i><font><a><p>a</b>", "" },
        { "spans that are never closed", "<span><p>a</p>", "" },
        { "elements put before a table", "<table><div>a<table><tr><td>", "" },
        { "text put before a table", "<table>a<tr>", "" },
        { "lists", "<ul><li>a", "" },
        { "foreign elements", "<svg><g><math><mi>", "" },
        { "spans over everything", "<table><tr><td rowspan=65534 colspan=1000>a", "" },
        { "line breaks", "甲<br>", "" },
        { "broken references", "&nbsp&#x4e2d&aaaaaaaaaaaaaaaa", "" },
        { "tags that are none", "<", "" },
        { "comments that are none", "<!-", "" },
        { "zero-width characters", "\u200B", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_overflows_and_nothing_takes_long(string reason, string opening, string closing)
    {
        var html = Repeat(opening, 20_000) + Repeat(closing, 20_000);
        var watch = Stopwatch.StartNew();

        HtmlDump.Read(html).Should().NotBeNull(reason);

        // A quadratic reader takes minutes; the bound is for the slowest and busiest machine.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_list_in_a_page_that_never_closes_its_elements_is_read()
    {
        var document = HtmlDump.Read(Repeat("<section>甲", 2000) + "<table><tr><td>a<td>b</table>");

        document.Blocks.OfType<SourceTable>().Should().ContainSingle().Which.CellsOf(0).Length.Should().Be(2);
        document.Findings.Should().Contain(finding => finding.Code == "PM1072");
    }

    [Fact]
    public void Text_below_the_deepest_level_is_kept()
    {
        var document = HtmlDump.Read(string.Concat(Enumerable.Range(0, 3000).Select(i => $"<div>{i.ToString(CultureInfo.InvariantCulture)}")));

        string.Join('|', document.Blocks.Cast<SourceParagraph>().Select(paragraph => paragraph.Text)).Replace("|", "", StringComparison.Ordinal)
            .Should().Be(string.Concat(Enumerable.Range(0, 3000).Select(i => i.ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Places_are_right_beyond_line_65536()
    {
        var document = HtmlDump.Read("<p>甲</p>" + new string('\n', 70_000) + "<table><tr><td>乙</table>");

        var table = document.Blocks.OfType<SourceTable>().Single();
        document.Source.LocationOf(table.SourceStart, 0).Line.Should().Be(70_001);
        document.Source.LocationOf(table.CellsOf(0)[0].Text.SourceStart, 0).Column.Should().Be(16);
    }

    [Fact]
    public void A_page_of_many_rows_takes_ten_times_as_long_as_one_of_a_tenth()
    {
        static string Page(int rows) => "<table>" + Repeat("<tr><td>1<td rowspan=2>甲<td>乙<tr><td>2<td>丙", rows) + "</table>";
        var (small, large) = (Page(1_000), Page(10_000));

        Growth.ShouldBeLinear(() => HtmlDump.Read(small), () => HtmlDump.Read(large), "rows follow one another");
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
