namespace PlanModel.Tests.Tables;

public class GridTextReaderTests
{
    public static TheoryData<TextCase> Cases() =>
    [
        new TextCase("borders in wide characters, wrapped cells, a cell over two rows",
            """
            ┌───┬──────┬─────┐
            │领域  │工作任务    │责任单位  │
            ├───┼──────┼─────┤
            │责任落│逐级签订责任│市林业局，│
            │实    │书          │各区政府  │
            │      ├──────┼─────┤
            │      │公布计划    │市林长办  │
            └───┴──────┴─────┘
            """,
            "(Grid)", "table with spans", "  领域 | 工作任务 | 责任单位", "  2x1 责任落实 | 逐级签订责任书 | 市林业局，各区政府", "  @1 公布计划 | 市林长办"),
        new TextCase("borders in narrow characters, padding, a section over all columns",
            """
            ┌──────┬────────────┬──────────┐
            │ 序号 │ 工作任务   │ 责任单位 │
            ├──────┴────────────┴──────────┤
            │ 一、总体                     │
            ├──────┬────────────┬──────────┤
            │ 1    │ 签订“责任  │ 市林业局 │
            │      │ 书”        │          │
            ├──────┼────────────┼──────────┤
            │ 2    │ 公布计划   │ 市教委   │
            └──────┴────────────┴──────────┘
            """,
            "(Grid)", "table with spans", "  序号 | 工作任务 | 责任单位", "  1x3 一、总体", "  1 | 签订“责任书” | 市林业局", "  2 | 公布计划 | 市教委"),
        new TextCase("double and heavy lines",
            """
            ╔════╦════════╦════════╗
            ║序号║工作任务║责任单位║
            ╠════╬════════╬════════╣
            ║1   ║甲      ║市教委  ║
            ╟────╫────────╫────────╢
            ║2   ║乙      ║市财政局║
            ╚════╩════════╩════════╝
            """,
            "(Grid)", "table with spans", "  序号 | 工作任务 | 责任单位", "  1 | 甲 | 市教委", "  2 | 乙 | 市财政局"),
        new TextCase("a cell with a body a line",
            """
            ┌────┬────────┬────────────────┐
            │序号│任务    │责任单位        │
            ├────┼────────┼────────────────┤
            │1   │甲      │市商务局        │
            │    │        │市口岸办        │
            │    │        │青岛海关        │
            ├────┼────────┼────────────────┤
            │2   │乙      │市发展改革委、市│
            │    │        │财政局          │
            └────┴────────┴────────────────┘
            """,
            "(Grid)", "table with spans", "  序号 | 任务 | 责任单位", "  1 | 甲 | 市商务局⏎市口岸办⏎青岛海关", "  2 | 乙 | 市发展改革委、市财政局"),
        new TextCase("a grid of plus signs with a header, spans in both directions",
            """
            +------+----------+----------+
            | 序号 | 任务     | 单位     |
            +======+==========+==========+
            | 1    | 甲       | 市教委   |
            |      +----------+----------+
            |      | 乙和PM2.5 monitoring |
            |      | work                |
            +------+----------+----------+
            | 合计 2 项                  |
            +----------------------------+
            """,
            "(Grid)", "table with spans", "  序号 | 任务 | 单位", "  2x1 1 | 甲 | 市教委", "  @1 1x2 乙和PM2.5 monitoring work", "  1x3 合计 2 项"),
        new TextCase("no rules between rows",
            """
            +------+--------------+----------+
            | 序号 | 任务         | 单位     |
            +------+--------------+----------+
            | 1    | 甲           | 市教委   |
            | 2    | 做好十分长的 | 市财政局 |
            |      | 事           |          |
            | 3    | 丙           | 市教委   |
            +------+--------------+----------+
            """,
            "(Grid)", "table with spans", "  序号 | 任务 | 单位", "  1 | 甲 | 市教委", "  2 | 做好十分长的事 | 市财政局", "  3 | 丙 | 市教委"),
        new TextCase("bars alone, wrapped lines",
            """
            甲市清单

            |序号  |任务          |责任单位  |
            |1     |做好十分长的工|市教委、市|
            |      |作            |财政局    |
            |2     |乙            |市教委    |

            备注
            """,
            "(Grid)", "甲市清单", "table with spans", "  序号 | 任务 | 责任单位", "  1 | 做好十分长的工作 | 市教委、市财政局", "  2 | 乙 | 市教委", "备注"),
        new TextCase("a simple table of reStructuredText",
            """
            ====  ==========  ========
            序号  任务        责任单位
            ====  ==========  ========
            1     做好甲的工  市教委
                  作
            2     乙          市财政局
            ====  ==========  ========
            """,
            "(Grid)", "table", "  序号 | 任务 | 责任单位", "  1 | 做好甲的工作 | 市教委", "  2 | 乙 | 市财政局"),
        new TextCase("a simple table of pandoc",
            """
              序号   任务     责任单位
              ------ -------- ----------
              1      甲       市教委
              2      乙       市财政局

            表一
            """,
            "(Grid)", "table", "  序号 | 任务 | 责任单位", "  1 | 甲 | 市教委", "  2 | 乙 | 市财政局", "表一"),
        new TextCase("a multiline table of pandoc",
            """
              ------------------------------
              序号   任务         责任单位
              ------ ------------ ----------
              1      做好甲的工   市教委
                     作

              2      乙           市财政局
              ------------------------------
            """,
            "(Grid)", "table", "  序号 | 任务 | 责任单位", "  1 | 做好甲的工作 | 市教委", "  2 | 乙 | 市财政局"),
        new TextCase("a ruled table by a program that counts characters",
            """
              序号  任务          责任单位
            ------  ------------  ----------
                 1  做好甲        市教委
                 2  推进“乙”工程  市财政局
            """,
            "(Grid)", "table", "  序号 | 任务 | 责任单位", "  1 | 做好甲 | 市教委", "  2 | 推进“乙”工程 | 市财政局"),
        new TextCase("headings of Markdown and of reStructuredText around drawn tables",
            """
            # 甲市清单

            一、总体
            --------

            +------+------+
            | 序号 | 任务 |
            +======+======+
            | 1    | 甲   |
            +------+------+
            """,
            "(Grid)", "# 甲市清单", "一、总体", "table with spans", "  序号 | 任务", "  1 | 甲"),
        new TextCase("a page end inside a table",
            """
            ┌────┬────┐
            │序号│任务│
            ├────┼────┤
            │1   │甲的│

            —1—
            │    │工作│
            ├────┼────┤
            │2   │乙  │
            └────┴────┘
            """,
            "(Grid)", "table with spans", "  序号 | 任务", "  1 | 甲的工作", "  2 | 乙", "PM1052 at 6"),
        new TextCase("text above and below, two tables",
            """
            附件1
            +----+----+
            |序号|任务|
            +----+----+
            |1   |甲  |
            +----+----+

            附件2
            +----+----+
            |序号|任务|
            +----+----+
            |1   |乙  |
            +----+----+
            注：完
            """,
            "(Grid)", "附件1", "table with spans", "  序号 | 任务", "  1 | 甲", "附件2", "table with spans", "  序号 | 任务", "  1 | 乙", "注：完"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_its_tables(TextCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        SourceDump.Of(row.Text).Should().Equal(row.Expected);
    }
}
