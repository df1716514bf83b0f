using System.Diagnostics;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

public class ProseInterpreterTests
{
    [Theory]
    [InlineData("一、压实工作责任。各牵头单位要细化措施。\n二、加强报送（联系人：办公室综合科，联系电话：0000000）。")]
    [InlineData("一、加强领导（含临时托管）。\n（此件公开发布）\n主办单位：市政府办公室")]
    [InlineData("现将有关事项通知如下：\n一、落实责任。由市教育局牵头，市财政局配合。")]
    [InlineData("市教育局\n市财政局")]
    public void What_names_nobody_is_no_list(string text)
    {
        var result = PlanLoader.Default.LoadText("洛阳市人民政府关于加强管理的通知\n" + text);

        result.Plan.Sections.Should().BeEmpty();
        result.Plan.Title.Should().Be("洛阳市人民政府关于加强管理的通知");
        result.HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData("09-brackets", "本方案自印发之日起施行。|（此件公开发布）")]
    [InlineData("10-labels", "")]
    public void All_words_but_those_around_the_list_are_accounted_for(string document, string left)
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Documents, document, "input.txt"));
        var result = PlanLoader.Default.LoadText(text);

        string.Join("|", result.Coverage.Unaccounted.Select(place => text.Substring(place.Start, place.Length))).Should().Be(left);
    }

    [Fact]
    public void Tasks_know_where_they_stand()
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Documents, "09-brackets", "input.txt"));
        var result = PlanLoader.Default.LoadText(text, "plan.txt");

        result.LocationOf(result.Plan.Tasks.First())!.ToString().Should().Be("plan.txt(4,3)");
        result.LocationOf(result.Plan.Tasks.Last())!.ToString().Should().Be("plan.txt(11,3)");
    }

    [Fact]
    public void A_finding_points_into_the_bracket_it_is_about()
    {
        const string Text = "天津市重点任务分工\n一、抓好落实。完成改造（市教委牵头，哇呀呀负责）。";
        var result = PlanLoader.Default.LoadText(Text);

        var finding = result.Diagnostics.Single(each => each.Code.StartsWith("PM30", StringComparison.Ordinal));
        Text.Substring(finding.Location!.Start, finding.Location.Length).Should().Be("哇呀呀");
    }

    [Theory]
    [InlineData("（")]
    [InlineData("（市教委牵头）")]
    [InlineData("（（（）））")]
    [InlineData("1.")]
    [InlineData("1.建设。（市教委牵头）\n")]
    [InlineData("（1）建设。\n①改造。\n")]
    [InlineData("牵头单位：市教委\n")]
    [InlineData("牵头单位：市教委；")]
    [InlineData("【牵头单位】")]
    [InlineData("附件1\n天津市任务清单\n一、建设。（市教委牵头）\n")]
    [InlineData("社会保障方面\n1.建设。\n牵头单位：市教委\n")]
    [InlineData("“《〔[")]
    public void Hostile_text_costs_linear_time(string piece)
    {
        var text = "天津市重点任务清单\n一、加快建设。（市教委牵头）\n" + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        PlanLoader.Default.LoadText(text.Substring(0, 2_000));
        var watch = Stopwatch.StartNew();

        var result = PlanLoader.Default.LoadText(text);

        result.Plan.Sections.Should().NotBeEmpty();
        watch.ElapsedMilliseconds.Should().BeLessThan(10_000);
        TestContext.Current.SendDiagnosticMessage($"{piece}: {watch.ElapsedMilliseconds} ms");
    }
}
