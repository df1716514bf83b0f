using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Serialization;

public class PlanJsonTests
{
    private static readonly string Golden = File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json"));

    [Fact]
    public void The_seed_is_written_as_its_file_has_it_up_to_line_breaks_between_members()
    {
        var plan = PlanJson.Deserialize(Golden);

        // The file keeps a mention on one line; indenting its tree again gives what a program writes.
        var indented = JsonNode.Parse(Golden)!.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        PlanJson.Serialize(plan).Should().Be(indented);
    }

    [Fact]
    public void The_seed_is_read_to_the_last_member()
    {
        var plan = PlanJson.Deserialize(Golden);

        PlanDump.Of(plan, PlanDump.Detail.Full).Should().Equal(PlanDump.Of(JsonNode.Parse(Golden)!, PlanDump.Detail.Full));
    }

    [Fact]
    public void Any_plan_comes_back_equal() =>
        PlanGenerator.Plan.Sample(plan => PlanJson.Deserialize(PlanJson.Serialize(plan)) == plan, iter: 2_000);

    [Fact]
    public async Task Every_door_reads_and_writes_the_same()
    {
        var plan = PlanJson.Deserialize(Golden);
        var json = PlanJson.Serialize(plan);
        var bytes = PlanJson.SerializeToUtf8Bytes(plan);
        var token = TestContext.Current.CancellationToken;
        using var written = new MemoryStream();
        PlanJson.Serialize(written, plan);
        using var writtenLater = new MemoryStream();
        await PlanJson.SerializeAsync(writtenLater, plan, token);

        Encoding.UTF8.GetString(bytes).Should().Be(json);
        written.ToArray().Should().Equal(bytes);
        writtenLater.ToArray().Should().Equal(bytes);

        PlanJson.Deserialize(json).Should().Be(plan);
        PlanJson.Deserialize(bytes).Should().Be(plan);
        PlanJson.Deserialize(PlanJson.SerializeLine(plan)).Should().Be(plan);
        PlanJson.Deserialize([0xEF, 0xBB, 0xBF, .. bytes]).Should().Be(plan, "a byte order mark is no part of the text");
        PlanJson.Deserialize("\uFEFF" + json).Should().Be(plan);
        PlanJson.Deserialize(new MemoryStream(bytes)).Should().Be(plan);
        (await PlanJson.DeserializeAsync(new MemoryStream(bytes), token)).Should().Be(plan);
    }

    [Fact]
    public void What_is_absent_is_not_written_and_what_is_always_there_is()
    {
        var plan = new Plan { Sections = [new PlanSection { Tasks = [new PlanTask { Id = "1-1", Responsibility = new() { Mentions = [new Mention { Text = "市教委" }] } }] }] };

        PlanJson.SerializeLine(plan).Should().Be(
            """{"schema":"planmodel/plan/1","title":"","sections":[{"heading":"","title":"","tasks":[{"id":"1-1","number":0,"title":"","responsibility":{"text":"","mentions":[{"text":"市教委","start":0,"kind":"unknown","role":"responsible"}]}}]}]}""");
        PlanJson.SerializeLine(Plan.Empty).Should().Be("""{"schema":"planmodel/plan/1","title":"","sections":[]}""");
    }

    [Fact]
    public void Everything_is_written_in_the_order_of_the_schema()
    {
        var target = new Target { Indicator = "托位数", Comparison = TargetComparison.GrowYearly, Value = 4.50m, Low = 1m, High = 2m, Unit = "个", Year = 2025, Text = "到2025年" };
        var mention = new Mention { Text = "市教委", Start = 3, Kind = MentionKind.Department, Role = MentionRole.Lead, Department = "天津市教育委员会", Match = MatchKind.Alias };
        var task = new PlanTask
        {
            Id = "1-1-1",
            Number = 7,
            NumberText = "（七）",
            Title = "题",
            Measures = ["做。"],
            Responsibility = new() { Text = "由市教委", ByDuty = true, Mentions = [mention] },
            Leaders = ["王勇"],
            Deadline = "年底",
            Targets = [target],
            Fields = FieldMap.Create([new("备注", "无"), new("a", "b")]),
        };
        var inner = new PlanSection { Number = 1, Heading = "（一）乙", Title = "乙", Tasks = [task] };
        var plan = new Plan
        {
            Title = "清单",
            Annex = "附件2",
            Place = new Place { Name = "天津市" },
            Notes = ["下同"],
            Sections = [new PlanSection { Heading = "甲", Title = "甲", Sections = [inner] }],
        };

        PlanJson.SerializeLine(plan).Should().Be(
            """{"schema":"planmodel/plan/1","title":"清单","annex":"附件2","place":"天津市","notes":["下同"],"sections":[{"heading":"甲","title":"甲","sections":["""
            + """{"number":1,"heading":"（一）乙","title":"乙","tasks":[{"id":"1-1-1","number":7,"numberText":"（七）","title":"题","measures":["做。"],"""
            + """ "responsibility":{"text":"由市教委","byDuty":true,"mentions":[{"text":"市教委","start":3,"kind":"department","role":"lead","department":"天津市教育委员会","match":"alias"}]},""".Trim()
            + """ "leaders":["王勇"],"deadline":"年底","targets":[{"indicator":"托位数","comparison":"grow-yearly","value":4.50,"low":1,"high":2,"unit":"个","year":2025,"text":"到2025年"}],""".Trim()
            + """ "fields":{"备注":"无","a":"b"}}]}]}]}""".Trim());
    }

