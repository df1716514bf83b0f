using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

/// <summary>Brackets, labelled lines, columns and notes: what the interpreter asks.</summary>
public class ResponsibilityParserTests
{
    private static readonly ResponsibilityParser Parser = ResponsibilityDump.Parser;

    [Theory]
    [InlineData("市教委牵头")]
    [InlineData("责任单位：市教委")]
    [InlineData("牵头单位:市教委;责任单位:各区人民政府")]
    [InlineData("市教委、市财政局等按职责分工负责，2024年底前完成")]
    [InlineData("市教委、各区人民政府")]
    [InlineData("财政局、统计局")]
    [InlineData("发改委、市图书馆")]
    [InlineData("外办、教育部")]
    [InlineData("教育厅、审计署")]
    [InlineData("滨海新区人民政府、应急指挥部")]
    [InlineData("交警支队、消防总队")]
    [InlineData("各有关部门按职责分工负责")]
    [InlineData("办公室牵头，各科室配合")]
    [InlineData("市总工会、市国资委、市财政局等负责，列第一位者为牵头单位，下同")]
    [InlineData("牵头领导：张三")]
    [InlineData("市教育局负责校园安全，市公安局负责周边治安")]
    public void A_bracket_that_names_actors_is_a_responsibility(string content) => Parser.IsResponsibility(content, null).Should().BeTrue();

    [Theory]
    [InlineData("含临时托管")]
    [InlineData("含食用油，下同")]
    [InlineData("或其他基本核算单位，下同")]
    [InlineData("技工院校内由学校负责")]
    [InlineData("可采取特许经营等方式。具体办法另行制定")]
    [InlineData("简称一致性评价")]
    [InlineData("此件公开发布")]
    [InlineData("共5项")]
    [InlineData("领导小组办公室设在市教委")]
    [InlineData("图书馆、文化馆、博物馆")]
    [InlineData("教室、办公室")]
    [InlineData("谁审批、谁负责")]
    [InlineData("校长负责制")]
    [InlineData("原市工商局")]
    [InlineData("排名不分先后，下同")]
    [InlineData("完成时限：6月底")]
    [InlineData("含民办幼儿园")]
    [InlineData("不含市级")]
    [InlineData("详见附件1")]
    [InlineData("2024年12月底前")]
    [InlineData("市、区共建")]
    [InlineData("占比30%")]
    [InlineData("一期")]
    [InlineData("市级财政承担")]
    [InlineData("由市财政统筹安排")]
    [InlineData("由用人单位负责")]
    [InlineData("每年由市教育局负责组织一次")]
    [InlineData("除市教育局外")]
    [InlineData("包括市教育局")]
    [InlineData("特别是市教育局")]
    [InlineData("经市教育局批准")]
    [InlineData("报市教育局备案")]
    [InlineData("市教育局、市财政局联合印发")]
    [InlineData("市财政局安排资金")]
    [InlineData("市政府常务会议通过")]
    [InlineData("有条件的地区")]
    [InlineData("各类市场主体")]
    [InlineData("不含市教育局")]
    [InlineData("浙教办〔2020〕1号")]
    [InlineData("以下简称市教育局")]
    [InlineData("以下简称《规划》")]
    [InlineData("国家级")]
    [InlineData("全省第一")]
    [InlineData("市级以上")]
    [InlineData("乡镇、街道")]
    [InlineData("内科、外科")]
    [InlineData("政府主导、社会参与")]
    [InlineData("企业主体")]
    [InlineData("党委领导下的校长负责制")]
    [InlineData("一把手负责")]
    [InlineData("家长参与")]
    [InlineData("社会力量参与")]
    [InlineData("不少于10个")]
    [InlineData("下同")]
    [InlineData("指导老师")]
    [InlineData("组织实施")]
    [InlineData("含各区人民政府")]
    [InlineData("幼儿园、小学")]
    [InlineData("局、委、办")]
    [InlineData("县、乡、村三级")]
    [InlineData("厅局级")]
    [InlineData("院士、专家")]
    [InlineData("A")]
    public void A_bracket_that_explains_is_none(string content) => Parser.IsResponsibility(content, null).Should().BeFalse();

