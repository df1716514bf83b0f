using PlanModel.Departments;
using PlanModel.Interpretation;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Tests.Interpretation;

public class DocumentFrameReaderTests
{
    /// <summary>Lines as they stand above the list (which is |): # and ## mark headings, ~ furniture, = a caption row, @ the page's title.</summary>
    public sealed record Row(string Lines, string Title, string? Annex = null, string? Place = null, int Body = -1)
    {
        public override string ToString() => Lines.Replace("\n", "⏎", StringComparison.Ordinal);
    }

    public static TheoryData<Row> Cases() =>
    [
        new Row("附件2\n天津市人口发展“十四五”规划重点任务分工清单\n|", "天津市人口发展“十四五”规划重点任务分工清单", "附件2", "天津市", 2),
        new Row("附件2\n株洲市2023年优化营商环境工作任务清单\n一、优化政务服务\n|\n二、规范市场监管", "株洲市2023年优化营商环境工作任务清单", "附件2", "株洲市", 2),
        new Row("烟台市政务公开\n=烟台市2022年为民服务实事进展情况表\n|", "烟台市2022年为民服务实事进展情况表", null, "烟台市"),
        new Row("=附件3\n=烟台市2022年为民服务实事进展情况表\n=单位：万元\n|", "烟台市2022年为民服务实事进展情况表", "附件3", "烟台市"),
        new Row("附件\n=烟台市2022年为民服务实事进展情况表\n|", "烟台市2022年为民服务实事进展情况表", "附件", "烟台市"),
        new Row("=附件1¶烟台市民生实事表\n|", "烟台市民生实事表", "附件1", "烟台市"), // label and title as two lines of one row
        new Row("# 无锡市公共文化服务提升重点任务分工\n## 一、完善设施网络\n|", "无锡市公共文化服务提升重点任务分工", null, "无锡市", 1),
        new Row("# 无锡市公共文化服务提升重点任务分工\n## 完善设施重点任务\n|\n## 其他重点任务", "无锡市公共文化服务提升重点任务分工", null, "无锡市", 1),
        new Row("## 附件：\n## 玉林市民生实事项目\n## 任务分解表\n### （2024年度）\n|", "玉林市民生实事项目任务分解表", "附件", "玉林市", 4),
        new Row("附件1：青岛市海洋经济任务清单\n|", "青岛市海洋经济任务清单", "附件1", "青岛市", 1),
        new Row("附 件 2：\n青岛市海洋经济任务清单\n|", "青岛市海洋经济任务清单", "附件2", "青岛市"),
        new Row("附件2天津市海洋经济任务清单\n|", "天津市海洋经济任务清单", "附件2", "天津市"),
        new Row("附件 青岛市海洋经济任务清单\n|", "青岛市海洋经济任务清单", "附件", "青岛市"),
        new Row("附表1-2\n青岛市海洋经济任务清单\n（2024年3月）\n单位：万元\n|", "青岛市海洋经济任务清单", "附表1-2", "青岛市", 4),
        // a title over two paragraphs
        new Row("附件\n天津市人口发展“十四五”规划\n重点任务分工清单\n|", "天津市人口发展“十四五”规划重点任务分工清单", "附件", "天津市", 3),
        new Row("湖南省人民政府办公厅\n关于2024年重点民生实事任务分解的方案\n|", "湖南省人民政府办公厅关于2024年重点民生实事任务分解的方案", null, "湖南省"),
        new Row("贵州省推进数字经济发展任务分工方案\n（征求意见稿）\n一、夯实基础\n|", "贵州省推进数字经济发展任务分工方案（征求意见稿）", null, "贵州省", 2),
        new Row("附件\n石柱土家族自治县\n２０２４年乡村振兴重点任务分工表\n|", "石柱土家族自治县２０２４年乡村振兴重点任务分工表", "附件", "石柱土家族自治县", 3),
        new Row("安吉县\n2024年民生实事任务分解表\n|", "安吉县2024年民生实事任务分解表", null, "安吉县", 2),
        new Row("安吉县\n2024年湖州市民生实事任务分解表\n|", "2024年湖州市民生实事任务分解表", null, "湖州市", 2), // a line of the page, not of the title
        // the list's title, not the notice's
        new Row("# 天津市人民政府办公厅关于印发人口发展规划任务清单的通知\n津政办发〔2021〕52号\n各区人民政府，各委、局：\n现将清单印发给你们。\n附件：人口任务清单\n天津市人民政府办公厅\n2021年12月3日\n附件\n人口发展重点任务分工清单\n|",
            "人口发展重点任务分工清单", "附件", "天津市", 9),
        new Row("# 天津市人民政府办公厅关于印发人口任务清单的通知\n各区人民政府：\n现将清单印发给你们，请落实。\n|", "天津市人民政府办公厅关于印发人口任务清单的通知", null, "天津市"),
        new Row("郑州市推进托育服务发展重点任务分工方案\n为贯彻落实国家部署，制定本方案。\n一、扩大服务供给\n|", "郑州市推进托育服务发展重点任务分工方案", null, "郑州市", 1),
        // no title between the label and the list: the notice says what the annex is called
        new Row("各区人民政府：\n现将任务分解。\n附件：1. 2019年《政府工作报告》目标任务分解表\n2. 2019年民生实事任务分解表\n杭州市上城区人民政府办公室\n2019年2月15日\n（此件可公开发布）\n附件1\n（注：A类指责任目标）\n|",
            "2019年《政府工作报告》目标任务分解表", "附件1", "杭州市上城区", 9),
        new Row("各区人民政府：\n附件：1.改革任务\n2. 2019年民生实事任务分解表\n杭州市上城区人民政府\n附件2\n一、教育\n|", "2019年民生实事任务分解表", "附件2", "杭州市上城区", 5),
        new Row("各区人民政府：\n附件：民生实事任务分解表\n杭州市上城区人民政府\n附件\n|", "民生实事任务分解表", "附件", "杭州市上城区", 4),
        new Row("绍兴市民生实事任务分解表\n附件3\n|", "绍兴市民生实事任务分解表", "附件3", "绍兴市", 2),
        new Row("附件3\n@绍兴市民生实事任务分解表\n|", "绍兴市民生实事任务分解表", "附件3", "绍兴市", 1),
        new Row("索 引 号 | 0003/2022 | 公开方式 | 主动公开\n发布单位 | 区政府 | 发文日期 | 2022-07-14\n公开范围 | 面向社会\n@绍兴市民生实事任务分解表\n|", "绍兴市民生实事任务分解表", null, "绍兴市"),
        // headings that only look like titles
        new Row("威海市2024年重点改革任务责任清单（摘录）\n经济体制改革工作\n|", "威海市2024年重点改革任务责任清单（摘录）", null, "威海市", 1),
        new Row("首页\n政务公开\n@绍兴市养老服务提升行动重点任务清单_政策文件\n|", "绍兴市养老服务提升行动重点任务清单", null, "绍兴市"),
        new Row("@绍兴市人民政府 - 绍兴市养老服务2022-2024年任务清单 - 政策文件\n|", "绍兴市养老服务2022-2024年任务清单", null, "绍兴市"),
        new Row("@青岛市2024年海洋经济重点任务分工表-规划计划-政务公开\n|", "青岛市2024年海洋经济重点任务分工表", null, "青岛市"),
        new Row("@重点任务分工表-安吉县人民政府\n|", "重点任务分工表", null, "安吉县"),
        // places
        new Row("镇海区2024年重点工作责任分解表\n|\n宁波市镇海区人民政府办公室", "镇海区2024年重点工作责任分解表", null, "宁波市镇海区"),
        new Row("株洲市营商环境优化任务清单\n|", "株洲市营商环境优化任务清单", null, "株洲市"), // 市营 is no word here
        new Row("安吉县2024年民生实事任务分解表\n|", "安吉县2024年民生实事任务分解表", null, "安吉县"),
        new Row("鼓楼区2024年重点工作责任分解表\n|\n南京市鼓楼区人民政府办公室", "鼓楼区2024年重点工作责任分解表", null, "南京市鼓楼区"),
        new Row("鼓楼区2024年重点工作责任分解表\n|", "鼓楼区2024年重点工作责任分解表"), // several cities have one
        new Row("国务院办公厅关于支持贵州省新型工业化重点任务分工方案\n|", "国务院办公厅关于支持贵州省新型工业化重点任务分工方案"),
        new Row("2024年重点工作任务分解表\n发文机关：东莞市人民政府\n|", "2024年重点工作任务分解表", null, "东莞市"),
        new Row("湘西自治州2024年重点工作责任分解表\n|", "湘西自治州2024年重点工作责任分解表", null, "湘西土家族苗族自治州"),
        new Row("威宁自治县2024年重点工作责任分解表\n|", "威宁自治县2024年重点工作责任分解表", null, "威宁彝族回族苗族自治县"),
        // 《…》 names another document, and tells the place only where nothing else does
        new Row("《无锡市养老服务提升行动方案》重点任务分工\n|", "《无锡市养老服务提升行动方案》重点任务分工", null, "无锡市"),
        new Row("落实《浙江省养老服务规划》重点任务分工\n|\n安吉县人民政府办公室", "落实《浙江省养老服务规划》重点任务分工", null, "安吉县"),
        new Row("落实《国务院关于支持山东省发展的意见》任务分工\n|", "落实《国务院关于支持山东省发展的意见》任务分工"),
        new Row("~宁波市人民政府\n2024年重点工作任务分解表\n~页脚\n|", "2024年重点工作任务分解表"),
        new Row("重点任务分解表\n发布机构：天津市教育局\n|", "重点任务分解表", null, "天津市"),
        new Row("重点任务分解表\n来源：杭州市人民政府\n|", "重点任务分解表", null, "杭州市"),
        new Row("重点任务分解表\n|\n教育部关于工作的通知\n杭州市人民政府", "重点任务分解表", null, "杭州市"),
        new Row("重点任务分解表\n|\n国务院办公厅\n杭州市人民政府", "重点任务分解表"), // the centre signed first
        new Row("重点任务分解表\n|\n杭州市任务通知\n" + string.Join('\n', Enumerable.Repeat("请认真落实。", 12)), "重点任务分解表"), // too far from the end to sign
        new Row("重点任务分解表\n|\n杭州市任务通知\n" + string.Join('\n', Enumerable.Repeat("请认真落实。", 11)), "重点任务分解表", null, "杭州市"),
        new Row("重点任务分解表\n|\n" + string.Join('\n', Enumerable.Repeat("请认真落实。", 15)) + "\n杭州市人民政府", "重点任务分解表", null, "杭州市"),
        new Row("杭州市工作通知\n重点任务分工分解表\n|\n" + string.Join('\n', Enumerable.Repeat("请认真落实。", 15)), "重点任务分工分解表", null, "杭州市"),
        new Row("鼓楼区任务分解表\n|\n南京市的任务。\n" + string.Join('\n', Enumerable.Repeat("请认真落实。", 12)), "鼓楼区任务分解表"),
        new Row("鼓楼区任务分解表\n|\n南京市的任务。\n" + string.Join('\n', Enumerable.Repeat("请认真落实。", 11)), "鼓楼区任务分解表", null, "南京市鼓楼区"),
        new Row("重点任务分解表\n当前位置：杭州市\n|", "重点任务分解表"),
        new Row("国家发展改革委关于浙江省重点任务分解表\n|", "国家发展改革委关于浙江省重点任务分解表"),
        new Row("中央浙江省重点任务分解表\n|", "中央浙江省重点任务分解表"),
        new Row("中共中央关于浙江省重点任务分解表\n|", "中共中央关于浙江省重点任务分解表"),
        new Row("《浙江省规划重点任务分解表\n|", "《浙江省规划重点任务分解表", null, "浙江省"),
        // labels and their titles
        new Row("附件：天津市任务清单\n|", "天津市任务清单", "附件", "天津市", 1),
        new Row("杭州市工作通知\n附件：天津市任务清单\n杭州市人民政府\n|", "杭州市工作通知", null, "杭州市"), // names what is attached: who signs stands below
        new Row("杭州市工作通知\n附件：天津市任务清单\n2024年3月1日\n|", "杭州市工作通知", null, "杭州市"),
        new Row("杭州市工作通知\n附件：天津市任务清单\n各区人民政府：\n|", "杭州市工作通知", null, "杭州市"),
        new Row("杭州市工作通知\n附件：天津市任务清单\n请认真落实。\n|", "杭州市工作通知", null, "杭州市"),
        new Row("杭州市工作通知\n附件1：天津市任务清单\n杭州市人民政府\n|", "天津市任务清单", "附件1", "天津市"),
        new Row("天津市任务清单\n附件2\n|", "天津市任务清单", "附件2", "天津市", 2),
        new Row("附件2\n2024年3月1日\n~页眉\n天津市任务清单\n|", "天津市任务清单", "附件2", "天津市"),
        new Row("附件2\n请认真落实。\n天津市任务清单\n|", "天津市任务清单", null, "天津市"),
        // titles over lines
        new Row("天津市关于印发\n《任务清单》的通知\n|", "天津市关于印发《任务清单》的通知", null, "天津市"),
        new Row("天津市人口发展规划关于\n2024年任务分工清单\n|", "天津市人口发展规划关于2024年任务分工清单", null, "天津市"),
        new Row("天津市人口发展规划落实\n2024年天津市任务清单\n|", "天津市人口发展规划落实2024年天津市任务清单", null, "天津市"),
        new Row("天津市人口发展\n2024年天津市重点任务清单\n|", "2024年天津市重点任务清单", null, "天津市"), // begins anew
        new Row("天津市“十四五\n”2024年天津市重点任务清单\n|", "天津市“十四五”2024年天津市重点任务清单", null, "天津市"),
        new Row("天津市任务清单\n天津市任务清单\n|", "天津市任务清单", null, "天津市"), // printed twice
        new Row("# 天津市任务安排\n天津市任务清单\n|", "天津市任务清单", null, "天津市"), // the page's heading and the list's title
        new Row("天津市任务安排的通知\n重点任务分工清单\n|", "重点任务分工清单", null, "天津市"),
        new Row("天津市人民政府\n重点任务分工清单\n|", "重点任务分工清单", null, "天津市"),
        new Row("天津市\n~页眉\n2024年任务清单\n|", "天津市2024年任务清单", null, "天津市", 3),
        new Row("一二三四五六一\n一二三四五六二个规划\n一二三四五六三个规划\n一二三四五六四个规划\n一二三四五六五个规划\n一二三四五六六个规划\n任务清单\n|",
            "一二三四五六三个规划一二三四五六四个规划一二三四五六五个规划一二三四五六六个规划任务清单"), // no more than five
        new Row("天津市任务清单\n（征求意见稿）\n（2024年版）\n单位：万元\n|", "天津市任务清单（征求意见稿）（2024年版）", null, "天津市", 4),
        new Row("天津市任务清单\n经济发展重点\n|", "天津市任务清单", null, "天津市", 1),
        new Row("# 天津市人口发展\n# 任务清单\n|", "天津市人口发展任务清单", null, "天津市", 2),
        new Row("|\n# 供水节水任务\n# 排水任务\n# 治污任务", "供水节水任务排水任务治污任务", null, null, 0),
        // captions
        new Row("=天津市人口发展规划\n=任务清单（试行）\n|", "天津市人口发展规划任务清单（试行）", null, "天津市"),
        new Row("=供水方面\n=天津市重点任务清单\n=（试行）\n|", "天津市重点任务清单（试行）", null, "天津市"),
        new Row("=天津市供水方面的有关\n=重点任务清单\n|", "天津市供水方面的有关重点任务清单", null, "天津市"),
        new Row("=天津市重点任务清单\n=供水方面\n|", "天津市重点任务清单", null, "天津市"),
        new Row("=附件2：天津市重点任务清单\n|", "天津市重点任务清单", "附件2", "天津市"),
        new Row("=¶ 附件2 ¶¶天津市重点任务清单¶\n|", "天津市重点任务清单", "附件2", "天津市"),
        new Row("天津市任务清单\n一、供水\n=2024年节水任务清单\n|", "2024年节水任务清单", null, "天津市", 1),
        new Row("=供水方面\n|", "供水方面"), // the last resort
        new Row("=供水\n供水节水工程\n|", "供水节水工程", null, null, 1),
        new Row("供水节水\n|", ""),
        // nothing
        new Row("|", ""),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Title_annex_and_place(Row row)
    {
        var document = Read(row.Lines);

        var frame = DocumentFrameReader.Read(document.Blocks, document.List, document.Page, PlanLoaderOptions.Default, Parser, document.Captions);

        frame.Title.Should().Be(row.Title);
        frame.Annex.Should().Be(row.Annex);
        frame.Place?.Name.Should().Be(row.Place);
        (frame.Place is null).Should().Be(row.Place is null);
        if (row.Body >= 0)
        {
            frame.BodyStart.Should().Be(row.Body);
        }
    }

    [Theory]
    [InlineData("# 洛阳市人民政府办公室关于印发城市更新重点任务分工方案的通知\n各县、区人民政府：\n一、压实工作责任。各牵头单位要细化措施。\n附件：洛阳市城市更新重点任务分工表.docx\n洛阳市人民政府办公室\n2024年3月11日\n（此件公开发布）\n相关文件：关于某事的方案",
        "洛阳市人民政府办公室关于印发城市更新重点任务分工方案的通知")]
    [InlineData("首页\n洛阳市人民政府办公室关于印发城市更新\n重点任务分工方案的通知\n各县、区人民政府：\n附件：1.分工表", "洛阳市人民政府办公室关于印发城市更新重点任务分工方案的通知")]
    public void A_notice_without_its_list(string lines, string title)
    {
        var document = Read(lines);

        var frame = DocumentFrameReader.Read(document.Blocks, -1, null, PlanLoaderOptions.Default, Parser);

        frame.Title.Should().Be(title);
        frame.Annex.Should().BeNull();
        frame.Place!.Name.Should().Be("洛阳市");
    }

    [Fact]
    public void The_options_give_the_place_where_the_title_names_none()
    {
        var options = PlanLoaderOptions.Default with { Place = Place.Parse("宁波市") };

        DocumentFrame Frame(string lines) => DocumentFrameReader.Read(Read(lines).Blocks, Read(lines).List, null, options, Parser);

        Frame("重点工作分解表\n东莞市人民政府办公室\n|").Place!.Name.Should().Be("宁波市");
        Frame("江北区重点工作分解表\n|").Place!.Name.Should().Be("宁波市江北区");
        Frame("东莞市重点工作分解表\n|").Place!.Name.Should().Be("东莞市");
    }

    [Theory]
    [InlineData("附件3\n天津市2022年任务清单", "天津市2022年任务清单")]
    [InlineData("注：以上不分先后。\n附表2：体育强市任务分解表", "体育强市任务分解表")]
    [InlineData("附件2\n天津市人口任务清单（续）", null)]
    [InlineData("续表", null)]
    [InlineData("天津市 人口任务清单", null)] // the first title, printed again
    [InlineData("二、优化布局", null)]
    [InlineData("经济建设重点工作", null)] // a section
    [InlineData("附件2\n经济建设重点工作", "经济建设重点工作")] // but for its label
    [InlineData("（续）", null)]
    [InlineData("天津市民生清单(续)", null)]
    [InlineData("天津市民生清单（续表）", null)]
    [InlineData("天津市民生清单(续表)", null)]
    [InlineData("续天津市民生清单", null)]
    [InlineData("天津市民生工程建设\n重点任务清单", "天津市民生工程建设重点任务清单")]
    [InlineData("", null)]
    public void A_later_list_with_a_title_of_its_own(string lines, string? title)
    {
        var document = Read("天津市人口任务清单\n|\n" + lines + "\n|");

        var found = DocumentFrameReader.TryReadLaterTitle(document.Blocks, 2, document.Blocks.Count - 1, "天津市人口任务清单", out var heading, out var bodyStart);

        found.Should().Be(title is not null);
        if (found)
        {
            HeadingText.Join(heading.Span).Should().Be(title);
            bodyStart.Should().Be(document.Blocks.Count - 1);
        }
    }

    private static ResponsibilityParser Parser { get; } = new(DepartmentNormalizer.Default);

    private static (List<SourceBlock> Blocks, int List, List<TextFragment> Captions, TextFragment? Page) Read(string lines)
    {
        var blocks = new List<SourceBlock>();
        var captions = new List<TextFragment>();
        var list = -1;
        TextFragment? page = null;
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var level = line.TakeWhile(letter => letter == '#').Count();
            var text = new TextFragment(line.TrimStart('#', '~', '=', '@').Trim().Replace('¶', '\n'), 0);
            if (line[0] == '|')
            {
                list = list < 0 ? blocks.Count : list;
                blocks.Add(new TableBuilder().Build());
            }
            else if (line[0] == '=')
            {
                captions.Add(text);
            }
            else if (line[0] == '@')
            {
                page = text;
            }
            else
            {
                blocks.Add(new SourceParagraph(text) { HeadingLevel = level, IsFurniture = line[0] == '~' });
            }
        }

        return (blocks, list, captions, page);
    }
}
