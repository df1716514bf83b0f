namespace PlanModel.Tests;

public class TargetTests
{
    [Theory]
    [InlineData("万亿元", "1.2", "1200000000000", "元")]
    [InlineData("亿元", "300", "30000000000", "元")]
    [InlineData("万人次", "5", "50000", "人次")]
    [InlineData("千万元", "2", "20000000", "元")]
    [InlineData("亿斤", "500", "50000000000", "斤")]
    [InlineData("万千瓦", "80", "800000", "千瓦")]
    [InlineData("万吨标准煤", "3700", "37000000", "吨标准煤")]
    [InlineData("万元/亩", "1.5", "15000", "元/亩")]
    [InlineData("万", "10", "100000", null)]
    [InlineData("千瓦", "80", "80", "千瓦")]
    [InlineData("千米", "80", "80", "千米")]
    [InlineData("%", "95", "95", "%")]
    [InlineData("‰", "5", "5", "‰")]
    [InlineData("/10万", "15", "15", "/10万")]
    [InlineData("百分点", "5", "5", "百分点")]
    [InlineData("个百分点", "5", "5", "百分点")]
    [InlineData("1:", "1.25", "1.25", "1:")]
    [InlineData(null, "0.72", "0.72", null)]
    public void A_unit_gives_up_its_size_and_nothing_else(string? unit, string value, string baseValue, string? baseUnit)
    {
        var target = Of("", unit) with { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) };
        target.BaseValue.Should().Be(decimal.Parse(baseValue, System.Globalization.CultureInfo.InvariantCulture));
        target.BaseUnit.Should().Be(baseUnit);
    }

    [Fact]
    public void Both_ends_of_a_range_are_multiplied()
    {
        var target = Of("", "万亩") with { Low = 3, High = 5 };
        (target.BaseValue, target.BaseLow, target.BaseHigh).Should().Be((null, 30000m, 50000m));
    }

    [Fact]
    public void A_product_that_does_not_fit_is_none() => (Of("", "万亿元") with { Value = decimal.MaxValue }).BaseValue.Should().BeNull();

    [Theory]
    [InlineData("自然岸线保有率不低于5%（约束性）", TargetKind.Obligatory)]
    [InlineData("城镇化率达到76%（预期性）", TargetKind.Anticipated)]
    [InlineData("人均每日食盐摄入量不高于5克（倡导性）", TargetKind.Advocated)]
    [InlineData("城镇化率达到76%", null)]
    public void The_clause_says_how_far_it_obliges(string text, TargetKind? kind) => Of(text, null).Kind.Should().Be(kind);

    [Fact]
    public void A_word_behind_each_target_says_how_far_that_one_obliges()
    {
        var targets = Read("森林覆盖率达到24%（约束性）、城镇化率达到76%（预期性）。").Targets;
        targets.Select(target => target.Kind).Should().Equal(TargetKind.Obligatory, TargetKind.Anticipated);
        targets.Select(target => target.Indicator).Should().Equal("森林覆盖率", "城镇化率");
    }

    [Fact]
    public void A_label_says_how_far_all_behind_it_obliges()
    {
        var task = Read("约束性指标：单位地区生产总值能耗降低14%，森林覆盖率达到24%；耕地保有量不低于400万亩。城镇化率达到70%。预期性指标：人均预期寿命达到81岁。");
        task.Targets.Select(target => task.KindOf(target)).Should().Equal(
            TargetKind.Obligatory, TargetKind.Obligatory, TargetKind.Obligatory, null, TargetKind.Anticipated);
        task.KindOf(Of("别处（倡导性）", null)).Should().Be(TargetKind.Advocated);
    }

    [Fact]
    public void A_target_is_found_where_its_clause_stands()
    {
        var plan = PlanLoader.Default.LoadText("序号\t任务\t具体措施\t责任单位\n1\t甲\t完善制度。力争到2025年培训5万人次，城镇化率达到76%。\t市教委\n").Plan;
        var task = plan.Tasks.Single();
        task.Targets.Select(target => task.Locate(target)).Should().Equal((1, 2), (1, 15));
        task.Locate(Of("别处", null)).Should().BeNull();
    }

    [Fact]
    public void Targets_without_a_year_come_last_and_ranges_count()
    {
        var task = new PlanTask
        {
            Id = "1-1",
            Title = "",
            Targets =
            [
                new Target { Indicator = "甲", Value = 1, Text = "" },
                new Target { Indicator = "乙", Low = 3, High = 5, Year = 2030, Text = "" },
                new Target { Indicator = "丙", Comparison = TargetComparison.All, Year = 2025, Text = "" },
                new Target { Indicator = "丁", Value = 2, Year = 2025, Text = "" },
            ],
        };
        var plan = new Plan { Title = "", Sections = [new PlanSection { Heading = "", Title = "", Tasks = [task] }] };
        plan.TargetsByYear().Select(group => $"{group.Key}: {string.Concat(group.Select(pair => pair.Target.Indicator))}").Should().Equal("2025: 丙丁", "2030: 乙", ": 甲");
        plan.TargetsByYear()[null].Single().Target.Indicator.Should().Be("甲");
    }

    private static PlanTask Read(string measures) =>
        PlanLoader.Default.LoadText($"序号\t任务\t具体措施\t责任单位\n1\t甲\t{measures}\t市教委\n").Plan.Tasks.Single();

    private static Target Of(string text, string? unit) => new() { Indicator = "甲", Unit = unit, Text = text };
}
