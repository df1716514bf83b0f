using System.Xml.Linq;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Export;

public class PlanStratMLTests
{
    private static readonly XNamespace Names = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    private static readonly Plan Seed = PlanJson.Deserialize(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json")));

    public static TheoryData<string> Plans() => ["seed", "nothing", .. Directory.EnumerateFiles(TestFiles.Documents, "input.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(TestFiles.Documents, file))];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Document_is_valid_by_the_schema(string name)
    {
        var plan = name switch
        {
            "seed" => Seed,
            "nothing" => Plan.Empty,
            _ => PlanLoader.Default.LoadFile(Path.Combine(TestFiles.Documents, name)).Plan,
        };

        XmlSchemas.Check(PlanStratML.Serialize(plan), Names.NamespaceName, "PerformancePlanOrReport.xsd");
    }

    [Fact]
    public void Targets_are_results_in_the_order_of_the_schema()
    {
        var result = XDocument.Parse(PlanStratML.Serialize(Seed)).Descendants(Names + "TargetResult").Single();

        result.Elements().Select(element => $"{element.Name.LocalName} {element.Value}").Should().Equal(
            "EndDate 2025-12-31", "NumberOfUnits 4.5", "Description 到2025年每千人口拥有3岁以下婴幼儿托位数达到4.5个");
    }

    [Fact]
    public void Sections_are_goals_tasks_objectives_and_bodies_performers()
    {
        var plan = XDocument.Parse(PlanStratML.Serialize(Seed)).Root!;

        plan.Descendants(Names + "Goal").Should().HaveCount(8);
        plan.Descendants(Names + "Objective").Should().HaveCount(45);
        plan.Descendants(Names + "PerformanceIndicator").Single().Element(Names + "MeasurementDimension")!.Value.Should().Be("每千人口拥有3岁以下婴幼儿托位数");
        plan.Descendants(Names + "RoleType").Should().OnlyContain(role => role.Value == "Performer");
        plan.Descendants(Names + "Objective").Elements(Names + "Stakeholder")
            .Where(stakeholder => stakeholder.Element(Names + "Name")!.Value == "各区人民政府")
            .Should().NotBeEmpty().And.OnlyContain(stakeholder => stakeholder.Attribute("StakeholderTypeType")!.Value == "Generic_Group");
    }
}