    [Theory]
    [InlineData("𠮷林路", "ideographs beyond the basic plane stay readable")]
    [InlineData("工\u3000作\u00A0任务", "so do spaces of any width")]
    [InlineData("<b>&'\u007E/", "what only web pages fear is not escaped")]
    public void Text_is_not_escaped(string text, string because) =>
        PlanJson.SerializeLine(new Plan { Title = text }).Should().Contain($"\"title\":\"{text}\"", because);

    [Theory]
    [InlineData("a\"b\\c", "a\\\"b\\\\c")]
    [InlineData("a\nb\tc\rd", "a\\nb\\tc\\rd")]
    [InlineData("\u0001\u0085\u2028", "\\u0001\\u0085\\u2028")]
    public void Only_what_JSON_and_line_readers_cannot_bear_is_escaped(string text, string escaped)
    {
        PlanJson.SerializeLine(new Plan { Title = text }).Should().Contain($"\"title\":\"{escaped}\"");
        PlanJson.Deserialize(PlanJson.SerializeLine(new Plan { Title = text })).Title.Should().Be(text);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        PlanJson.Deserialize(PlanJson.Serialize(new Plan { Title = "a\uD842b\uDFB7" })).Title.Should().Be("a\uFFFDb\uFFFD");

    [Fact]
    public void Members_may_come_in_any_order()
    {
        var plan = PlanJson.Deserialize("""{"sections":[{"tasks":[{"title":"题","number":1,"id":"1-1"}],"title":"","heading":""}],"title":"清单","schema":"planmodel/plan/1"}""");

        plan.Should().Be(new Plan { Title = "清单", Sections = [new PlanSection { Tasks = [new PlanTask { Id = "1-1", Number = 1, Title = "题" }] }] });
    }

    [Fact]
    public void The_resolver_keeps_the_shape_in_options_of_others()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(PlanJson.TypeInfoResolver, EnvelopeContext.Default),
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        };
        var envelope = new Envelope("a.txt", [PlanJson.Deserialize(Golden)]);

        var json = JsonSerializer.Serialize(envelope, options);
        var back = JsonSerializer.Deserialize<Envelope>(json, options)!;

        back.Plans.Should().Equal(envelope.Plans);
        var inner = JsonNode.Parse(json)!["PLANS"]![0]!;
        JsonNode.DeepEquals(inner, JsonNode.Parse(Golden)).Should().BeTrue();
    }

    [Fact]
    public void The_resolver_knows_the_parts_of_a_plan()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = PlanJson.TypeInfoResolver };
        var task = PlanJson.Deserialize(Golden).Tasks.First();

        JsonSerializer.Deserialize<PlanTask>(JsonSerializer.Serialize(task, options), options).Should().Be(task);
        PlanJson.TypeInfoResolver.GetTypeInfo(typeof(Uri), options).Should().BeNull("other types are for other resolvers");
    }

    [Fact]
    public void A_match_is_a_line_with_all_its_members()
    {
        var known = new DepartmentMatch
        {
            Input = "市教委",
            Match = MatchKind.Alias,
            Kind = MentionKind.Department,
            Department = new Department { Name = "天津市教育委员会" },
        };
        var unknown = new DepartmentMatch { Input = " \"x\" ", Candidates = [new Department { Name = "甲" }, new Department { Name = "乙" }] };

        PlanJson.SerializeLine(known).Should().Be("""{"input":"市教委","department":"天津市教育委员会","match":"alias","kind":"department","candidates":[]}""");
        PlanJson.SerializeLine(unknown).Should().Be("""{"input":" \"x\" ","department":null,"match":"unknown","kind":"unknown","candidates":["甲","乙"]}""");
    }

    [Fact]
    public void An_explained_match_tells_what_decided()
    {
        var match = new DepartmentMatch
        {
            Input = "市商务委",
            Match = MatchKind.Former,
            Kind = MentionKind.Department,
            Department = new Department { Name = "天津市商务局" },
            Rule = DepartmentRule.FormerName,
            Relation = DepartmentRelation.Former,
            RelationYear = 2018,
            Entry = "history.tsv(9)",
        };

        PlanJson.SerializeLine(match, explain: true).Should().Be(
            """{"input":"市商务委","department":"天津市商务局","match":"former","kind":"department","candidates":[],"rule":"former-name","relation":"former","relationYear":2018,"entry":"history.tsv(9)","plate":null}""");
    }
}

internal sealed record Envelope(string Name, List<Plan> Plans);

[JsonSerializable(typeof(Envelope))]
internal sealed partial class EnvelopeContext : JsonSerializerContext;
