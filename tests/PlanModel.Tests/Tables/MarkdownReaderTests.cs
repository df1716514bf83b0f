namespace PlanModel.Tests.Tables;

public class MarkdownReaderTests
{
    public static TheoryData<TextCase> Cases() =>
    [
        new TextCase("headings, a table with outer pipes, br, an empty cell",
            "# 甲市清单\n\n## 一、总体 ##\n\n| 序号 | 任务 | 单位 |\n|:--:|---|--:|\n| 1 | 甲<br>乙 | |\n",
            "(Markdown)", "# 甲市清单", "## 一、总体", "table", "  序号 | 任务 | 单位", "  1 | 甲⏎乙 | "),
        new TextCase("no outer pipes", "序号 | 任务\n---|---\n1 | 甲\n2 | 乙\n\n备注\n", "(Markdown)", "table", "  序号 | 任务", "  1 | 甲", "  2 | 乙", "备注"),
        new TextCase("emphasis, code, links, pictures, tags, entities and escapes",
            "| 序号 | 任务 |\n|---|---|\n| **1** | *甲*`乙`[丙](http://a/b)![图](x.png)<u>丁</u>&nbsp;a\\|b&amp;c \\*d |\n",
            "(Markdown)", "table", "  序号 | 任务", "  1 | 甲乙丙丁 a|b&c *d"),
        new TextCase("strong emphasis beside Chinese punctuation", "| 序号 | 任务 |\n|---|---|\n| 1 | **“甲”**工程，__乙__ |\n",
            "(Markdown)", "table", "  序号 | 任务", "  1 | “甲”工程，乙"),
        new TextCase("a star that marks the lead is text", "| 序号 | 单位 |\n|---|---|\n| 1 | *财政局、*税务局 |\n| 2 | [市教委] |\n",
            "(Markdown)", "table", "  序号 | 单位", "  1 | *财政局、*税务局", "  2 | [市教委]"),
        new TextCase("a table whose header is empty", "| | |\n|---|---|\n| 序号 | 任务 |\n| 1 | 甲 |\n", "(Markdown)", "table", "  序号 | 任务", "  1 | 甲"),
        new TextCase("blank lines between rows", "| 序号 | 任务 |\n|---|---|\n| 1 | 甲 |\n\n| 2 | 乙 |\n", "(Markdown)", "table", "  序号 | 任务", "  1 | 甲", "  2 | 乙"),
        new TextCase("another table right after", "| 序号 | 任务 |\n|---|---|\n| 1 | 甲 |\n\n| 序号 | 任务 |\n|---|---|\n| 2 | 乙 |\n",
            "(Markdown)", "table", "  序号 | 任务", "  1 | 甲", "table", "  序号 | 任务", "  2 | 乙"),
        new TextCase("list items, quotations, rules, bold paragraphs",
            "**一、总体**\n\n1. 甲\n- 乙\n> 丙\n\n---\n\n| 序号 | 任务 |\n|---|---|\n| 1 | 甲 |\n",
            "(Markdown)", "一、总体", "1. 甲", "乙", "丙", "table", "  序号 | 任务", "  1 | 甲"),
        new TextCase("a title in bold, and nothing else of Markdown", "**甲市清单**\n\n一、总体\n\n1.做好甲。\n", "(Markdown)", "甲市清单", "一、总体", "1.做好甲。"),
        new TextCase("Markdown inside a div", "<div class=\"a\">\n\n附件\n\n**甲市清单**\n\n一、总体\n\n1.做好甲。\n\n2.做好乙。\n\n3.做好丙。\n\n4.做好丁。\n\n</div>\n", "(Markdown)", "附件", "甲市清单", "一、总体", "1.做好甲。", "2.做好乙。", "3.做好丙。", "4.做好丁。"),
        new TextCase("underlined headings", "甲市清单\n====\n\n一、总体\n----\n\n| 序号 | 任务 |\n|---|---|\n| 1 | 甲 |\n",
            "(Markdown)", "# 甲市清单", "## 一、总体", "table", "  序号 | 任务", "  1 | 甲"),
        new TextCase("front matter", "---\ntitle: \"甲市清单\"\nauthor: x\n---\n| 序号 | 任务 |\n|---|---|\n| 1 | 甲 |\n",
            "(Markdown)", "# 甲市清单", "table", "  序号 | 任务", "  1 | 甲"),
        new TextCase("a line without pipes under a row is a row", "| 序号 | 任务 |\n|---|---|\n| 1 | 甲 |\n备注：完\n",
            "(Markdown)", "table", "  序号 | 任务", "  1 | 甲", "  备注：完"),
        new TextCase("Windows line ends", "# 甲\r\n\r\n| 序号 | 任务 |\r\n|---|---|\r\n| 1 | 甲 |\r\n", "(Markdown)", "# 甲", "table", "  序号 | 任务", "  1 | 甲"),
        new TextCase("a cell of several paragraphs, closed by a pipe on a line of its own",
            "| 序号 | 任务 | 单位 |\n|---|---|---|\n| 1 | 甲 | \n市教委\n\n（下同）\n\n |\n| 2 | 乙 | 市财政局 |\n",
            "(Markdown)", "table", "  序号 | 任务 | 单位", "  1 | 甲 | 市教委⏎（下同）", "  2 | 乙 | 市财政局"),
        new TextCase("a cell of several paragraphs, and cells after it",
            "| 序号 | 任务 | 单位 |\n|---|---|---|\n| 1 | \n\n甲。\n\n乙。\n\n | 市教委 |\n| 2 | 丙 | 市财政局 |\n",
            "(Markdown)", "table", "  序号 | 任务 | 单位", "  1 | 甲。⏎乙。 | 市教委", "  2 | 丙 | 市财政局"),
        new TextCase("rows that end with two spaces, cells over lines",
            "序号\n\n| \n\n任务  \n  \n---|---  \n  \n1\n\n| \n\n甲。\n\n乙。  \n  \n2\n\n| \n\n丙  \n\n备注\n",
            "(Markdown)", "table", "  序号 | 任务", "  1 | 甲。⏎乙。", "  2 | 丙", "备注"),
        new TextCase("rows that a program wrapped", "序号 | 任务 | 单位  \n---|---|---  \n1 |\n甲\n| 市教委  \n2 | 乙 | 市财政局",
            "(Markdown)", "table", "  序号 | 任务 | 单位", "  1 | 甲 | 市教委", "  2 | 乙 | 市财政局"),
        new TextCase("a row without its last pipe, and one of another table below", "| 序号 | 任务 |\n|---|---|\n| 1 | 甲\n\n名称 | 时间\n---|---\n乙 | 丙\n",
            "(Markdown)", "table", "  序号 | 任务", "  1 | 甲", "table", "  名称 | 时间", "  乙 | 丙"),
        new TextCase("rows filled up with empty cells, as the header is", "| 序号 | 任务 | |\n|---|---|---|\n| 一、总体 | 1 | 甲 |\n| 2 | 乙 | |\n| | 丙 | |\n",
            "(Markdown)", "table", "  序号 | 任务", "  一、总体 | 1 | 甲", "  2 | 乙", "   | 丙"),
        new TextCase("bars between cells and no row of dashes", "甲市清单\n序号 | 重点任务 | 责任单位\n1 | 甲 | 市教委\n2 | 乙 | 市财政局\n",
            "(Markdown)", "甲市清单", "table", "  序号 | 重点任务 | 责任单位", "  1 | 甲 | 市教委", "  2 | 乙 | 市财政局"),
        new TextCase("bars around cells, no row of dashes, paragraphs of a cell on lines of their own",
            "| 序号 | 重点任务 | 责任单位 |\n| 1 | 甲 | 市教委 |\n| 2 | 乙\n\n丙 | 市教委 |\n| 3 | 丁 | 市水务局 |\n",
            "(Markdown)", "table", "  序号 | 重点任务 | 责任单位", "  1 | 甲 | 市教委", "  2 | 乙⏎丙 | 市教委", "  3 | 丁 | 市水务局"),
        new TextCase("a bar behind every cell, none before the first: one at the start of a line is an empty cell",
            "索引号 | 0012/2022 |\n附件1 |\n序号 | 重点任务 | 责任单位 |\n1 | 甲 | 市教委 |\n| 乙 | 市财政局 |\n3 | 丙 | |\n",
            "(Markdown)", "索引号 | 0012/2022", "附件1", "table", "  序号 | 重点任务 | 责任单位", "  1 | 甲 | 市教委", "   | 乙 | 市财政局", "  3 | 丙 | "),
        new TextCase("a bar behind every cell, paragraphs of a cell on lines of their own", "序号 | 重点任务 | 措施 | 责任单位 |\n1 | 甲 | 做好。\n做完。 | 市教委 |\n2 | 乙 | 做好。 |\n市教委\n市财政局 |\n备注\n",
            "(Markdown)", "table", "  序号 | 重点任务 | 措施 | 责任单位", "  1 | 甲 | 做好。⏎做完。 | 市教委", "  2 | 乙 | 做好。 | 市教委⏎市财政局", "备注"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_its_blocks(TextCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        SourceDump.Of(row.Text).Should().Equal(row.Expected);
    }

    [Fact]
    public void A_heading_without_text_is_none() =>
        SourceDump.Of("# 甲市清单\n\n## \n\n| 序号 | 任务 |\n|---|---|\n| 1 | 甲 |\n").Should().Equal("(Markdown)", "# 甲市清单", "table", "  序号 | 任务", "  1 | 甲");
}
