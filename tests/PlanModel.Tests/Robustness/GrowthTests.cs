using System.Diagnostics;
using PlanModel.Tests.Properties;
using PlanModel.Tests.Tables;

namespace PlanModel.Tests.Robustness;

/// <summary>A plan of 100 times the tasks costs at most 110 times as much, in every form.</summary>
/// <remarks>
/// Allocations are counted and say so exactly. Time is compared with reading the small plan 100 times; a busy machine only ever adds
/// time, so the best of several attempts counts, and the limit leaves room for what the collector of garbage does with more at once.
/// </remarks>
public class GrowthTests
{
    private const int Times = 100;
    private const double MostAllocations = 1.1;
    private const double MostTime = 2.5;
    private const int Attempts = 6;

    private static readonly Dictionary<string, Func<SimplePlan, string>> Forms = new()
    {
        [nameof(SimplePlanWriter.PortalHtml)] = SimplePlanWriter.PortalHtml,
        [nameof(SimplePlanWriter.WordHtml)] = SimplePlanWriter.WordHtml,
        [nameof(SimplePlanWriter.TabbedText)] = SimplePlanWriter.TabbedText,
        [nameof(SimplePlanWriter.TabSeparated)] = SimplePlanWriter.TabSeparated,
        [nameof(SimplePlanWriter.CellPerLine)] = SimplePlanWriter.CellPerLine,
        [nameof(SimplePlanWriter.Markdown)] = SimplePlanWriter.Markdown,
        [nameof(SimplePlanWriter.Prose)] = SimplePlanWriter.Prose,
        ["Grid"] = Grid,
    };

    public static TheoryData<string, int> Cases()
    {
        var data = new TheoryData<string, int>();
        foreach (var form in Forms.Keys)
        {
            data.Add(form, 1);
            data.Add(form, Times);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_hundred_times_the_tasks_cost_a_hundred_times_as_much(string form, int sections)
    {
        var small = Forms[form](PlanOf(20, 1));
        var large = Forms[form](PlanOf(20 * Times, sections));
        Read(form, small).Plan.Tasks.Count().Should().Be(20);
        Read(form, large).Plan.Tasks.Count().Should().Be(20 * Times, "all tasks of the large plan are read");

        var bytes = Allocations(() => Read(form, large)) / (double)(Times * Allocations(() => Read(form, small)));
        bytes.Should().BeLessThanOrEqualTo(MostAllocations, "allocations grow with the plan");

        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && ratio > MostAllocations; attempt++)
        {
            ratio = Math.Min(ratio, Milliseconds(() => Read(form, large), 1) / Milliseconds(() => Read(form, small), Times));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{form}, {sections} sections: {Times * ratio:F0} times the time, {Times * bytes:F0} times the allocations"));
        ratio.Should().BeLessThanOrEqualTo(MostTime, "time grows with the plan");
    }

    private static LoadResult Read(string form, string text) =>
        form.EndsWith("Html", StringComparison.Ordinal) ? PlanLoader.Default.LoadHtml(text) : PlanLoader.Default.LoadText(text);

    private static SimplePlan PlanOf(int tasks, int sections) => new(
        "甲市“十四五”规划重点任务分工清单",
        [.. Enumerable.Range(0, sections).Select(section => new SimpleSection(
            $"{Numeral(section + 1)}、提升第{Numeral(section + 1)}类服务",
            [.. Enumerable.Range(1 + (section * tasks / sections), tasks / sections).Select(number => new SimpleTask(
                number, $"办好第{number}件实事", [$"加快建设第{number}个项目。", "积极打造示范街区，到2025年建成4个。"], "市教委、市财政局、市民政局按职责分工负责"))]))]);

    private static string Numeral(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number switch
        {
            < 10 => $"{Digits[number]}",
            100 => "一百",
            _ => $"{(number < 20 ? "" : Digits[number / 10])}十{(number % 10 == 0 ? "" : Digits[number % 10])}",
        };
    }

    private static string Grid(SimplePlan plan)
    {
        List<string[]> rows = [["领域", "序号", "重点任务", "工作措施", "责任单位"]];
        rows.AddRange(plan.Sections.SelectMany(section => section.Tasks.Select(task => new[] { section.Heading, $"{task.Number}", task.Title, task.Content, task.Responsibility })));
        return $"{plan.Title}\n\n{TextForms.Draw(rows, 1, 1, "┌┬┐├┼┤└┴┘─│", "")}";
    }

    private static long Allocations(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Milliseconds(Action action, int times)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            action();
        }

        return watch.Elapsed.TotalMilliseconds;
    }
}
