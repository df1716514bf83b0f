using System.Globalization;
using System.Xml.Linq;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Export;

/// <summary>Graphs as Graphviz and the schema of GraphML read them.</summary>
public class GraphReaderTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Plan Seed = PlanJson.Deserialize(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json")));

    /// <summary>Words that DOT would read as more than text: quotes, escapes, record braces, HTML, line breaks, keywords.</summary>
    private static readonly string[] Awkward = ["say \"hello\" \\N \\n", "{a|b} <b>&amp;</b>", "一\n二", "graph", "\\", "”“—…·"];

    [Theory]
    [InlineData(GraphContent.BodiesAndTasks, "->")]
    [InlineData(GraphContent.Cooperation, "--")]
    public void Graphviz_draws_every_node_and_edge(GraphContent content, string arrow)
    {
        var bodies = Seed.Bodies();
        var edges = content == GraphContent.Cooperation
            ? Seed.Cooperations().Count
            : Seed.Tasks.Sum(task => task.BodyNames().Count);

        var drawing = XDocument.Parse(Programs.Run(Programs.Dot, PlanDot.Serialize(Seed, content), "-Tsvg")).Root!;

        Texts(Group(drawing, "node")).Should().Contain(bodies.Select(body => body.Name));
        Group(drawing, "node").Should().HaveCount(bodies.Count + (content == GraphContent.Cooperation ? 0 : 45));
        Group(drawing, "edge").Should().HaveCount(edges);
        Group(drawing, "edge").Should().OnlyContain(edge => edge.Element(Svg + "title")!.Value.Contains(arrow));
    }

    [Fact]
    public void Graphviz_shows_awkward_words_as_they_are()
    {
        var tasks = Awkward.Select((title, index) => new PlanTask { Id = string.Create(CultureInfo.InvariantCulture, $"1-{index + 1}"), Number = index + 1, Title = title });
        var plan = new Plan { Title = Awkward[0], Sections = [new PlanSection { Tasks = tasks.ToValueList() }] };

        var drawing = XDocument.Parse(Programs.Run(Programs.Dot, PlanDot.Serialize(plan), "-Tsvg")).Root!;

        Group(drawing, "node").Select(node => string.Join("\n", node.Elements(Svg + "text").Select(text => text.Value)))
            .Should().Equal(Awkward.Select((title, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {title}")));
    }

    [Theory]
    [InlineData(GraphContent.BodiesAndTasks)]
    [InlineData(GraphContent.Cooperation)]
    public void GraphML_is_valid_by_the_schema(GraphContent content)
    {
        foreach (var plan in new[] { Seed, Plan.Empty })
        {
            XmlSchemas.Check(PlanGraphML.Serialize(plan, content), "http://graphml.graphdrawing.org/xmlns", "graphml.xsd");
        }
    }

    private static IEnumerable<XElement> Group(XElement drawing, string kind) =>
        drawing.Descendants(Svg + "g").Where(group => group.Attribute("class")?.Value == kind);

    private static IEnumerable<string> Texts(IEnumerable<XElement> groups) => groups.Select(group => group.Element(Svg + "text")!.Value);
}
