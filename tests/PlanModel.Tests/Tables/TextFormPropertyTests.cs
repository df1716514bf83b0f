using System.Globalization;
using System.Text;
using CsCheck;
using PlanModel.Tables;

namespace PlanModel.Tests.Tables;

/// <summary>A list with random rows, written in each form of text, is read back cell by cell.</summary>
public class TextFormPropertyTests
{
    private static readonly string[] Header = ["序号", "重点任务", "工作措施", "责任单位", "完成时限"];

    private static readonly Gen<string> Task = OneOf("改造老旧管网", "推广节水器具", "利用再生水源", "严格监督检查", "核定用水计划", "优化招商服务机制");

    private static readonly Gen<string> Measure = OneOf(
        "更新供水管网45公里；漏损率控制在9%以内。", "组织“节水进万家”活动。", "公布典型案例，畅通举报渠道。", "对年用水1万吨以上的单位下达计划（含自备井），并按季度考核通报。", "开展PM2.5治理。");

    private static readonly Gen<string> Body = OneOf("市水务局", "市发展改革委", "市财政局", "市城乡管理局", "市教育局");

    private static readonly Gen<string> Deadline = OneOf("2024年底", "全年", "持续推进", "2025年6月底前");

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static readonly Gen<List<string[]>> Rows =
        Gen.Select(Task, Measure.List[1, 2], Body.List[1, 4], Deadline, Gen.Bool).List[2, 9].Select(rows =>
        {
            var result = new List<string[]>();
            for (var i = 0; i < rows.Count; i++)
            {
                var (task, measures, bodies, deadline, together) = rows[i];
                var number = (i + 1).ToString(CultureInfo.InvariantCulture);
                result.Add([number, task, string.Join('\n', measures), string.Join(together ? "、" : "\n", bodies), deadline]);
            }

            return result;
        });

    [Fact]
    public void Tab_before_each_cell() => Check(SourceFormat.TabbedText, rows =>
    {
        var text = new StringBuilder("甲市任务清单\n");
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                text.Append('\t').Append(cell).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    });

    [Fact]
    public void Tabs_between_cells_with_quotation_marks() => Check(SourceFormat.TabSeparated, rows =>
        string.Concat(rows.Select(row => string.Join('\t', row.Select(cell => cell.Contains('\n', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)) + "\r\n")));

    [Fact]
    public void Tabs_between_cells_with_bare_line_breaks() => Check(SourceFormat.TabSeparated, rows =>
        string.Concat(rows.Select(row => string.Join('\t', row) + "\n")));

    [Fact]
    public void One_cell_a_line() => Check(SourceFormat.CellPerLine, rows => string.Concat(rows.Select(row => string.Join('\n', row) + "\n")));

    [Fact]
    public void One_cell_a_line_with_blank_lines_everywhere() => Check(SourceFormat.CellPerLine, rows =>
        string.Concat(rows.Select(row => string.Join('\n', row).Replace("\n", "\n\n", StringComparison.Ordinal) + "\n\n")));

    [Fact]
    public void Pipe_tables() => Check(SourceFormat.Markdown, rows =>
    {
        var lines = rows.ConvertAll(row => "| " + string.Join(" | ", row.Select(cell => cell.Replace("\n", "<br/>", StringComparison.Ordinal))) + " |");
        lines.Insert(1, "|---|---|---|---|---|");
        return "# 甲市任务清单\n\n" + string.Join('\n', lines) + "\n\n备注\n";
    });

    [Theory]
    [InlineData(1, 1, "┌┬┐├┼┤└┴┘─│")]
    [InlineData(2, 2, "┌┬┐├┼┤└┴┘─│")]
    [InlineData(1, 2, "┌┬┐├┼┤└┴┘─│")]
    [InlineData(1, 1, "+++++++++-|")]
    [InlineData(1, 1, "╔╦╗╠╬╣╚╩╝═║")]
    public void Drawn_tables_with_wrapped_cells(int boxWidth, int ambiguousWidth, string box) => Check(
        SourceFormat.Grid,
        rows => TextForms.Draw(rows.ConvertAll(row => row.Select(cell => cell.Replace("\n", "", StringComparison.Ordinal)).ToArray()), boxWidth, ambiguousWidth, box, ""),
        cell => cell.Replace("\n", "", StringComparison.Ordinal));

    private static void Check(SourceFormat format, Func<List<string[]>, string> write, Func<string, string>? expected = null) =>
        Rows.Sample(
            rows =>
            {
                rows.Insert(0, Header);
                var text = write(rows);
                var document = SourceDump.Read(text);
                document.Format.Should().Be(format);
                var table = document.Blocks.OfType<SourceTable>().Should().ContainSingle().Subject;
                var read = Enumerable.Range(0, table.RowCount).Select(row => string.Join(" | ", table.CellsOf(row).ToArray().Select(cell => cell.Text.ToString())));
                read.Should().Equal(rows.Select(row => string.Join(" | ", row.Select(cell => expected is null ? cell : expected(cell)))), text);
            },
            iter: 200,
            threads: 1,
            seed: "0000KOIPZbT5");
}
