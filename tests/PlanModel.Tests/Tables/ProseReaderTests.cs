namespace PlanModel.Tests.Tables;

public class ProseReaderTests
{
    public static TheoryData<TextCase> Cases() =>
    [
        new TextCase("a paragraph a line", "甲市方案\n\n　　一、总体\n　　（一）做好甲。（市教委牵头）\n", "(Prose)", "甲市方案", "一、总体", "（一）做好甲。（市教委牵头）"),
        new TextCase("page numbers", "甲市方案\n—1—\n一、总体\n- 12 -\n第 3 页 共 9 页\n（接上页）\n做好甲。\n",
            "(Prose)", "甲市方案", "一、总体", "做好甲。", "PM1052 at 2", "PM1052 at 4", "PM1052 at 5", "PM1052 at 6"),
        new TextCase("lines wrapped at 40 columns, paragraphs indented",
            """
                    甲市推进托育服务发展分工方案
            　　一、扩大服务供给
            　　（一）发展社区托育。新建社区托育点40个
            ，优先覆盖新建住宅区。（市卫生健康委牵头，
            市住房保障局配合）鼓励幼儿园开设托班，新增
            托位1500个。（市教育局、市卫生健康委按职责
            分工负责，6月底前完成）
            　　（二）支持单位办托。支持工业园区、医院利
            用自有场地提供托育服务。
            """,
            "(Prose)", "甲市推进托育服务发展分工方案", "一、扩大服务供给",
            "（一）发展社区托育。新建社区托育点40个，优先覆盖新建住宅区。（市卫生健康委牵头，市住房保障局配合）鼓励幼儿园开设托班，新增托位1500个。（市教育局、市卫生健康委按职责分工负责，6月底前完成）",
            "（二）支持单位办托。支持工业园区、医院利用自有场地提供托育服务。", "PM1053 at 1"),
        new TextCase("wrapped, no indents, headers of print on each page, form feeds",
            "甲市人民政府文件\n一、扩大服务供给\n（一）发展社区托育。新建社区托育点四十个\n，优先覆盖新建住宅区。（市卫生健康委牵头\n，市住房保障局配合）鼓励幼儿园开设托班，\n" +
            "甲市托育方案\n\f甲市托育方案\n新增托位一千五百个。（市教育局、市卫生健\n康委按职责分工负责，六月底前完成）\n（二）支持单位办托。支持工业园区、医院利\n用自有场地提供托育服务。\n甲市托育方案\n\f完\n",
            "(Prose)", "甲市人民政府文件", "一、扩大服务供给",
            "（一）发展社区托育。新建社区托育点四十个，优先覆盖新建住宅区。（市卫生健康委牵头，市住房保障局配合）鼓励幼儿园开设托班，新增托位一千五百个。（市教育局、市卫生健康委按职责分工负责，六月底前完成）",
            "（二）支持单位办托。支持工业园区、医院利用自有场地提供托育服务。", "完", "PM1052 at 6", "PM1052 at 7", "PM1052 at 12", "PM1053 at 1"),
        new TextCase("long paragraphs are not wrapped, labels stay lines",
            "甲市方案\n一、总体\n1.开工重点项目\n落实“四个一批”推进机制，全年开工项目60个以上。\n牵头单位：市发展改革委\n责任单位：市财政局、市自然资源局，各县（市、区）人民政府\n完成时限：2024年12月\n",
            "(Prose)", "甲市方案", "一、总体", "1.开工重点项目", "落实“四个一批”推进机制，全年开工项目60个以上。", "牵头单位：市发展改革委", "责任单位：市财政局、市自然资源局，各县（市、区）人民政府", "完成时限：2024年12月"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_its_paragraphs(TextCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        SourceDump.Of(row.Text).Should().Equal(row.Expected);
    }
}
