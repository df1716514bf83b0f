using PlanModel.Tests.Departments.Data;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Departments.Gold;

/// <summary>The gold set is well-formed, as large as promised, and never contradicts itself.</summary>
public sealed class GoldFileTests
{
    private static readonly string[] Tiers = ["STRONG", "MEDIUM", "WEAK"];

    private static readonly string[][] Pairs = [.. Read("names-dev.tsv").Rows, .. Read("gold.tsv").Rows, .. Read("blind.tsv").Rows];

    [Fact]
    public void Pairs_have_labels_tiers_and_places()
    {
        Pairs.Where(row => row.Length != 7 || row[3] is not ("0" or "1") || !Tiers.Contains(row[4]) || row[5].Length == 0).Should().BeEmpty();
        Pairs.Select(row => row[0]).Concat(Read("legal-names.tsv").Rows.Select(row => row[0])).Distinct()
            .Where(place => place.Length > 0 && !(Place.TryParse(place, out var parsed) && parsed.IsKnown)).Should().BeEmpty();
    }

    [Fact]
    public void There_are_enough_pairs_traps_and_places()
    {
        Pairs.Should().HaveCountGreaterThan(900);
        Pairs.Where(row => row[3] == "0").Should().HaveCountGreaterThan(400);
        Pairs.Select(row => row[0]).Distinct().Should().HaveCountGreaterThan(60);
        Read("legal-names.tsv").Rows.Should().HaveCountGreaterThan(250);
    }

    [Fact]
    public void No_pair_is_asked_twice() =>
        Pairs.GroupBy(row => (row[0], string.CompareOrdinal(row[1], row[2]) < 0 ? row[1] + "\t" + row[2] : row[2] + "\t" + row[1]))
            .Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();

    private static DataFile Read(string name) => DataFile.Read(Path.Combine(TestFiles.Root, "tests/PlanModel.Tests/Departments/Gold", name));
}
