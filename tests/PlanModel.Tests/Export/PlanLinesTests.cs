using System.Text.Json.Nodes;
using CsCheck;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Export;

/// <summary>Rows of tables: the same members in every row, whatever the plan says.</summary>
public class PlanLinesTests
{
    private static readonly string[] TaskMembers =
    [
        "document", "task", "plan", "place", "section", "number", "title", "measures", "responsibility", "lead", "support", "others", "deadline",
        "leaders", "targets", "fields",
    ];

    private static readonly string[] BodyMembers =
    [
        "document", "task", "plan", "place", "section", "number", "title", "name", "body", "department", "kind", "role", "match", "deadline",
    ];

    private static readonly Plan Example = new()
    {
        Title = "清单",
        Place = Place.Parse("天津市"),
        Sections =
        [
            new PlanSection
            {
                Heading = "一、甲",
                Sections =
                [
                    new PlanSection
                    {
                        Heading = "（一）乙",
                        Tasks =
                        [
                            new PlanTask
                            {
                                Id = "1-1-1",
                                Number = 3,
                                Title = "“题”\n\"二\"",
                                Measures = ["一。", "二"],
                                Responsibility = new Responsibility
                                {
                                    Text = "市教委牵头，各区配合",
                                    Mentions =
                                    [
                                        new Mention { Text = "市教委", Kind = MentionKind.Department, Role = MentionRole.Lead, Department = "天津市教育委员会", Match = MatchKind.Alias },
                                        new Mention { Text = "各区", Start = 6, Kind = MentionKind.Territory, Role = MentionRole.Support },
                                    ],
                                },
                                Deadline = "2022年底",
                                Leaders = ["甲", "乙"],
                                Fields = FieldMap.Create([new("备注", "a\n\"b\"")]),
                            },
                            new PlanTask { Id = "1-1-2", Number = 4 },
                        ],
                    },
                ],
            },
        ],
    };

    [Fact]
    public void A_task_is_a_row() => Tasks(Example)[0].Should().Be(
        """
        {"document":"a.txt","task":"a.txt#1-1-1","plan":"清单","place":"天津市","section":"一、甲 › （一）乙","number":3,"title":"“题”\n\"二\"",
        "measures":"一。二","responsibility":"市教委牵头，各区配合","lead":"天津市教育委员会","support":"各区","others":"",
        "deadline":"2022年底","leaders":"甲、乙","targets":"","fields":"{\"备注\":\"a\\n\\\"b\\\"\"}"}
        """.ReplaceLineEndings(""));

    [Fact]
    public void An_actor_of_a_task_is_a_row() => Bodies(Example).Select(row => row[row.IndexOf("\"name\"", StringComparison.Ordinal)..]).Should().Equal(
        """
        "name":"天津市教育委员会","body":"市教委","department":"天津市教育委员会","kind":"department","role":"lead","match":"alias","deadline":"2022年底"}
        """,
        """
        "name":"各区","body":"各区","department":"","kind":"territory","role":"support","match":"","deadline":"2022年底"}
        """,
        """
        "name":"","body":"","department":"","kind":"","role":"","match":"","deadline":""}
        """);

    [Fact]
    public void Every_row_of_any_plan_has_the_same_members_and_types() => PlanGenerator.Plan.Where(HasDefinedWords).Sample(
        plan =>
        {
            var tasks = Tasks(plan);
            tasks.Should().HaveCount(plan.Tasks.Count());
            tasks.Where(row => !IsRow(row, TaskMembers)).Should().BeEmpty();
            Bodies(plan).Where(row => !IsRow(row, BodyMembers)).Should().BeEmpty();
        },
        iter: 200);

    [Fact]
    public void Every_argument_is_needed()
    {
        FluentActions.Invoking(() => PlanLines.WriteTasks(null!, TextWriter.Null, "")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PlanLines.WriteTasks(Example, null!, "")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PlanLines.WriteBodies(Example, TextWriter.Null, null!)).Should().Throw<ArgumentNullException>();
    }

    private static bool IsRow(string row, string[] members) =>
        JsonNode.Parse(row)!.AsObject() is var json
        && json.Select(member => member.Key).SequenceEqual(members)
        && json.All(member => member.Value!.GetValueKind() == (member.Key == "number" ? System.Text.Json.JsonValueKind.Number : System.Text.Json.JsonValueKind.String));

    /// <summary>Plans that can be written at all.</summary>
    private static bool HasDefinedWords(Plan plan) => plan.Tasks
        .SelectMany(task => task.Responsibility?.Mentions ?? [])
        .All(mention => Enum.IsDefined(mention.Kind) && Enum.IsDefined(mention.Role) && (mention.Match is null || Enum.IsDefined(mention.Match.Value)));

    private static string[] Tasks(Plan plan) => Lines(writer => PlanLines.WriteTasks(plan, writer, "a.txt"));

    private static string[] Bodies(Plan plan) => Lines(writer => PlanLines.WriteBodies(plan, writer, "a.txt"));

    private static string[] Lines(Action<TextWriter> write)
    {
        var text = new StringWriter();
        write(text);
        return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