    [Theory]
    [InlineData("牵头单位：市教委", "Actors Lead")]
    [InlineData("牵 头 单 位：市教委", "Actors Lead")]
    [InlineData("【责任单位】市教委", "Actors Responsible neutral")]
    [InlineData("责任单位（排名不分先后）：市教委", "Actors Responsible neutral")]
    [InlineData("牵头（责任）单位：市教委", "Actors Lead")]
    [InlineData("牵头领导：张三", "Leaders Responsible")]
    [InlineData("责任人：张三", "Leaders Responsible")]
    [InlineData("完成时限：6月底", "Deadline Responsible")]
    [InlineData("适用范围：浙江自贸试验区", "Scope Responsible")]
    [InlineData("指导部门：商务部", "Actors Guide")]
    [InlineData("责任部门:市教育局牵头", "Actors Responsible neutral")]
    [InlineData("工作任务：建设", "none")]
    [InlineData("市教委：负责", "none")]
    [InlineData("责任单位要加强领导，落实责任。", "none")]
    [InlineData("落实责任：各单位要高度重视", "none")]
    [InlineData("牵头单位", "none")]
    public void A_label_tells_what_it_introduces(string line, string expected)
    {
        var label = Parser.LabelOf(line);
        var actual = label is { } found ? $"{found.Meaning} {found.Role}{(found.IsNeutral ? " neutral" : "")}" : "none";
        actual.Should().Be(expected);
        Parser.IsLabelledLine(line).Should().Be(label is not null);
    }

    [Theory]
    [InlineData("列第一位者为牵头单位，下同", LeadRule.FirstLeads)]
    [InlineData("各项任务排在第一位的部门为牵头部门。", LeadRule.FirstLeads)]
    [InlineData("排名第一的为牵头单位,下同", LeadRule.FirstLeads)]
    [InlineData("责任单位中，列首位的为牵头单位", LeadRule.FirstLeads)]
    [InlineData("牵头单位排在第一位", LeadRule.FirstLeads)]
    [InlineData("由排名第一的单位牵头", LeadRule.FirstLeads)]
    [InlineData("列第一位的为工作牵头单位或汇总单位,下同", LeadRule.FirstLeads)]
    [InlineData("无牵头单位的，责任单位即为牵头单位，下同", LeadRule.ResponsibleLeads)]
    [InlineData("排名不分先后，下同", LeadRule.None)]
    public void A_note_sets_the_rule(string note, object expected) => Parser.RuleOf(note).Should().Be((LeadRule)expected);

    [Theory]
    [InlineData("以下均需试点城市政府落实，不再列出")]
    [InlineData("坚持把教育放在第一位")]
    [InlineData("第一责任人要负总责")]
    public void Other_sentences_set_none(string sentence) => Parser.RuleOf(sentence).Should().BeNull();

    [Fact]
    public void Columns_are_joined_and_keep_their_roles()
    {
        var reading = Parser.Parse(
            [new("市教委 ".AsMemory(), MentionRole.Lead), new("".AsMemory(), MentionRole.Support), new("市财政局、无".AsMemory(), MentionRole.Support)], null, LeadRule.None);

        reading.Responsibility.Text.Should().Be("市教委\n市财政局、无");
        ResponsibilityDump.Of(reading).Should().Be("市教委[department lead] 市财政局[department support] 无[none support]");
        reading.Responsibility.Mentions.Select(mention => mention.Start).Should().Equal(0, 4, 9);
    }

    [Fact]
    public void Labelled_lines_know_of_each_other()
    {
        var reading = Parser.Parse(
            [new("责任单位：市财政局".AsMemory(), MentionRole.Responsible), new("牵头单位：市教委".AsMemory(), MentionRole.Responsible)], null, LeadRule.None);
        ResponsibilityDump.Of(reading).Should().Be("市财政局[department support] 市教委[department lead]");
    }

