using System.Text.Json.Nodes;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Seeds;

/// <summary>Every version of the seed gives the same plan, to the last member.</summary>
public class SeedTests
{
    public static TheoryData<string> Versions() =>
    [
        "tianjin-population-plan.txt",
        "tianjin-population-plan.html",
        "tianjin-population-plan.libreoffice.html",
        "tianjin-population-plan.libreoffice.txt",
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Seed_gives_the_expected_plan(string name)
    {
        var plan = Load(name).Plan;

        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json")))!;
        PlanDump.Of(plan, PlanDump.Detail.Full).Should().Equal(PlanDump.Of(expected, PlanDump.Detail.Full));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Versions_are_equal_as_values(string name) =>
        Load(name).Plan.Should().Be(Load("tianjin-population-plan.txt").Plan);

    private static LoadResult Load(string name)
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Seeds, name));
        return name.EndsWith(".html", StringComparison.Ordinal)
            ? PlanLoader.Default.LoadHtml(text, name)
            : PlanLoader.Default.LoadText(text, name);
    }
}
