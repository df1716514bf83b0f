using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

/// <summary>A plan accounts for the text that it was read from, and says where each task stands in it.</summary>
public class CoverageTests
{
    public static TheoryData<string> Lists() =>
    [
        "seeds/tianjin-population-plan.txt",
        "seeds/tianjin-population-plan.html",
        "seeds/tianjin-population-plan.libreoffice.html",
        "seeds/tianjin-population-plan.libreoffice.txt",
        .. Directory.GetFiles(TestFiles.Documents, "input.*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TestFiles.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("14-notice", StringComparison.Ordinal) && !path.Contains("09-brackets", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_accounts_for_all_of_its_text(string path)
    {
        var coverage = Load(path, out _).Coverage;

        coverage.Unaccounted.Should().BeEmpty();
        coverage.IsComplete.Should().BeTrue();
        coverage.TotalCharacters.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Tasks_and_mentions_stand_where_they_are_said_to(string path)
    {
        var result = Load(path, out var text);
        var last = -1;
        foreach (var task in result.Plan.Tasks)
        {
            var place = result.LocationOf(task)!;
            place.Start.Should().BeGreaterThanOrEqualTo(last);
            last = place.Start;
            foreach (var mention in task.Responsibility!.Mentions)
            {
                var words = result.LocationOf(task, mention)!;
                if (mention.Text.Length == words.Length)
                {
                    text.Substring(words.Start, words.Length).Should().Be(mention.Text);
                }

                // A cell that covers several rows stands above the later ones.
                words.Start.Should().BeLessThanOrEqualTo(place.Start + place.Length);
            }
        }
    }

    [Fact]
    public void Text_of_no_member_is_listed()
    {
        var layout = Layout.Parse("""
            - 常平市2024年重点任务分工表
            - 为做好工作，制定本表。
            序号 | 重点任务 | 责任单位
            1 | 改造管网 | 市水务局
            合计 | 1项 |
            """);
        var text = layout.ToTabbedText();

        var coverage = PlanLoader.Default.LoadText(text).Coverage;

        coverage.Unaccounted.Select(place => text.Substring(place.Start, place.Length)).Should().Equal("为做好工作，制定本表。", "合计", "1项");
        (coverage.TotalCharacters - coverage.AccountedCharacters).Should().Be(15);
    }

    [Fact]
    public void A_task_of_another_plan_has_no_place()
    {
        var result = Load("seeds/tianjin-population-plan.txt", out _);
        var other = Load("tests/PlanModel.Tests/Documents/01-lead-support-deadline/input.txt", out _);

        result.LocationOf(other.Plan.Tasks.First()).Should().BeNull();
        result.LocationOf(result.Plan.Tasks.First())!.Line.Should().Be(9);
    }

    [Fact]
    public void A_result_without_a_document_has_no_places()
    {
        var result = new LoadResult { Plan = Load("seeds/tianjin-population-plan.txt", out _).Plan };

        result.LocationOf(result.Plan.Tasks.First()).Should().BeNull();
        result.Coverage.Should().Be(new SourceCoverage());
    }

    [Fact]
    public void Results_of_one_text_are_equal()
    {
        var first = Load("seeds/tianjin-population-plan.txt", out _);
        var second = Load("seeds/tianjin-population-plan.txt", out _);

        first.Should().Be(second);
        first.GetHashCode().Should().Be(second.GetHashCode());
        (first with { Diagnostics = [] }).Should().NotBe(second);
    }

    private static LoadResult Load(string path, out string text)
    {
        text = File.ReadAllText(Path.Combine(TestFiles.Root, path));
        return path.EndsWith(".html", StringComparison.Ordinal) ? PlanLoader.Default.LoadHtml(text) : PlanLoader.Default.LoadText(text);
    }
}