    [Fact]
    public void Where_nobody_leads_the_responsible_do_if_the_list_says_so()
    {
        Parser.Parse([new("".AsMemory(), MentionRole.Lead), new("市财政局、市教委".AsMemory(), MentionRole.Support, IsNeutral: true)], null, LeadRule.ResponsibleLeads)
            .Responsibility.Mentions.Should().OnlyContain(mention => mention.Role == MentionRole.Lead);
        Parser.Parse([new("市教委".AsMemory(), MentionRole.Lead), new("市财政局".AsMemory(), MentionRole.Support, IsNeutral: true)], null, LeadRule.ResponsibleLeads)
            .Responsibility.Mentions[1].Role.Should().Be(MentionRole.Support);
    }

    [Fact]
    public void The_columns_of_a_list_obey_that_rule()
    {
        var plan = PlanLoader.Default.LoadText(
            """
            遵义市2024年重点任务分工清单
            （无牵头单位的，责任单位即为牵头单位，下同）

            序号	重点任务	牵头单位	责任单位
            1	新建停车场12处。	市城管局	市财政局
            2	整治背街小巷30条。		市住房城乡建设局、市财政局
            """).Plan;
        string.Join(' ', plan.Sections[0].Tasks.SelectMany(task => task.Responsibility!.Mentions).Select(mention => $"{mention.Text}:{mention.Role}"))
            .Should().Be("市城管局:Lead 市财政局:Support 市住房城乡建设局:Lead 市财政局:Lead");
    }

    [Theory]
    [InlineData("责任领导：张三、李四 责任单位：市水务局", "市水务局[department responsible] | leader 张三 | leader 李四")]
    [InlineData("牵头领导：李 文　牵头单位：市教育局　配合单位：市财政局", "市教育局[department lead] 市财政局[department support] | leader 李文")]
    [InlineData("责任单位：市教育局 完成时限：2024年12月底 责任人：张三", "市教育局[department responsible] | deadline 2024年12月底 | leader 张三")]
    [InlineData("责任领导：王建军 副市长\n责任单位：市林业局", "市林业局[department responsible] | leader 王建军 副市长")] // what stands without a colon is no label
    public void A_label_behind_a_space_ends_the_value_before_it(string text, string expected) => ResponsibilityDump.Of(text).Should().Be(expected);

    [Fact]
    public void Nothing_gives_nothing()
    {
        Parser.Parse([], null, LeadRule.None).Responsibility.Should().Be(Responsibility.Empty);
        ResponsibilityDump.Of("").Should().BeEmpty();
        ResponsibilityDump.Of(" \u3000\n ").Should().BeEmpty();
    }

    [Fact]
    public void An_answer_does_not_depend_on_what_was_asked_before()
    {
        // The same words with other columns, rules and places, asked of one parser in turn, and of a new one each.
        var place = Place.Parse("天津市");
        (ResponsibilityPart[] Parts, Place? Place, LeadRule Rule)[] questions =
        [
            ([new("市教委、市财政局".AsMemory(), MentionRole.Responsible)], null, LeadRule.None),
            ([new("市教委、市财政局".AsMemory(), MentionRole.Lead)], null, LeadRule.None),
            ([new("市教委、市财政局".AsMemory(), MentionRole.Responsible)], null, LeadRule.FirstLeads),
            ([new("市教委、市财政局".AsMemory(), MentionRole.Responsible)], place, LeadRule.None),
            ([new("市教委".AsMemory(), MentionRole.Lead), new("市财政局".AsMemory(), MentionRole.Support)], place, LeadRule.None),
            ([new("市教委\n市财政局".AsMemory(), MentionRole.Lead)], place, LeadRule.None),
            ([new("市教委".AsMemory(), MentionRole.Lead), new("".AsMemory(), MentionRole.Guide), new("市财政局".AsMemory(), MentionRole.Support, IsNeutral: true)], place, LeadRule.None),
        ];
        var shared = new ResponsibilityParser(DepartmentNormalizer.Default);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            foreach (var (parts, where, rule) in questions)
            {
                var alone = new ResponsibilityParser(DepartmentNormalizer.Default).Parse(parts, where, rule);
                shared.Parse(parts, where, rule).Responsibility.Should().Be(alone.Responsibility);
            }
        }
    }
}
