namespace PlanModel.Tests.Tables;

public class TabbedTextReaderTests
{
    private const string Header = "⇥序号\n⇥重点任务\n⇥措施\n⇥责任单位\n\n";

    private const string HeaderRow = "  序号 | 重点任务 | 措施 | 责任单位";

    private const string First = "⇥1\n⇥甲\n⇥做好甲。\n⇥市教委\n\n";

    private const string FirstRow = "  1 | 甲 | 做好甲。 | 市教委";

    private const string Second = "⇥2\n⇥乙\n⇥做好乙。\n⇥市财政局\n\n";

    private const string SecondRow = "  2 | 乙 | 做好乙。 | 市财政局";

    public static TheoryData<TextCase> Cases() =>
    [
        new TextCase("all blank lines were taken out", "甲市清单\n\t序号\n\t重点任务\n\t责任单位\n\t1\n\t改造老旧管网\n\t市水务局\n\t2\n\t推广节水器具\n\t市教育局、市财政局\n\t3\n\t建设提升泵站\n\t市水务局\n",
            "(CellPerLine)", "甲市清单", "table", "  序号 | 重点任务 | 责任单位", "  1 | 改造老旧管网 | 市水务局", "  2 | 推广节水器具 | 市教育局、市财政局", "  3 | 建设提升泵站 | 市水务局"),
        new TextCase("all of them, of a short table below prose", "甲市方案\n附件\n甲市清单\n\t序号\n\t重点任务\n\t责任单位\n\t1\n\t改造老旧管网\n\t市水务局\n\t2\n\t推广节水器具\n\t市教育局、市财政局\n",
            "(TabbedText)", "甲市方案", "附件", "甲市清单", "table", "  序号 | 重点任务 | 责任单位", "  1 | 改造老旧管网 | 市水务局", "  2 | 推广节水器具 | 市教育局、市财政局", "PM1050 at 4"),
        new TextCase("a blank line after every line: a line without a TAB goes on in the cell above", (Header + First + First + "⇥2\n⇥乙\n⇥做好乙。\n再做好。\n⇥市财政局\n\n" + Second).Replace("\n", "\n\n", StringComparison.Ordinal),
            "(CellPerLine)", "table", HeaderRow, FirstRow, FirstRow, "  2 | 乙 | 做好乙。⏎再做好。 | 市财政局", SecondRow),
        new TextCase("plain", "附件\n\n甲市清单\n" + Header + First + Second + "\n\n", "(TabbedText)", "附件", "甲市清单", "table", HeaderRow, FirstRow, SecondRow),
        new TextCase("a line without a TAB goes on in the cell", Header + First + "⇥2\n⇥乙\n⇥做好乙。\n再做好。\n⇥市财政局\n（下同）\n\n",
            "(TabbedText)", "table", HeaderRow, FirstRow, "  2 | 乙 | 做好乙。⏎再做好。 | 市财政局⏎（下同）"),
        new TextCase("lines that end with CR alone", (Header + First + "⇥2\n⇥乙\n⇥做好乙。\n再做好。\n⇥市财政局\n市教委\n\n").Replace('\n', '\r'),
            "(TabbedText)", "table", HeaderRow, FirstRow, "  2 | 乙 | 做好乙。⏎再做好。 | 市财政局⏎市教委"),
        new TextCase("an empty paragraph at the start of a cell, and one at its end", Header + First + "⇥2\n⇥乙\n⇥\n做好乙。\n\n⇥市财政局\n\n" + First,
            "(TabbedText)", "table", HeaderRow, FirstRow, SecondRow, FirstRow),
        new TextCase("an empty paragraph behind the number", Header + First + "⇥2\n\n⇥乙\n⇥做好乙。\n⇥市财政局\n\n" + First,
            "(TabbedText)", "table", HeaderRow, FirstRow, SecondRow, FirstRow),
        new TextCase("an empty paragraph between two paragraphs of a cell", Header + First + "⇥2\n⇥乙\n⇥做好乙。\n\n再做好。\n⇥市财政局\n\n" + First,
            "(TabbedText)", "table", HeaderRow, FirstRow, "  2 | 乙 | 做好乙。⏎再做好。 | 市财政局", FirstRow),
        new TextCase("a row that lacks its first cells, with no blank line before it", Header + First.TrimEnd('\n') + "\n ⇥乙\n⇥做好乙。\n⇥市财政局\n\n" + Second,
            "(TabbedText)", "table", HeaderRow, FirstRow, "  @1 乙 | 做好乙。 | 市财政局", SecondRow),
        new TextCase("such a row at the end, a text after it", Header + First + Second + " ⇥丙\n⇥做好丙。\n⇥市财政局\n\n备注：无。",
            "(TabbedText)", "table", HeaderRow, FirstRow, SecondRow, "  @1 丙 | 做好丙。 | 市财政局", "备注：无。"),
        new TextCase("section rows of one cell", Header + "⇥一、总体（共1项）\n\n" + First + "⇥二、其他\n\n" + Second,
            "(TabbedText)", "table", HeaderRow, "  一、总体（共1项）", FirstRow, "  二、其他", SecondRow),
        new TextCase("a section row before a row whose first cell is missing stays a row", Header + "⇥一、总体\n\n" + First + "⇥二、其他\n\n⇥乙\n⇥做好乙。\n⇥市财政局\n\n" + Second,
            "(TabbedText)", "table", HeaderRow, "  一、总体", FirstRow, "  二、其他", "  乙 | 做好乙。 | 市财政局", SecondRow),
        new TextCase("a caption row that makes the header as wide as a row", "⇥甲市清单\n\n⇥序号\n⇥重点任务\n⇥责任单位\n\n" + First + Second + First,
            "(TabbedText)", "table", "  甲市清单", "  序号 | 重点任务 | 责任单位", FirstRow, SecondRow, FirstRow),
        new TextCase("a paragraph between two tables", "一、总体\n" + Header + First + "\n二、其他\n" + Header + Second,
            "(TabbedText)", "一、总体", "table", HeaderRow, FirstRow, "二、其他", "table", HeaderRow, SecondRow),
        new TextCase("tables of different widths", Header + First + Second + "附件2\n\n⇥序号\n⇥任务\n\n⇥1\n⇥甲\n\n⇥2\n⇥乙\n\n",
            "(TabbedText)", "table", HeaderRow, FirstRow, SecondRow, "附件2", "table", "  序号 | 任务", "  1 | 甲", "  2 | 乙"),
        new TextCase("empty cells, the last one too", "⇥类别\n⇥序号\n⇥工作任务\n⇥备注\n\n⇥\n⇥1\n⇥甲\n⇥\n\n⇥\n⇥2\n⇥乙\n⇥\n\n",
            "(TabbedText)", "table", "  类别 | 序号 | 工作任务 | 备注", "   | 1 | 甲 | ", "   | 2 | 乙 | "),
        new TextCase("a header narrower than the rows", "⇥序号\n⇥重点任务\n⇥责任部门\n\n⇥1\n⇥一、总体\n⇥甲\n⇥市教委\n\n⇥2\n⇥\n⇥乙\n⇥市财政局\n\n",
            "(TabbedText)", "table", "  序号 | 重点任务 | 责任部门", "  1 | 一、总体 | 甲 | 市教委", "  2 |  | 乙 | 市财政局"),
        new TextCase("a blank line is missing between two rows", Header + First + First.TrimEnd('\n') + "\n" + Second + Second,
            "(TabbedText)", "table", HeaderRow, FirstRow, FirstRow, SecondRow, SecondRow, "PM1050 at 11"),
        new TextCase("a blank line is missing after the header", Header.TrimEnd('\n') + "\n" + First + Second + Second,
            "(TabbedText)", "table", HeaderRow, FirstRow, SecondRow, SecondRow),
        new TextCase("markers go", "[bookmark: _GoBack]甲市清单\n" + Header + "⇥1\n⇥[image: 图 1]甲[bookmark: a]乙\n⇥做好。\n⇥市教委\n\n",
            "(TabbedText)", "甲市清单", "table", HeaderRow, "  1 | 甲乙 | 做好。 | 市教委"),
        new TextCase("a TAB inside a text becomes a space", Header + "⇥1\n⇥甲⇥乙\n⇥做好。\n⇥市教委\n\n" + Second + Second,
            "(TabbedText)", "table", HeaderRow, "  1 | 甲 乙 | 做好。 | 市教委", SecondRow, SecondRow),
        new TextCase("Windows line ends", (Header + First + "⇥2\n⇥乙\n⇥做好乙。\n再做好。\n⇥市财政局\n\n").Replace("\n", "\r\n", StringComparison.Ordinal),
            "(TabbedText)", "table", HeaderRow, FirstRow, "  2 | 乙 | 做好乙。⏎再做好。 | 市财政局"),
        new TextCase("white space at the ends of cells and lines", Header + "⇥ 1 \n⇥\u3000甲 \n⇥做好甲。 \n⇥市教委\u00A0\n \n" + Second,
            "(TabbedText)", "table", HeaderRow, FirstRow, SecondRow),
        new TextCase("no header word anywhere", "⇥1\n⇥甲\n⇥乙\n\n⇥2\n⇥丙\n⇥丁\n\n⇥3\n⇥戊\n⇥己\n\n", "(TabbedText)", "table", "  1 | 甲 | 乙", "  2 | 丙 | 丁", "  3 | 戊 | 己"),
        new TextCase("paragraphs that are indented with a TAB are prose", "关于甲的通知\n⇥一、总体要求\n⇥做好甲。\n⇥做好乙。\n\n⇥二、任务\n",
            "(Prose)", "关于甲的通知", "一、总体要求", "做好甲。", "做好乙。", "二、任务"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_its_tables(TextCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        // Windows line ends are kept where a case has them.
        var text = row.Text.Replace('⇥', '\t');
        SourceDump.Of(text).Should().Equal(row.Expected);
    }
}
