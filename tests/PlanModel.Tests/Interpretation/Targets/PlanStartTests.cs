using PlanModel.Interpretation.Targets;

namespace PlanModel.Tests.Interpretation.Targets;

/// <summary>The year in which a plan begins, and what is said of years before it.</summary>
public class PlanStartTests
{
    [Theory]
    [InlineData("天津市人口发展“十四五”规划重点任务分工清单", 2021)]
    [InlineData("国民经济和社会发展第十四个五年规划和2035年远景目标纲要重点任务分工", 2021)]
    [InlineData("某市2016年重点工作任务分解表", 2016)]
    [InlineData("建设制造强市三年行动计划（2023—2025年）任务清单", 2023)]
    [InlineData("2023-2025年工作任务", 2023)]
    [InlineData("十二五规划任务分工", 2011)]
    [InlineData("落实“十三五”规划2019年任务分工", 2016)]
    [InlineData("第十五个五年规划任务分工", 2026)]
    [InlineData("2030年前碳达峰行动方案任务分工", PlanStart.Usual)] // where it leads, not where it begins
    [InlineData("到2035年的目标", PlanStart.Usual)]
    [InlineData("健康城市2030规划任务分工", PlanStart.Usual)] // a name
    [InlineData("重点任务分工（电话12345678年）", PlanStart.Usual)]
    [InlineData("重点任务分工2024", PlanStart.Usual)]
    [InlineData("", PlanStart.Usual)]
    public void A_title_tells_when_its_plan_begins(string title, int year) => PlanStart.Of(title.AsSpan()).Should().Be(year);

    [Theory]
    [InlineData("2016年，新建农村公路300公里。", 2016, 1)]
    [InlineData("2016年，新建农村公路300公里。", 2021, 0)] // that has been
    [InlineData("到2020年，建档率达到90%。", 2021, 1)] // ahead, whenever it was written
    [InlineData("婴儿死亡率由2010年的5.9‰降至2020年的2.7‰。", 2021, 0)]
    [InlineData("婴儿死亡率由2010年的5.9‰降至2020年的2.7‰。", 2011, 1)]
    [InlineData("2015年至2020年，人均预期寿命提高1岁。", 2021, 0)]
    public void What_is_said_of_years_before_the_plan_has_been(string measure, int planStart, int targets) =>
        TargetReader.Read([measure], planStart).Count.Should().Be(targets);

    [Fact]
    public void The_title_of_a_document_counts() =>
        PlanLoader.Default.LoadText("某市2018年重点任务分工清单\n\n序号\t任务\t具体措施\t责任单位\n1\t甲\t2018年，新建农村公路300公里。\t市教委\n")
            .Plan.Tasks.Single().Targets.Single().Year.Should().Be(2018);
}
