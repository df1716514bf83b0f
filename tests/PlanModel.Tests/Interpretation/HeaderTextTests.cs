using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

public class HeaderTextTests
{
    /// <summary>What is printed round the words of a header says nothing about the column.</summary>
    [Theory]
    [InlineData("责任单位")]
    [InlineData("责 任\n单 位")]
    [InlineData("责任单位：")]
    [InlineData("责任单位:")]
    [InlineData("责任单位*")]
    [InlineData("责任单位。")]
    [InlineData("责任单位（排名不分先后）")]
    [InlineData("责任单位（排名不分先后）：")]
    [InlineData("责任单位[注]")]
    [InlineData("责任单位【注】（一）")]
    public void Words_alone_make_the_role(string header) => HeaderText.RoleOf(header).Should().Be(ColumnRole.Responsible);

    [Theory]
    [InlineData("序号", ColumnRole.Number)]
    [InlineData("No.", ColumnRole.Number)]
    [InlineData("类别", ColumnRole.Section)]
    [InlineData("重点任务", ColumnRole.Task)]
    [InlineData("工作", ColumnRole.Task)]
    [InlineData("2023年重点工作任务", ColumnRole.Task)]
    [InlineData("2023年度重点工作任务", ColumnRole.Task)]
    [InlineData("2021-2025年重点任务", ColumnRole.Task)]
    [InlineData("2021至2025年重点任务", ColumnRole.Task)]
    [InlineData("具体措施", ColumnRole.Content)]
    [InlineData("分工", ColumnRole.Content)]
    [InlineData("评分标准", ColumnRole.WeakContent)]
    [InlineData("全年目标任务", ColumnRole.Target)]
    [InlineData("2024年", ColumnRole.Target)] // a year alone heads the values wanted for it
    [InlineData("2024", ColumnRole.Target)]
    [InlineData("2024年度", ColumnRole.Target)]
    [InlineData("2024年重点", ColumnRole.Task)]
    [InlineData("202年", ColumnRole.None)]
    [InlineData("2024座", ColumnRole.None)]
    [InlineData("2024座任务", ColumnRole.Task)]
    [InlineData("指标名称", ColumnRole.Indicator)]
    [InlineData("牵头单位", ColumnRole.Lead)]
    [InlineData("主要责任单位", ColumnRole.Lead)]
    [InlineData("配合部门", ColumnRole.Support)]
    [InlineData("指导单位", ColumnRole.Guide)]
    [InlineData("落实单位", ColumnRole.Implement)]
    [InlineData("责任单位", ColumnRole.Responsible)]
    [InlineData("牵头及配合单位", ColumnRole.Responsible)] // the cells tell which is which
    [InlineData("实施主体", ColumnRole.Responsible)]
    [InlineData("单位", ColumnRole.Unit)] // of a number
    [InlineData("获奖单位", ColumnRole.None)] // says nothing of duty
    [InlineData("分管领导", ColumnRole.Leader)]
    [InlineData("完成时限", ColumnRole.Deadline)]
    [InlineData("完成时限（年）", ColumnRole.Deadline)]
    [InlineData("进度安排", ColumnRole.DeadlineOrStatus)]
    [InlineData("备注", ColumnRole.Field)]
    [InlineData("天气", ColumnRole.None)]
    [InlineData("", ColumnRole.None)]
    [InlineData(" 　", ColumnRole.None)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八责任单位", ColumnRole.Responsible)] // 32 letters
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九责任单位", ColumnRole.None)]
    public void Role(string header, object role) => HeaderText.RoleOf(header).Should().Be((ColumnRole)role);

    [Theory]
    [InlineData(128, ColumnRole.Responsible)]
    [InlineData(129, ColumnRole.None)]
    public void Spaces_may_spread_a_header_so_far(int length, object role) => HeaderText.RoleOf("责任" + new string(' ', length - 4) + "单位").Should().Be((ColumnRole)role);

    [Theory]
    [InlineData("2011", true)]
    [InlineData("2011年", true)]
    [InlineData("2011年度", true)]
    [InlineData("2011 - 2015 年", true)]
    [InlineData("上半年", true)]
    [InlineData("一季度", true)]
    [InlineData("第三季度", true)]
    [InlineData("6月", true)]
    [InlineData("12月", true)]
    [InlineData("月", false)]
    [InlineData("每月", false)]
    [InlineData("2024年上半年", true)]
    [InlineData("全市各区各单位上半年", false)]
    [InlineData("2011年目标", false)]
    [InlineData("", false)]
    [InlineData("进度", false)]
    public void Period(string header, bool isPeriod) => HeaderText.IsPeriod(header).Should().Be(isPeriod);

    [Theory]
    [InlineData("责任单位", "责任单位")]
    [InlineData(" 责 任\n单　位\u200B", "责任单位")]
    [InlineData("", "")]
    public void Key_of_a_field(string header, string key) => HeaderText.KeyOf(new TextFragment(header, 0)).Should().Be(key);

    [Theory]
    [InlineData("责任单位", " 责 任 单 位 ", true)]
    [InlineData("", "　", true)]
    [InlineData("责任单位", "责任", false)]
    [InlineData("责任", "责任单位", false)]
    [InlineData("责任单位", "责任部门", false)]
    [InlineData("\u200C责\uFEFF任", "责\u2060任\u200D", true)]
    public void Same_words(string left, string right, bool same) => HeaderText.SameWords(left, right).Should().Be(same);

    [Theory]
    [InlineData("（责任单位）")]
    [InlineData("责任单位）")]
    [InlineData("：：：")]
    [InlineData("（）")]
    [InlineData("）")]
    public void Odd_brackets_do_no_harm(string header) => FluentActions.Invoking(() => HeaderText.RoleOf(header)).Should().NotThrow();
}
