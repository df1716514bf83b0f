using System.Globalization;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace PlanModel.Tests.Export;

/// <summary>Each format is read back by a reader that is not ours.</summary>
public class ExportTests
{
    private static readonly Plan Example = new()
    {
        Title = "“十四五”清单 <&> \"引号\"",
        Notes = ["排名不分先后，下同"],
        Sections =
        [
            new PlanSection
            {
                Heading = "一、甲",
                Title = "甲",
                Sections =
                [
                    new PlanSection
                    {
                        Heading = "（一）乙",
                        Title = "乙",
                        Tasks =
                        [
                            Task("1-1-1", 1, "=SUM(A1)", "市教委牵头，\n市财政局、各区人民政府配合", ("市教委", "天津市教育委员会", MentionRole.Lead), ("市财政局", "天津市财政局", MentionRole.Support)),
                            Task("1-1-2", 2, "改造|管网", "市教委", ("市教委", "天津市教育委员会", MentionRole.Responsible)),
                            Task("1-1-3", 3, "无人负责", ""),
                        ],
                    },
                ],
            },
        ],
    };

    [Fact]
    public void Csv_has_a_row_for_each_body_of_each_task()
    {
        var rows = ReadCsv(PlanCsv.Serialize(Example), ",");

        rows.Select(row => (row["id"], row["body"], row["department"], row["role"])).Should().Equal(
            ("1-1-1", "市教委", "天津市教育委员会", "lead"),
            ("1-1-1", "市财政局", "天津市财政局", "support"),
            ("1-1-2", "市教委", "天津市教育委员会", "responsible"),
            ("1-1-3", "", "", ""));
        rows[0]["section"].Should().Be("一、甲 › （一）乙");
        rows[0]["responsibility"].Should().Be("市教委牵头，\n市财政局、各区人民政府配合");
    }

    [Fact]
    public void Csv_cells_that_a_spreadsheet_would_run_are_made_safe()
    {
        ReadCsv(PlanCsv.Serialize(Example), ",")[0]["title"].Should().Be("'=SUM(A1)");
        ReadCsv(PlanCsv.Serialize(Example, CsvOptions.Default with { SafeCells = false }), ",")[0]["title"].Should().Be("=SUM(A1)");
    }

    [Fact]
    public void Tsv_has_a_row_for_each_task_and_a_mark_for_spreadsheets()
    {
        var text = PlanCsv.Serialize(Example, new CsvOptions { Layout = CsvLayout.PerTask, Delimiter = '\t', ByteOrderMark = true });

        text.Should().StartWith("\uFEFF");
        ReadCsv(text.TrimStart('\uFEFF'), "\t").Select(row => (row["id"], row["lead"], row["support"])).Should().Equal(
            ("1-1-1", "天津市教育委员会", "天津市财政局"), ("1-1-2", "", ""), ("1-1-3", "", ""));
    }

    [Fact]
    public void Markdown_is_read_by_Markdig_as_one_table_a_section()
    {
        var pipeline = new Markdig.MarkdownPipelineBuilder();
        Markdig.MarkdownExtensions.UsePipeTables(pipeline);
        var html = Markdig.Markdown.ToHtml(PlanMarkdown.Serialize(Example), pipeline.Build());

        html.Should().Contain("<h1>“十四五”清单 &lt;&amp;&gt; &quot;引号&quot;</h1>").And.Contain("<h3>（一）乙</h3>");
        html.Should().Contain("<td>改造|管网</td>").And.Contain("<td>市教委牵头，<br>市财政局、各区人民政府配合</td>");
        html.Split("<tr>").Should().HaveCount(5, "there are a header and three rows");
    }

    [Theory]
    [InlineData(GraphContent.BodiesAndTasks, 5, 3)]
    [InlineData(GraphContent.Cooperation, 2, 1)]
    public void GraphML_is_well_formed_and_its_edges_have_ends(GraphContent content, int nodes, int edges)
    {
        XNamespace names = "http://graphml.graphdrawing.org/xmlns";
        var graph = XDocument.Parse(PlanGraphML.Serialize(Example, content)).Root!.Element(names + "graph")!;

        var ids = graph.Elements(names + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();
        ids.Should().HaveCount(nodes);
        graph.Elements(names + "edge").Should().HaveCount(edges)
            .And.OnlyContain(edge => ids.Contains(edge.Attribute("source")!.Value) && ids.Contains(edge.Attribute("target")!.Value));
    }

    [Fact]
    public void GraphML_leaves_out_what_XML_cannot_hold() =>
        XDocument.Parse(PlanGraphML.Serialize(Example with { Sections = [new PlanSection { Tasks = [Task("1-1", 1, "a\0\uD800b😀", "")] }] }))
            .ToString().Should().Contain("1 ab😀");

    [Fact]
    public void Mermaid_and_Dot_quote_their_labels()
    {
        PlanMermaid.Serialize(Example).Should().Be(
            """
            flowchart LR
              b1(["天津市教育委员会"])
              b2(["天津市财政局"])
              t1_1_1["1 =SUM(A1)"]
              t1_1_2["2 改造|管网"]
              t1_1_3["3 无人负责"]
              b1 -->|lead| t1_1_1
              b2 -->|support| t1_1_1
              b1 -->|responsible| t1_1_2

            """.ReplaceLineEndings("\n"));
        PlanDot.Serialize(Example, GraphContent.Cooperation).Should().Be(
            """
            graph plan {
              label="“十四五”清单 <&amp;> \"引号\"";
              b1 [label="天津市教育委员会", shape=ellipse];
              b2 [label="天津市财政局", shape=ellipse];
              b1 -- b2 [weight=1, label="1"];
            }

            """.ReplaceLineEndings("\n"));
    }

    private static List<Dictionary<string, string>> ReadCsv(string text, string delimiter)
    {
        using var reader = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter });
        return reader.GetRecords<dynamic>()
            .Select(row => ((IDictionary<string, object>)row).ToDictionary(pair => pair.Key, pair => (string)pair.Value))
            .ToList();
    }

    private static PlanTask Task(string id, int number, string title, string text, params (string Text, string Department, MentionRole Role)[] mentions) => new()
    {
        Id = id,
        Number = number,
        Title = title,
        Responsibility = text.Length == 0 ? null : new Responsibility
        {
            Text = text,
            Mentions = mentions
                .Select(mention => new Mention { Text = mention.Text, Kind = MentionKind.Department, Role = mention.Role, Department = mention.Department, Match = MatchKind.Alias })
                .ToValueList(),
        },
    };
}
