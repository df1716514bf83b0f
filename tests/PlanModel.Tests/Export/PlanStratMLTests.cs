using System.Xml.Linq;
using System.Xml.Schema;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Export;

public class PlanStratMLTests
{
    private static readonly XNamespace Names = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    private static readonly Plan Seed = PlanJson.Deserialize(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json")));

    [Fact]
    public void Document_is_valid_by_the_schema()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(Names.NamespaceName, Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Export", "PerformancePlanOrReport.xsd"));
        var problems = new List<string>();

        XDocument.Parse(PlanStratML.Serialize(Seed)).Validate(schemas, (_, problem) => problems.Add(problem.Message));

        problems.Should().BeEmpty();
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
