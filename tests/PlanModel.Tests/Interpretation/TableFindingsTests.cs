using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

/// <summary>Every repair is reported, at its line, and nothing that is none.</summary>
public class TableFindingsTests
{
    [Theory]
    [InlineData("tianjin-population-plan.txt",
        "4 PM1004, 29 PM2010, 48 PM2010, 86 PM2010, 124 PM2010, 160 PM2010, 187 PM3002, 202 PM2010, 214 PM2010, 219 PM2001, 267 PM2010, 271 PM2001, 274 PM2001")]
    [InlineData("tianjin-population-plan.html",
        "230 PM2010, 354 PM2010, 588 PM2010, 820 PM2010, 1049 PM2010, 1222 PM3002, 1311 PM2010, 1391 PM2010, 1436 PM2001, 1735 PM2010, 1775 PM2001, 1807 PM2001")]
    public void Seed_has_its_findings_and_no_others(string name, string expected)
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Seeds, name));

        var result = name.EndsWith(".html", StringComparison.Ordinal) ? PlanLoader.Default.LoadHtml(text) : PlanLoader.Default.LoadText(text);

        Dump(result).Should().Be(expected);
    }

    public static TheoryData<string, string, string> Rows() => new()
    {
        {
            "a clean list", """
            序号 | 重点任务 | 责任单位
            1 | 改造管网 | 市水务局
            2 | 推广器具 | 市教育局
            """, ""
        },
        {
            "the cells of bodies are empty", """
            序号 | 重点任务 | 责任单位
            1 | 改造管网 | 市水务局
            2 | 推广器具 |
            """, "10 PM1014"
        },
        {
            "numbers that jump, repeat and go back", """
            序号 | 重点任务 | 责任单位
            1 | 改造管网 | 市水务局
            3 | 推广器具 | 市教育局
            3 | 安装水表 | 市水务局
            2 | 建设泵站 | 市水务局
            """, "10 PM2003, 14 PM2004, 18 PM2005"
        },
        {
            "a number that is none", """
            序号 | 重点任务 | 责任单位
            1 | 改造管网 | 市水务局
            新增 | 推广器具 | 市教育局
            """, "10 PM2006"
        },
        {
            "a count that is wrong, and one that is right", """
            序号 | 重点任务 | 责任单位
            = 一、供水（共2项）
            1 | 改造管网 | 市水务局
            = 二、节水（共1项）
            2 | 推广器具 | 市教育局
            """, "6 PM2011"
        },
        {
            "no header", """
            1 | 改造供水管网 | 市水务局
            2 | 推广节水器具 | 市教育局、市妇联
            3 | 建设提升泵站 | 市住建局
            """, "2 PM1005"
        },
        {
            "a header and nothing more", """
            序号 | 重点任务 | 责任单位
            """, "2 PM1003"
        },
        {
            "bodies under 责任人", """
            序号 | 重点任务 | 责任人
            1 | 改造管网 | 社会救助科
            2 | 推广器具 | 办公室
            """, "4 PM1010"
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Repairs_are_reported(string name, string notation, string expected)
    {
        var text = Layout.Parse($"- 常平市2024年重点任务分工表\n{notation}").ToTabbedText();
        Dump(PlanLoader.Default.LoadText(text)).Should().Be(expected, name + "\n" + text);
    }

    private static string Dump(LoadResult result) =>
        string.Join(", ", result.Diagnostics.Select(diagnostic => FormattableString.Invariant($"{diagnostic.Location!.Line} {diagnostic.Code}")));
}
