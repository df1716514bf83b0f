using PlanModel.Tests.Departments.Data;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Departments;

/// <summary>The labelled pairs and legal names of the gold set, as a score that may not fall.</summary>
public sealed class GoldScoreTests
{
    [Theory]
    [InlineData("names-dev.tsv", 1.0, 0.98)]
    [InlineData("gold.tsv", 0.995, 0.98)]
    // Spellings that only their own town knows (市林竹局, 区资规分局) stay in the blind set, found or not.
    [InlineData("blind.tsv", 1.0, 0.97)]
    public void Pairs_are_told_apart_and_together(string file, double strongRecall, double recall)
    {
        var rows = Read(file);
        var falseMerges = rows.Where(row => row[3] == "0" && row[4] == "STRONG" && AreSame(row)).Select(row => string.Join('\t', row)).ToList();
        falseMerges.Should().BeEmpty("two different bodies are never merged");

        var strong = rows.Where(row => row[3] == "1" && row[4] == "STRONG").ToList();
        var missed = strong.Where(row => !AreSame(row)).Select(row => string.Join('\t', row)).ToList();
        ((double)(strong.Count - missed.Count) / strong.Count).Should().BeGreaterThanOrEqualTo(strongRecall, "missed: {0}", string.Join('\n', missed));

        var all = rows.Where(row => row[3] == "1").ToList();
        ((double)all.Count(AreSame) / all.Count).Should().BeGreaterThanOrEqualTo(recall);
    }

    [Fact]
    public void Legal_names_are_right()
    {
        var rows = Read("legal-names.tsv");
        var wrong = rows.Where(row => Ask(row[1], row[0]).Department?.Name != row[2]).Select(row => $"{string.Join('\t', row)} is {Ask(row[1], row[0]).Department}").ToList();
        wrong.Count.Should().BeLessThanOrEqualTo(rows.Length / 100, "wrong: {0}", string.Join('\n', wrong));
    }

    private static bool AreSame(string[] row)
    {
        var a = Ask(row[1], row[0]).Department;
        var b = Ask(row[2], row[0]).Department;
        return a is not null && b is not null && a.Name == b.Name;
    }

    private static DepartmentMatch Ask(string name, string place) =>
        DepartmentNormalizer.Default.Normalize(name, place.Length == 0 ? null : Place.Parse(place));

    private static string[][] Read(string name) =>
        [.. DataFile.Read(Path.Combine(TestFiles.Root, "tests/PlanModel.Tests/Departments/Gold", name)).Rows];
}
