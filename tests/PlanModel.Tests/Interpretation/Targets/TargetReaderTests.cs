using System.Globalization;
using PlanModel.Interpretation.Targets;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation.Targets;

/// <summary>Sentences of plans with the targets that they hold; README.md beside this file says where they come from.</summary>
public class TargetReaderTests
{
    private static readonly string Folder = Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Interpretation", "Targets");

    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var (sentence, expected, read) in Sets().SelectMany(ReadSet))
        {
            data.Add(sentence, read ?? expected);
        }

        return data;
    }

    public static TheoryData<string> SetNames() => [.. Sets()];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentence_gives_its_targets(string sentence, string read) => Read(sentence).Should().Be(read);

    [Theory]
    [MemberData(nameof(SetNames))]
    public void Targets_are_found_with_precision_first(string set) => Score([set], precision: 94, recall: 94);

    [Fact]
    public void In_all_sets_together_hardly_a_target_is_wrong() => Score(Sets(), precision: 99, recall: 97);

    [Theory]
    [MemberData(nameof(SetNames))]
    public void What_a_target_says_stands_in_its_sentence(string set)
    {
        foreach (var (sentence, _, _) in ReadSet(set).Where(row => !row.Sentence.Contains(' ')))
        {
            foreach (var target in TargetReader.Read([sentence]))
            {
                sentence.Should().Contain(target.Text).And.Contain(target.Indicator);
                (target.Text.Contains(target.Unit ?? "", StringComparison.Ordinal) || (target.Unit is "%" && target.Text.Contains("百分之", StringComparison.Ordinal))).Should().BeTrue(target.Text);
                target.Value.HasValue.Should().Be(target.Comparison != TargetComparison.All && target.Low is null);
                (target.Low < target.High).Should().Be(target.Low is not null);
            }
        }
    }

    [Fact]
    public void A_year_governs_over_a_semicolon_but_not_over_a_full_stop()
    {
        TargetReader.Read(["到2025年，新建公园10个；", "改造公园20个。", "新建驿站30个。"])
            .Select(target => target.Year).Should().Equal(2025, 2025, null);
    }

    [Fact]
    public void A_year_before_a_semicolon_governs_full_coverage_in_a_measure_without_digits() =>
        TargetReader.Read(["到2025年，新建公园10个；", "社区驿站实现全覆盖。", "乡镇驿站实现全覆盖。"])
            .Select(target => (target.Indicator, target.Comparison, target.Year))
            .Should().Equal(("新建公园", TargetComparison.Reach, 2025), ("社区驿站", TargetComparison.All, 2025));

    [Theory]
    [InlineData("建成两所特殊教育学校。", "特殊教育学校 reach 2 所")]
    [InlineData("婚检率达到百分之九十五以上。", "婚检率 at-least 95 %")]
    [InlineData("婚检率达到百分之九点五，差错率不超过千分之三。", "婚检率 reach 9.5 %; 差错率 at-most 3 ‰")]
    [InlineData("公办托位占比达到三成以上。", "公办托位占比 at-least 3 成")]
    [InlineData("2024年底前建成十二家社区食堂。", "社区食堂 reach 12 家 2024")]
    [InlineData("坚持“两个毫不动摇”，打造一支高素质队伍，形成两个机制，实现八成新以上设备入库。", "")]
    [InlineData("百花齐放，一百单八将，百分之，成百上千，两。", "")]
    public void Numbers_in_words_are_read_where_they_count(string sentence, string read) => Read(sentence).Should().Be(read);

    [Fact]
    public void Numbers_in_words_stay_in_the_text() =>
        TargetReader.Read(["力争建成两所特殊教育学校，婚检率达到百分之九十五。"])
            .Select(target => target.Text).Should().Equal("建成两所特殊教育学校", "婚检率达到百分之九十五");

    [Fact]
    public void Text_is_the_clause_without_words_of_hope() =>
        TargetReader.Read(["力争到2025年培训人员达到5万人次，培训班次不少于100期。"])
            .Select(target => target.Text).Should().Equal("到2025年培训人员达到5万人次", "培训班次不少于100期");

    [Fact]
    public void Text_begins_behind_the_label_of_a_list() =>
        TargetReader.Read(["主要目标：森林覆盖率达到36%。"]).Select(target => target.Text).Should().Equal("森林覆盖率达到36%");

    [Fact]
    public void Spaces_around_numbers_stay_in_the_text() =>
        TargetReader.Read(["力争到 2025 年，新增托位 500 个以上，1, 200 户入住，普惠托位占比达到 60 %。"])
            .Select(target => (target.Indicator, target.Text))
            .Should().Equal(("新增托位", "新增托位 500 个以上"), ("普惠托位占比", "普惠托位占比达到 60 %"));

    private static void Score(IEnumerable<string> sets, double precision, double recall)
    {
        int wanted = 0, found = 0, right = 0;
        foreach (var (sentence, expected, _) in sets.SelectMany(ReadSet))
        {
            var rest = Split(expected).ToList();
            wanted += rest.Count;
            foreach (var target in Split(Read(sentence)))
            {
                found++;
                right += rest.Remove(target) ? 1 : 0;
            }
        }

        (100.0 * right / found).Should().BeGreaterThanOrEqualTo(precision, "precision");
        (100.0 * right / wanted).Should().BeGreaterThanOrEqualTo(recall, "recall");
    }

    private static string Read(string sentence) => string.Join("; ", TargetReader.Read([sentence]).Select(Dump));

    private static string[] Split(string targets) => targets.Split("; ", StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Sets() => Directory.GetFiles(Folder, "*.tsv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Sentence, string Expected, string? Read)> ReadSet(string name) =>
        from line in File.ReadLines(Path.Combine(Folder, name)).Skip(1)
        let columns = line.Split('\t')
        select (columns[0], columns[1], columns.Length > 2 ? columns[2] : null);

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
