using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

/// <summary>
/// Rows that a program without spans filled up at their end, since cells above reach into them: the cells moved to the left. They go
/// back where their looks leave no doubt; a row whose last cells are just empty stays as it is.
/// </summary>
public class PaddedRowTests
{
    private const string Header = "序号 | 重点任务 | 分管领导 | 牵头单位 | 配合单位 | 备注 |\n";

    [Theory]
    [InlineData("the leader above leads this one too", "1 | 稳住增长 | 俞悦 | 县教育局 | 县财政局 | 年底评估 |\n2 | 扩大投资 | 县水务局 | 县财政局 | | |",
        "1(1) 稳住增长 → 县教育局⏎县财政局 [LS] 领导 俞悦 备注=年底评估", "2(2) 扩大投资 → 县水务局⏎县财政局 [LS] 领导 俞悦")]
    [InlineData("a remark that is not there", "1 | 稳住增长 | 俞悦 | 县教育局 | 县财政局 | |\n2 | 扩大投资 | 陆明 | 县水务局 | | |",
        "1(1) 稳住增长 → 县教育局⏎县财政局 [LS] 领导 俞悦", "2(2) 扩大投资 → 县水务局 [L] 领导 陆明")]
    [InlineData("a person where bodies stand, and a remark that is not there", "1 | 稳住增长 | 俞悦 | 县教育局 | 县财政局 | 年底评估 |\n2 | 扩大投资 | 陆明 | 张三 | 李四 | |",
        "1(1) 稳住增长 → 县教育局⏎县财政局 [LS] 领导 俞悦 备注=年底评估", "2(2) 扩大投资 → 张三⏎李四 [LS] 领导 陆明")]
    public void Cells_stand_where_they_belong(string reason, string rows, params string[] expected)
    {
        var result = PlanLoader.Default.LoadText("常平县2024年重点任务分工表\n" + Header + rows);

        CompactDump.Of(result.Plan).Skip(1).Should().Equal(expected, reason);
    }

    [Fact]
    public void A_row_that_was_moved_is_reported() =>
        PlanLoader.Default.LoadText("常平县重点任务分工表\n" + Header + "1 | 稳住增长 | 俞悦 | 县教育局 | 县财政局 | |\n2 | 扩大投资 | 县水务局 | 县财政局 | | |")
            .Diagnostics.Select(each => (each.Code, each.Location!.Line)).Should().Contain([("PM1012", 4), ("PM1014", 4)]);
}
