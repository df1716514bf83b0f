namespace PlanModel.Tests.Tables;

/// <summary>Tables of HTML: cells, spans, nesting, and tables that are broken.</summary>
public class HtmlTableReaderTests
{
    public static TheoryData<HtmlCase> Cases() =>
    [
        new HtmlCase("a plain table", "<p>清单</p><table><tr><th>序号<th>任务<tr><td>1<td>甲</table><p>注</p>", "清单", "table", "  序号 | 任务", "  1 | 甲", "注"),
        new HtmlCase("paragraphs of a cell", "<table><tr><td> <p>甲</p>\n <p>&nbsp;</p> <p>乙<br>丙</p> </td><td>丁<p>戊</table>", "table", "  甲⏎乙⏎丙 | 丁⏎戊"),
        new HtmlCase("spans", "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>", "table", "  2x1 a | 1x2 b", "  @1 c | d"),
        new HtmlCase("rowspan 0 reaches to the end of its row group", "<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d</table>",
            "table", "  2x1 a | b", "  @1 c", "  d"),
        new HtmlCase("a span ends with its row group", "<table><thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d</table>", "table", "  a | b", "  c | d"),
        new HtmlCase("a span beyond the last row", "<table><tr><td rowspan=5>a<td>b<tr><td>c</table>", "table", "  2x1 a | b", "  @1 c"),
        new HtmlCase("a foot before the body is the last row", "<table><tfoot><tr><td>备注</tfoot><tbody><tr><td>1</table>", "table", "  1", "  备注"),
        new HtmlCase("overlapping spans", "<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d</table>", "table", "  a | 2x1 b", "  1x2 c | d"),
        new HtmlCase("a span from above in the middle of a row", "<table><tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e</table>", "table", "  a | 2x1 b | c", "  d | @2 e"),
        new HtmlCase("numbers by the rules of the standard", "<table><tr><td colspan='2;'>a<td colspan=' +3px'>b<td colspan=0>c<td colspan=-1>d<td colspan=x>e<td colspan='1,0'>f<td colspan=1001>g</table>",
            "table", "  1x2 a | 1x3 b | c | d | e | f | 1x1000 g"),
        new HtmlCase("rows without cells count", "<table><tr><td rowspan=3>a<td>b<tr><tr><td>c</table>", "table", "  3x1 a | b", "  ", "  @1 c"),
        new HtmlCase("empty cells", "<table><tr><td><td>&nbsp;<td><p></p></table>", "table", "   |  | "),
        new HtmlCase("a caption stands before its table", "<table><caption>表1 清单</caption><tr><td>a</table>", "表1 清单", "table", "  a"),
        new HtmlCase("text between the parts of a table stands before it", "<table>甲<tr>乙<td>a</td>丙</tr></table>", "甲乙丙", "table", "  a"),
        new HtmlCase("layout around a list", "<table><tr><td>首页<tr><td><p>清单</p><table><tr><td>a<td>b</table>注</table>",
            "table", "  首页", "  …", "    清单", "    table", "      a | b", "    注"),
        new HtmlCase("a table without rows is none", "<table></table><table><tr><td>a<table></table>b</table>", "table", "  a⏎b"),
        new HtmlCase("a table within a table within a table", "<table><tr><td><table><tr><td><table><tr><td>a<td>b</table><td>c</table><td>d</table>",
            "table", "  … | d", "    table", "      … | c", "        table", "          a | b"),
        new HtmlCase("a table of one cell in a cell is a border", "<table><tr><td><table><tr><td><table><tbody><tr><td>a<br>b</table></table><td>c</table>", "table", "  a⏎b | c"),
        new HtmlCase("so it is beside a hidden cell, and beside text", "<table><tr><td>a<table><tr><td hidden>x<td><p>b</p></table>c<td>d</table>", "table", "  a⏎b⏎c | d"),
        new HtmlCase("text that is struck out", "<table><tr><td>a<del>b</del>c<td><s>d</s><strike>e</strike><del> </del></table>", "table", "  ac | ", "PM1078 at 16"),
        new HtmlCase("hidden rows and cells, as spreadsheets write them", "<table><tr style='display:none'><td>x<tr><td style='display:none'>y<td>a</table>", "table", "  a", "PM1077 at 7"),
        new HtmlCase("cells in a script are no cells", "<script>var t = '<table><tr><td>序号</td></tr></table>';</script><table><tr><td>a</table>", "table", "  a"),
        new HtmlCase("a table in a table without a cell closes the first", "<table><tr><td>a</td></tr><table><tr><td>b</td></tr></table>", "table", "  a", "table", "  b"),
        new HtmlCase("a page that is closed, a table that is not", "<html><body><table><tr><td>a</body></html>", "table", "  a", "PM1071 at 12"),
        new HtmlCase("a page that is cut off", "<html><body><table><tr><td>a</td><td>b", "table", "  a | b", "PM1070 at 12"),
        new HtmlCase("a page that is cut off in a tag", "<html><body><p>a</p><table><tr><td>a</td><td sty", "a", "table", "  a", "PM1070 at 20"),
        new HtmlCase("hidden rows", "<table><tr><td>a<td>b<tr style='display:none'><td>c<td>d<tr hidden><td><p>e</p><tr style='display:none'><td> <td></table>", "table", "  a | b", "PM1077 at 21"),
        new HtmlCase("a page that is cut off in a paragraph", "<html><body><p>甲乙", "甲乙", "PM1076 at 17"),
        new HtmlCase("cells outside a table are text", "<tr><td>a</td><td>b</td></tr>", "ab"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tables_are_read_as_a_browser_lays_them_out(HtmlCase test) => HtmlDump.Of(test.Html).Should().Equal(test.Expected);

    [Fact]
    public void A_fragment_counts_places_in_the_whole_source()
    {
        var source = new PlanModel.Source.SourceText("# 清单\n\n<table><tr><td>甲<td>a&amp;乙</table>\n\n注", null);
        var start = source.Content.IndexOf('<', StringComparison.Ordinal);
        var blocks = PlanModel.Tables.HtmlTableReader.ReadFragment(source, start, source.Content.LastIndexOf('>') + 1 - start, ReadingLimits.Default, []);

        var table = blocks.Should().ContainSingle().Which.Should().BeOfType<PlanModel.Tables.SourceTable>().Subject;
        table.SourceStart.Should().Be(start);
        var cells = table.CellsOf(0);
        cells[0].Text.SourceStart.Should().Be(source.Content.IndexOf('甲', StringComparison.Ordinal));
        cells[1].Text.SourceOffsetAt(1).Should().Be(source.Content.IndexOf('&', StringComparison.Ordinal));
        cells[1].Text.SourceOffsetAt(2).Should().Be(source.Content.IndexOf('乙', StringComparison.Ordinal));
    }
}
