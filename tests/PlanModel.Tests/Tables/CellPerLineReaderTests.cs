namespace PlanModel.Tests.Tables;

public class CellPerLineReaderTests
{
    private const string Header = "序号\n重点任务\n工作措施\n责任单位\n完成时限\n";

    private const string HeaderRow = "  序号 | 重点任务 | 工作措施 | 责任单位 | 完成时限";

    private const string First = "1\n改造老旧管网\n更新管网45公里。\n市水务局\n2024年底\n";

    private const string FirstRow = "  1 | 改造老旧管网 | 更新管网45公里。 | 市水务局 | 2024年底";

    private const string Second = "2\n推广节水器具\n普及率达到100%。\n市教育局、市财政局\n持续推进\n";

    private const string SecondRow = "  2 | 推广节水器具 | 普及率达到100%。 | 市教育局、市财政局 | 持续推进";

    public static TheoryData<TextCase> Cases() =>
    [
        new TextCase("plain, with sections", "附件\n甲市分工表\n" + Header + "一、总体\n" + First + "二、其他\n" + Second,
            "(CellPerLine)", "附件", "甲市分工表", "table", HeaderRow, "  一、总体", FirstRow, "  二、其他", SecondRow),
        new TextCase("soft hyphens in header words, and a line below the paper", Header.Replace("任务", "任\u00AD务\u200B", StringComparison.Ordinal) + First + Second + "（此件公开发布）\n",
            "(CellPerLine)", "table", HeaderRow, FirstRow, SecondRow, "PM1052 at 16", "PM4012 at 2"),
        new TextCase("several paragraphs in a cell", Header + First + "2\n推广节水器具\n普及率达到100%。\n再做好宣传。\n市教育局\n市财政局\n（排名不分先后，下同）\n持续推进\n",
            "(CellPerLine)", "table", HeaderRow, FirstRow, "  2 | 推广节水器具 | 普及率达到100%。⏎再做好宣传。 | 市教育局⏎市财政局⏎（排名不分先后，下同） | 持续推进"),
        new TextCase("an empty cell that is missing", Header + First + "2\n推广节水器具\n普及率达到100%。\n市教育局、市财政局\n" + First,
            "(CellPerLine)", "table", HeaderRow, FirstRow, "  2 | 推广节水器具 | 普及率达到100%。 | 市教育局、市财政局 | ", FirstRow),
        new TextCase("an empty cell that is a blank line", Header + First + "2\n推广节水器具\n普及率达到100%。\n市教育局、市财政局\n\n" + First,
            "(CellPerLine)", "table", HeaderRow, FirstRow, "  2 | 推广节水器具 | 普及率达到100%。 | 市教育局、市财政局 | ", FirstRow),
        new TextCase("a lost number", Header + First + "推广节水器具\n普及率达到100%。\n市教育局、市财政局\n持续推进\n" + First,
            "(CellPerLine)", "table", HeaderRow, FirstRow, "   | 推广节水器具 | 普及率达到100%。 | 市教育局、市财政局 | 持续推进", FirstRow),
        new TextCase("a section cell behind the number that the header does not have", "序号\n重点任务\n措施\n责任部门\n1\n一、总体\n扩大就业\n做好甲。\n市教委\n2\n打造平台\n做好乙。\n市教委\n3\n二、其他\n提升水平\n做好丙。\n市教委\n",
            "(CellPerLine)", "table", "  序号 | 重点任务 | 措施 | 责任部门", "  1 | 一、总体 | 扩大就业 | 做好甲。 | 市教委", "  2 |  | 打造平台 | 做好乙。 | 市教委", "  3 | 二、其他 | 提升水平 | 做好丙。 | 市教委"),
        new TextCase("numbers that the header does not have", "重点任务\n措施\n责任部门\n1\n扩大就业\n做好甲。\n市教委\n2\n打造平台\n做好乙。\n市教委\n",
            "(CellPerLine)", "table", "  重点任务 | 措施 | 责任部门", "  1 | 扩大就业 | 做好甲。 | 市教委", "  2 | 打造平台 | 做好乙。 | 市教委"),
        new TextCase("no numbers at all", "重点任务\n措施\n责任部门\n一、总体\n扩大就业\n做好甲。\n市教委\n打造平台\n做好乙。\n市教委\n",
            "(CellPerLine)", "table", "  重点任务 | 措施 | 责任部门", "  一、总体", "  扩大就业 | 做好甲。 | 市教委", "  打造平台 | 做好乙。 | 市教委"),
        new TextCase("a title that ends as a header does, a blank line below it", "附件3\n甲市改革重点任务\n\n重点任务\n措施\n责任部门\n\n扩大就业\n做好甲。\n市教委\n\n打造平台\n做好乙。\n市教委\n",
            "(CellPerLine)", "附件3", "甲市改革重点任务", "table", "  重点任务 | 措施 | 责任部门", "  扩大就业 | 做好甲。 | 市教委", "  打造平台 | 做好乙。 | 市教委"),
        new TextCase("two columns of headings, covered cells missing", "工作要求\n工作任务\n具体要求\n责任单位\n一、总体\n（一）甲事\n1.做好甲。\n市教委\n2.做好乙。\n市财政局\n（二）丙事\n3.做好丙。\n市教委\n二、其他\n（一）丁事\n4.做好丁。\n市教委\n",
            "(CellPerLine)", "table", "  工作要求 | 工作任务 | 具体要求 | 责任单位", "  一、总体 | （一）甲事 | 1.做好甲。 | 市教委", "   |  | 2.做好乙。 | 市财政局", "   | （二）丙事 | 3.做好丙。 | 市教委", "  二、其他 | （一）丁事 | 4.做好丁。 | 市教委"),
        new TextCase("a blank line after every line", (Header + First + Second).Replace("\n", "\n\n", StringComparison.Ordinal),
            "(CellPerLine)", "table", HeaderRow, FirstRow, SecondRow),
        new TextCase("the same, where an empty cell is two more blank lines", Header.Replace("\n", "\n\n", StringComparison.Ordinal) + "1\n\n改造老旧管网\n\n更新管网45公里。\n\n\n\n2024年底\n\n2\n\n推广节水器具\n\n普及率达到100%。\n\n市教育局、市财政局\n\n持续推进\n\n",
            "(CellPerLine)", "table", HeaderRow, "  1 | 改造老旧管网 | 更新管网45公里。 |  | 2024年底", SecondRow),
        new TextCase("a blank line after every paragraph, lines wrapped at a width", Header.Replace("\n", "\n\n", StringComparison.Ordinal)
            + "1\n\n改造老旧管网\n\n更新管网45公里，改造小区供水\n设施。\n\n市水务局\n\n2024年底\n\n" + Second.Replace("\n", "\n\n", StringComparison.Ordinal),
            "(CellPerLine)", "table", HeaderRow, "  1 | 改造老旧管网 | 更新管网45公里，改造小区供水设施。 | 市水务局 | 2024年底", SecondRow),
        new TextCase("several blank lines after every line", (Header + First + Second).Replace("\n", "\n\n\n", StringComparison.Ordinal).Replace("2\n\n\n推", "2\n\n\n\n\n推", StringComparison.Ordinal),
            "(CellPerLine)", "table", HeaderRow, FirstRow, SecondRow),
        new TextCase("an empty paragraph in the cell of a number, where empty cells are blank lines",
            "序号\n重点任务\n措施\n责任部门\n1\n一、总体\n扩大就业\n做好甲。\n市教委\n2\n\n打造平台\n做好乙。\n市教委\n3\n\n增加岗位\n做好丁。\n市教委\n4\n \n二、其他\n提升水平\n做好丙。\n市教委\n",
            "(CellPerLine)", "table", "  序号 | 重点任务 | 措施 | 责任部门", "  1 | 一、总体 | 扩大就业 | 做好甲。 | 市教委", "  2 |  | 打造平台 | 做好乙。 | 市教委",
            "  3 |  | 增加岗位 | 做好丁。 | 市教委", "  4 | 二、其他 | 提升水平 | 做好丙。 | 市教委"),
        new TextCase("marks and escapes of Markdown", "甲市分工表\n====\n\n**附件**\n" + Header + "1\n改造**老旧**管网\n更新管网45公里\\+\\-。\n市水务局\n2024年底\n" + Second,
            "(CellPerLine)", "甲市分工表", "附件", "table", HeaderRow, "  1 | 改造老旧管网 | 更新管网45公里+-。 | 市水务局 | 2024年底", SecondRow),
        new TextCase("line breaks inside a paragraph belong to its cell", Header + First + "2\n推广节水器具\n普及率达到100%。\u2028再做好宣传。\n市教育局\v市财政局\n持续推进\n",
            "(CellPerLine)", "table", HeaderRow, FirstRow, "  2 | 推广节水器具 | 普及率达到100%。⏎再做好宣传。 | 市教育局⏎市财政局 | 持续推进"),
        new TextCase("a bar behind every cell: lines without one are paragraphs of the cell that it ends", "甲市分工表\n附件 |\n" + Header.Replace("\n", " |\n", StringComparison.Ordinal)
            + "一、总体 |\n" + First.Replace("\n", " |\n", StringComparison.Ordinal) + "2 |\n推广节水器具 |\n普及率达到100%。\n再做好宣传。 |\n市教育局\n市财政局 |\n|\n3 | 改造 |\n更新管网45公里。 |\n市水务局 |\n2024年底 |\n备注：以文件为准。\n",
            "(CellPerLine)", "甲市分工表", "附件", "table", HeaderRow, "  一、总体", FirstRow, "  2 | 推广节水器具 | 普及率达到100%。⏎再做好宣传。 | 市教育局⏎市财政局 | ", "  3 | 改造 | 更新管网45公里。 | 市水务局 | 2024年底", "备注：以文件为准。"),
        new TextCase("a bar behind every cell, and a second list", "甲市分工表\n" + Header.Replace("\n", " |\n", StringComparison.Ordinal) + First.Replace("\n", " |\n", StringComparison.Ordinal)
            + "附件2\n甲市分工表\n" + Header.Replace("\n", " |\n", StringComparison.Ordinal) + Second.Replace("\n", " |\n", StringComparison.Ordinal),
            "(CellPerLine)", "甲市分工表", "table", HeaderRow, FirstRow, "附件2", "甲市分工表", "table", HeaderRow, SecondRow),
        new TextCase("blank lines between rows", Header + "\n" + First + "\n" + Second + "\n" + First, "(CellPerLine)", "table", HeaderRow, FirstRow, SecondRow, FirstRow),
        new TextCase("bodies one a line before a column of remarks: a body is no remark", "序号\n重点任务\n责任单位\n备注\n1\n扩大就业\n市教委\n市财政局\n\n2\n打造平台\n市教委\n长期\n3\n提升水平\n市教委\n市财政局\n4\n增加岗位\n市教委\n\n",
            "(CellPerLine)", "table", "  序号 | 重点任务 | 责任单位 | 备注", "  1 | 扩大就业 | 市教委⏎市财政局 | ", "  2 | 打造平台 | 市教委 | 长期", "  3 | 提升水平 | 市教委⏎市财政局 | ", "  4 | 增加岗位 | 市教委 | ", "PM1051 at 18"),
        new TextCase("the header again after a page break, a note at the end", Header + First + Header + Second + "备注：以文件为准。\n",
            "(CellPerLine)", "table", HeaderRow, FirstRow, "table", HeaderRow, SecondRow, "备注：以文件为准。"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_its_tables(TextCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        SourceDump.Of(row.Text).Should().Equal(row.Expected);
    }
}
