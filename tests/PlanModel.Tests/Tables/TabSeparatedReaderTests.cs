namespace PlanModel.Tests.Tables;

public class TabSeparatedReaderTests
{
    private const string Header = "序号⇥重点任务⇥措施⇥责任单位\n";

    private const string HeaderRow = "  序号 | 重点任务 | 措施 | 责任单位";

    private const string First = "1⇥甲⇥做好甲。⇥市教委\n";

    private const string FirstRow = "  1 | 甲 | 做好甲。 | 市教委";

    private const string Second = "2⇥乙⇥做好乙。⇥市财政局\n";

    private const string SecondRow = "  2 | 乙 | 做好乙。 | 市财政局";

    public static TheoryData<TextCase> Cases() =>
    [
        new TextCase("plain", "附件\n甲市清单\n\n" + Header + First + Second, "(TabSeparated)", "附件", "甲市清单", "table", HeaderRow, FirstRow, SecondRow),
        new TextCase("a title row and section rows with trailing TABs", "甲市清单⇥⇥⇥\n" + Header + "一、总体⇥⇥⇥\n" + First,
            "(TabSeparated)", "table", "  甲市清单 |  |  | ", HeaderRow, "  一、总体 |  |  | ", FirstRow),
        new TextCase("section rows without trailing TABs", Header + "一、总体\n" + First + "二、其他\n" + Second,
            "(TabSeparated)", "table", HeaderRow, "  一、总体", FirstRow, "  二、其他", SecondRow),
        new TextCase("a quoted cell with line breaks and quotation marks", Header + "1⇥甲⇥\"做好\"\"甲\"\"。\n再做好。\"⇥市教委\n" + Second,
            "(TabSeparated)", "table", HeaderRow, "  1 | 甲 | 做好\"甲\"。⏎再做好。 | 市教委", SecondRow),
        new TextCase("a quoted cell at the end of a row", Header + "1⇥甲⇥做好甲。⇥\"市教委\n市财政局\"\n" + Second,
            "(TabSeparated)", "table", HeaderRow, "  1 | 甲 | 做好甲。 | 市教委⏎市财政局", SecondRow),
        new TextCase("a quotation mark that only begins a text", Header + "1⇥甲⇥\"一件事\"办好。⇥市教委\n" + Second,
            "(TabSeparated)", "table", HeaderRow, "  1 | 甲 | \"一件事\"办好。 | 市教委", SecondRow),
        new TextCase("a quotation mark left open does not swallow rows", Header + "1⇥甲⇥\"办好。⇥市教委\n2⇥乙⇥办好\"⇥市财政局\n",
            "(TabSeparated)", "table", HeaderRow, "  1 | 甲 | \"办好。 | 市教委", "  2 | 乙 | 办好\" | 市财政局"),
        new TextCase("line breaks in a cell as a word processor pastes them", Header + "1⇥甲⇥做好甲。\n再做好。⇥市教委\n" + Second,
            "(TabSeparated)", "table", HeaderRow, "  1 | 甲 | 做好甲。⏎再做好。 | 市教委", SecondRow, "PM1054 at 2"),
        new TextCase("the same in the last cell", Header + "1⇥甲⇥做好甲。⇥市教委\n市财政局\n（排名不分先后，下同）\n" + Second,
            "(TabSeparated)", "table", HeaderRow, "  1 | 甲 | 做好甲。 | 市教委⏎市财政局⏎（排名不分先后，下同）", SecondRow, "PM1054 at 2"),
        new TextCase("rows that lack empty cells at the end", "序号⇥重点任务⇥责任单位⇥备注\n1⇥甲⇥市教委\n2⇥乙⇥市财政局⇥已完成\n3⇥丙⇥市教委\n",
            "(TabSeparated)", "table", "  序号 | 重点任务 | 责任单位 | 备注", "  1 | 甲 | 市教委", "  2 | 乙 | 市财政局 | 已完成", "  3 | 丙 | 市教委"),
        new TextCase("rows that lack two empty cells at the end", "序号⇥任务⇥单位⇥进展⇥备注\n1⇥甲⇥市教委\n2⇥乙⇥市财政局\n",
            "(TabSeparated)", "table", "  序号 | 任务 | 单位 | 进展 | 备注", "  1 | 甲 | 市教委", "  2 | 乙 | 市财政局"),
        new TextCase("a heading and a header again: another table", Header + First + "\n二、其他\n" + Header + Second,
            "(TabSeparated)", "table", HeaderRow, FirstRow, "二、其他", "table", HeaderRow, SecondRow),
        new TextCase("a note under the table", Header + First + Second + "备注：以市政府文件为准。\n", "(TabSeparated)", "table", HeaderRow, FirstRow, SecondRow, "备注：以市政府文件为准。"),
        new TextCase("a TAB before each cell, one row a line", "⇥序号⇥任务⇥单位\n⇥1⇥甲⇥市教委\n⇥2⇥乙⇥市财政局\n",
            "(TabSeparated)", "table", "  序号 | 任务 | 单位", "  1 | 甲 | 市教委", "  2 | 乙 | 市财政局"),
        new TextCase("Windows line ends", "序号⇥任务⇥单位\r\n1⇥甲⇥\"市教委\r\n市财政局\"\r\n", "(TabSeparated)", "table", "  序号 | 任务 | 单位", "  1 | 甲 | 市教委⏎市财政局"),
        new TextCase("a TAB after each cell, then a line break", "序号⇥\n任务⇥\n单位\n1⇥\n甲⇥\n市教委\n2⇥\n⇥\n市财政局\n",
            "(TabSeparated)", "table", "  序号 | 任务 | 单位", "  1 | 甲 | 市教委", "  2 |  | 市财政局"),
        new TextCase("cells of paragraphs, as a browser copies them",
            "甲市清单\n\n序号\n\n⇥\n\n任务\n\n⇥\n\n单位\n\n\n\n1\n\n⇥\n\n甲\n\n⇥\n\n市教委\n\n\n\n2\n\n⇥⇥\n\n市财政局\n",
            "(TabSeparated)", "甲市清单", "table", "  序号 | 任务 | 单位", "  1 | 甲 | 市教委", "  2 |  | 市财政局"),
        new TextCase("line breaks inside a paragraph, as word processors keep them", Header + "1⇥甲⇥做好甲。\v再做好。⇥市教委\u2028市财政局\n" + Second,
            "(TabSeparated)", "table", HeaderRow, "  1 | 甲 | 做好甲。⏎再做好。 | 市教委⏎市财政局", SecondRow),
        new TextCase("commas between cells", "甲市清单,,\n序号,任务,单位\n1,\"甲,乙\",\"市教委\n市财政局\"\n2,丙,市教委\n",
            "(TabSeparated)", "table", "  甲市清单 |  | ", "  序号 | 任务 | 单位", "  1 | 甲,乙 | 市教委⏎市财政局", "  2 | 丙 | 市教委"),
        new TextCase("no header word anywhere", "1⇥甲⇥乙\n2⇥丙⇥丁\n3⇥戊⇥己\n", "(TabSeparated)", "table", "  1 | 甲 | 乙", "  2 | 丙 | 丁", "  3 | 戊 | 己"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_its_tables(TextCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        SourceDump.Of(row.Text.Replace('⇥', '\t')).Should().Equal(row.Expected);
    }
}
