using System.Globalization;
using System.Text;
using PlanModel.Tables;
using PlanModel.Tests.Export;

namespace PlanModel.Tests.Tables;

/// <summary>The reader places cells where a real browser shows them.</summary>
/// <remarks>
/// A row and a column of rulers, cells of one slot each, give every row its height and every column its width; both sides read the page
/// with the rulers. What the browser shows is measured in pixels.
/// </remarks>
public class GridInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Tables = 400;
    private const int Pixels = 10;

    private static readonly string[] RowSpans =
        ["1", "1", "1", "1", "2", "2", "3", "4", "0", "9", "65534", "65535", "99999999999", " 2", "+2", "-1", "2.7", "2;", "1,0", "1e3", "abc", "", "０", "02"];

    private static readonly string[] ColumnSpans = ["1", "1", "1", "1", "1", "2", "2", "3", "0", " 2", "+3", "-2", "2.9", "3x", "abc", "", "1,0", "03", "２"];

    [Fact]
    public async Task Cells_lie_where_the_browser_shows_them()
    {
        var random = new Random(20);
        var tables = Enumerable.Range(0, Tables).Select(_ => Table(random)).ToArray();

        await Compare(tables, Pixels);
    }

    [Fact]
    public async Task Spans_are_as_wide_as_the_browser_lets_them_be() => await Compare(
        [.. new[] { "999", "1000", "1001", "4294967297", "65534" }.Select(span => Ruled("<tbody>", $"<tr><td class=r><td colspan={span}>a<td>b<tr><td class=r><td>c", 1010))],
        1);

    private async Task Compare(string[] tables, int pixels)
    {
        var page = await browser.Open(
            $"<!DOCTYPE html><meta charset=utf-8><style>table{{border-spacing:0;table-layout:fixed;width:1px}}td{{padding:0;overflow:hidden;line-height:0;font-size:0}}.r{{width:{pixels}px;min-width:{pixels}px;height:{pixels}px}}</style>"
            + string.Concat(tables),
            1400);
        var shown = await page.Evaluate<int[][]>(
            $$"""
            [...document.querySelectorAll('table')].map(table => {
              const box = table.getBoundingClientRect();
              return [...table.querySelectorAll('td')].flatMap(cell => {
                const rect = cell.getBoundingClientRect();
                return [rect.top - box.top, rect.left - box.left, rect.height, rect.width].map(length => Math.round(length / {{pixels}}));
              });
            })
            """);

        shown.Should().HaveCount(tables.Length);
        for (var i = 0; i < tables.Length; i++)
        {
            Describe(Read(tables[i])).Should().Be(Describe(shown[i].Chunk(4)), tables[i]);
        }
    }

    private static List<int[]> Read(string html)
    {
        var table = (SourceTable)HtmlDump.Read(html).Blocks[0];
        var cells = new List<int[]>();
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (var cell in table.CellsOf(row))
            {
                cells.Add([cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan]);
            }
        }

        return cells;
    }

    private static string Describe(IEnumerable<int[]> cells) =>
        string.Join(' ', cells.Select(cell => string.Create(CultureInfo.InvariantCulture, $"({cell[0]},{cell[1]}){cell[2]}x{cell[3]}")));

    /// <summary>A table of one to four row groups, a head first and a foot last.</summary>
    private static string Table(Random random)
    {
        var html = new StringBuilder();
        var groups = random.Next(1, 5);
        for (var group = 0; group < groups; group++)
        {
            html.Append(group == 0 ? "" : group == groups - 1 && random.Next(3) == 0 ? "<tfoot>" : "<tbody>");
            for (var row = random.Next(1, 7); row > 0; row--)
            {
                html.Append("<tr><td class=r>");
                for (var cell = random.Next(0, 6); cell > 0; cell--)
                {
                    html.Append(null, $"<td rowspan=\"{RowSpans[random.Next(RowSpans.Length)]}\" colspan=\"{ColumnSpans[random.Next(ColumnSpans.Length)]}\">x");
                }
            }
        }

        return Ruled(random.Next(3) == 0 ? "<thead>" : "<tbody>", html.ToString(), 60);
    }

    /// <summary>The first row of the first group is the ruler.</summary>
    private static string Ruled(string group, string rows, int columns) =>
        $"<table>{group}<tr>{new StringBuilder().Insert(0, "<td class=r>", columns)}{rows}</table>\n";
}
