using System.Globalization;
using PlanModel.Interpretation.Targets;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation.Targets;

public class TargetReaderTests
{
    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Interpretation", "Targets", "targets.tsv")).Skip(1))
        {
            var columns = line.Split('\t');
            data.Add(columns[0], columns[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentence_gives_its_targets(string sentence, string expected) =>
        string.Join("; ", TargetReader.Read([sentence]).Select(Dump)).Should().Be(expected);

    [Fact]
    public void A_year_governs_over_a_semicolon_but_not_over_a_full_stop()
    {
        TargetReader.Read(["到2025年，新建公园10个；", "改造公园20个。", "新建驿站30个。"])
            .Select(target => target.Year).Should().Equal(2025, 2025, null);
    }

    [Fact]
    public void Text_is_the_clause_without_words_of_hope() =>
        TargetReader.Read(["力争到2025年培训人员达到5万人次，培训班次不少于100期。"])
            .Select(target => target.Text).Should().Equal("到2025年培训人员达到5万人次", "培训班次不少于100期");

    private static string Dump(Target target)
    {
        var comparison = target.Comparison switch
        {
            TargetComparison.AtLeast => "at-least",
            TargetComparison.AtMost => "at-most",
            TargetComparison.MoreThan => "more-than",
            TargetComparison.LessThan => "less-than",
            TargetComparison.About => "about",
            TargetComparison.IncreaseBy => "increase-by",
            TargetComparison.DecreaseBy => "decrease-by",
            TargetComparison.GrowYearly => "grow-yearly",
            TargetComparison.All => "all",
            _ => "reach",
        };
        var value = target.Value?.ToString(CultureInfo.InvariantCulture)
            ?? (target.Low is null ? null : string.Create(CultureInfo.InvariantCulture, $"{target.Low}-{target.High}"));
        return string.Join(' ', new[] { target.Indicator, comparison, value, target.Unit, target.Year?.ToString(CultureInfo.InvariantCulture) }.Where(part => part is not null));
    }
}
