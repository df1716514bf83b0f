using PlanModel.Interpretation;

namespace PlanModel.Tests.Interpretation;

public class HeadingReaderTests
{
    [Theory]
    [InlineData("第一部分 政府工作报告任务（312项）", "Part", 1, "第一部分", "政府工作报告任务", 312)]
    [InlineData("第二章　重点任务", "Chapter", 2, "第二章", "重点任务", -1)]
    [InlineData("第十二节：保障措施", "ChapterSection", 12, "第十二节", "保障措施", -1)]
    [InlineData("一、知识产权保护方面（共5项）", "Chinese", 1, "一", "知识产权保护方面", 5)]
    [InlineData("一、知识产权保护方面（共5 项任务）", "Chinese", 1, "一", "知识产权保护方面", 5)]
    [InlineData("二十一. 优化环境", "Chinese", 21, "二十一", "优化环境", -1)]
    [InlineData("（一）约束性指标(15项)", "ChineseInBrackets", 1, "（一）", "约束性指标", 15)]
    [InlineData("(十二)稳定就业", "ChineseInBrackets", 12, "(十二)", "稳定就业", -1)]
    [InlineData("（三）、稳定就业", "ChineseInBrackets", 3, "（三）", "稳定就业", -1)]
    [InlineData("1.开工重点项目", "Arabic", 1, "1", "开工重点项目", -1)]
    [InlineData("12、开工重点项目", "Arabic", 12, "12", "开工重点项目", -1)]
    [InlineData("3．开工重点项目", "Arabic", 3, "3", "开工重点项目", -1)]
    [InlineData("1。开工重点项目", "Arabic", 1, "1", "开工重点项目", -1)] // a dot that a converter turned into a full stop
    [InlineData("１０．开工重点项目", "Arabic", 10, "１０", "开工重点项目", -1)]
    [InlineData("1﹒开工重点项目", "Arabic", 1, "1", "开工重点项目", -1)] // a small full stop, as some portals write it
    [InlineData("1․2 建设平台", "Compound", 2, "1․2", "建设平台", -1)]
    [InlineData("三﹑建设平台", "Chinese", 3, "三", "建设平台", -1)]
    [InlineData("1. 开工重点项目", "Arabic", 1, "1", "开工重点项目", -1)]
    [InlineData("1.2025年底前建成3座", "Arabic", 1, "1", "2025年底前建成3座", -1)] // the year is not a decimal
    [InlineData("1、100个项目开工", "Arabic", 1, "1", "100个项目开工", -1)]
    [InlineData("⒈开工", "Arabic", 1, "⒈", "开工", -1)]
    [InlineData("（1）推进", "ArabicInBrackets", 1, "（1）", "推进", -1)]
    [InlineData("(12) 推进", "ArabicInBrackets", 12, "(12)", "推进", -1)]
    [InlineData("⑵推进", "ArabicInBrackets", 2, "⑵", "推进", -1)]
    [InlineData("3)推进", "ArabicHalfBracket", 3, "3)", "推进", -1)]
    [InlineData("①推进", "Circled", 1, "①", "推进", -1)]
    [InlineData("㉑推进", "Circled", 21, "㉑", "推进", -1)]
    [InlineData("Ⅰ、产业", "Roman", 1, "Ⅰ", "产业", -1)]
    [InlineData("II. 产业", "Roman", 2, "II", "产业", -1)]
    [InlineData("任务1：建设平台", "Worded", 1, "任务1", "建设平台", -1)]
    [InlineData("任务十二 建设平台", "Worded", 12, "任务十二", "建设平台", -1)]
    [InlineData("专栏1 重点工程", "Box", 1, "专栏1", "重点工程", -1)]
    [InlineData("1-1 建设平台", "Compound", 1, "1-1", "建设平台", -1)]
    [InlineData("1.2 建设平台", "Compound", 2, "1.2", "建设平台", -1)]
    [InlineData("1.2.3、建设平台", "Compound", 3, "1.2.3", "建设平台", -1)]
    [InlineData("一、", "Chinese", 1, "一", "", -1)]
    [InlineData("一、抓好落实（含临时托管）", "Chinese", 1, "一", "抓好落实（含临时托管）", -1)]
    [InlineData("一、抓好落实（5项以上）", "Chinese", 1, "一", "抓好落实（5项以上）", -1)]
    [InlineData("第999章 重点", "Chapter", 999, "第999章", "重点", -1)]
    [InlineData("第二篇 重点", "Chapter", 2, "第二篇", "重点", -1)]
    [InlineData("（ 一 ）重点", "ChineseInBrackets", 1, "（ 一 ）", "重点", -1)]
    [InlineData("（999）重点", "ArabicInBrackets", 999, "（999）", "重点", -1)]
    [InlineData("〔一〕重点", "ChineseInBrackets", 1, "〔一〕", "重点", -1)]
    [InlineData("［一］重点", "ChineseInBrackets", 1, "［一］", "重点", -1)]
    [InlineData("[1]重点", "ArabicInBrackets", 1, "[1]", "重点", -1)]
    [InlineData("【一】重点", "ChineseInBrackets", 1, "【一】", "重点", -1)]
    [InlineData("999.重点", "Arabic", 999, "999", "重点", -1)]
    [InlineData("1｡重点", "Arabic", 1, "1", "重点", -1)]
    [InlineData("1.", "Arabic", 1, "1", "", -1)]
    [InlineData("1.2025-2026年建成3座", "Arabic", 1, "1", "2025-2026年建成3座", -1)]
    [InlineData("1、2座泵站", "Arabic", 1, "1", "2座泵站", -1)] // a quantity, no list of numbers
    [InlineData("1、3号线", "Arabic", 1, "1", "3号线", -1)]
    [InlineData("2、1号线", "Arabic", 2, "2", "1号线", -1)]
    [InlineData("1）、重点", "ArabicHalfBracket", 1, "1）", "重点", -1)]
    [InlineData("1-1", "Compound", 1, "1-1", "", -1)]
    [InlineData("1－2：重点", "Compound", 2, "1－2", "重点", -1)]
    [InlineData("1.2.3.4 重点", "Compound", 4, "1.2.3.4", "重点", -1)]
    [InlineData("1.2.重点", "Compound", 2, "1.2", "重点", -1)]
    [InlineData("Ⅱ-3 重点", "Compound", 3, "Ⅱ-3", "重点", -1)]
    [InlineData("Ⅱ－3、重点", "Compound", 3, "Ⅱ－3", "重点", -1)]
    [InlineData("Ⅱ 重点", "Roman", 2, "Ⅱ", "重点", -1)]
    [InlineData("Ⅱ．重点", "Roman", 2, "Ⅱ", "重点", -1)]
    [InlineData("一：重点", "Chinese", 1, "一", "重点", -1)]
    [InlineData("一:重点", "Chinese", 1, "一", "重点", -1)]
    [InlineData("一。重点", "Chinese", 1, "一", "重点", -1)]
    [InlineData("一　重点", "Chinese", 1, "一", "重点", -1)]
    [InlineData("一、三级医院", "Chinese", 1, "一", "三级医院", -1)] // 三 does not follow 一
    [InlineData("一、二是重点", "Chinese", 1, "一", "二是重点", -1)]
    [InlineData("任务1", "Worded", 1, "任务1", "", -1)]
    [InlineData("重点任务 3：管网", "Worded", 3, "重点任务 3", "管网", -1)]
    [InlineData("专项行动一、管网", "Worded", 1, "专项行动一", "管网", -1)]
    [InlineData("目标任务999 管网", "Worded", 999, "目标任务999", "管网", -1)]
    [InlineData("㈠重点", "ChineseInBrackets", 1, "㈠", "重点", -1)]
    [InlineData("㊀ 重点", "Circled", 1, "㊀", "重点", -1)]
    [InlineData("㊱、重点", "Circled", 36, "㊱", "重点", -1)]
    [InlineData("❶：重点", "Circled", 1, "❶", "重点", -1)]
    [InlineData("①", "Circled", 1, "①", "", -1)]
    [InlineData("（一）  、 重点", "ChineseInBrackets", 1, "（一）", "重点", -1)]
    [InlineData("一、管网（共计5项）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（合计 5 项）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（计5件）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（十二条）", "Chinese", 1, "一", "管网", 12)]
    [InlineData("一、管网〔5项〕", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网［5项］", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网[5项]", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（共5个）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（共5类）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（共5大类）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（共5大项任务）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（共5个重点项目）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（5项重点工作）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（5项措施）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（5项举措）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（5项指标）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（5项事项）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（5项内容）", "Chinese", 1, "一", "管网", 5)]
    [InlineData("一、管网（5个）", "Chinese", 1, "一", "管网（5个）", -1)] // of what, only 共 says
    [InlineData("一、管网（5类）", "Chinese", 1, "一", "管网（5类）", -1)]
    [InlineData("一、管网（5座）", "Chinese", 1, "一", "管网（5座）", -1)]
    [InlineData("一、管网（5）", "Chinese", 1, "一", "管网（5）", -1)]
    [InlineData("一、管网（共计）", "Chinese", 1, "一", "管网（共计）", -1)]
    [InlineData("一、管网（共项）", "Chinese", 1, "一", "管网（共项）", -1)]
    [InlineData("一、管网（）", "Chinese", 1, "一", "管网（）", -1)]
    [InlineData("一、（共5项）", "Chinese", 1, "一", "", 5)]
    [InlineData("一、共5项）", "Chinese", 1, "一", "共5项）", -1)]
    public void A_heading(string text, string style, int number, string numeral, string title, int count)
    {
        HeadingReader.TryRead(text, out var heading).Should().BeTrue();
        heading.Style.ToString().Should().Be(style);
        heading.Number.Should().Be(number);
        text.Substring(heading.NumeralStart, heading.NumeralLength).Should().Be(numeral);
        text.Substring(heading.TitleStart, heading.TitleLength).Should().Be(title);
        heading.Count.Should().Be(count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("加强领导")]
    [InlineData("一是加强领导")]
    [InlineData("一批项目开工")]
    [InlineData("一二三产业融合")]
    [InlineData("一、二、三产业融合发展")]
    [InlineData("一、二级医院覆盖")]
    [InlineData("1.5公里道路")]
    [InlineData("1-9月份完成情况")]
    [InlineData("3-5年内")]
    [InlineData("1、2号线")]
    [InlineData("2024年重点工作")]
    [InlineData("2024.12.31")]
    [InlineData("100个项目")]
    [InlineData("（2024）12号")]
    [InlineData("（含临时托管）")]
    [InlineData("第一批名单")]
    [InlineData("第一时间处置")]
    [InlineData("任务一体推进")]
    [InlineData("项目3个")]
    [InlineData("Ⅲ类水体")]
    [InlineData("VR产业")]
    [InlineData("15")]
    [InlineData("1000.重点")]
    [InlineData("0.5公里")]
    [InlineData("0、重点")]
    [InlineData("1 重点")]
    [InlineData("1，重点")]
    [InlineData("1.2026公里")]
    [InlineData("1.2.3.4.5 重点")]
    [InlineData("1.2重点")]
    [InlineData("1-1000 重点")]
    [InlineData("第1000章")]
    [InlineData("第一")]
    [InlineData("第一条")]
    [InlineData("（1000）重点")]
    [InlineData("（0）重点")]
    [InlineData("（一重点")]
    [InlineData("（一")]
    [InlineData("一")]
    [InlineData("一、二产业")]
    [InlineData("一、二次供水")]
    [InlineData("一、二期管网")]
    [InlineData("一、二号线")]
    [InlineData("二千、重点")]
    [InlineData("1、2、3号线")]
    [InlineData("1、2月完成")]
    [InlineData("1、2季度")]
    [InlineData("1、2期管网")]
    [InlineData("1、2级管网")]
    [InlineData("1、2类水体")]
    [InlineData("任务0 管网")]
    [InlineData("任务1000 管网")]
    [InlineData("任务1，管网")]
    [InlineData("任务管网")]
    [InlineData("Ⅱ")]
    [InlineData("Ⅱ，管网")]
    [InlineData("〇、重点")]
    public void No_heading(string text) => HeadingReader.TryRead(text, out _).Should().BeFalse();

    [Fact]
    public void A_heading_without_numeral_is_its_title_but_for_a_count()
    {
        const string Text = "民生事项（共10件）";
        var heading = HeadingReader.ReadUnnumbered(Text);

        heading.Style.Should().Be(HeadingStyle.None);
        Text.Substring(heading.TitleStart, heading.TitleLength).Should().Be("民生事项");
        heading.Count.Should().Be(10);
    }

    [Fact]
    public void Ranks_follow_the_nesting_of_official_documents()
    {
        var ranks = new[] { "第一部分", "第一章", "第一节", "一、", "（一）", "1.", "（1）", "1)", "①" }
            .Select(text => HeadingReader.TryRead(text, out var heading) ? heading.Style : HeadingStyle.None).ToArray();
        ranks.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }
}
