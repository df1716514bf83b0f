using System.Text.Json.Nodes;
using NJsonSchema;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

public sealed class SarifFormatTests : IDisposable
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(
        Path.Combine(ToolRunner.Root, "tests/PlanModel.Tool.Tests/Data/sarif-2.1.0-rtm.5.schema.json")));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_schema_of_SARIF_accepts_it()
    {
        var schema = await Schema.Value;
        _folder.Write("清单/bad 1.txt", Samples.Bad);
        _folder.Write("cut.json", "{ \"schema\": \"planmodel/plan/1\", \"sections\": [ { \"heading\": 1 } ] }");
        _folder.Write("word.docx", Samples.Binary);

        foreach (var arguments in new string[][] { [_folder["."], _folder["word.docx"], "nowhere.txt", "*.doc", "seeds"], ["清单", "cut.json"] })
        {
            var result = ToolRunner.Run(new ToolRun { Arguments = ["validate", "--format", "sarif", .. arguments], Folder = arguments.Contains("seeds") ? null : _folder.Path });
            schema.Validate(result.Output).Should().BeEmpty(result.ToString());
            JsonNode.Parse(result.Output)!["runs"]![0]!["results"]!.AsArray().Should().NotBeEmpty();
        }

        schema.Validate("""{ "version": "2.1.0", "runs": [ { "tool": {} } ] }""").Should().NotBeEmpty("the schema does refuse what is wrong");
    }

    [Fact]
    public void Paths_are_relative_with_slashes_and_as_URIs()
    {
        _folder.Write("清单/bad 1.txt", Samples.Bad);

        var run = Run(_folder["清单/bad 1.txt"]);

        var location = run["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
        ((string?)location["uri"]).Should().Be("%E6%B8%85%E5%8D%95/bad%201.txt");
        ((string?)location["uriBaseId"]).Should().Be("SRCROOT");
        run["originalUriBaseIds"]!["SRCROOT"].Should().NotBeNull();
        ((string?)run["artifacts"]![(int)location["index"]!]!["location"]!["uri"]).Should().Be("%E6%B8%85%E5%8D%95/bad%201.txt");
        run.ToJsonString().Should().NotContain(Path.GetFileName(_folder.Path), "the same documents elsewhere give the same report");
    }

    [Fact]
    public void Regions_count_as_the_report_says()
    {
        _folder.Write("bad.txt", Samples.Bad);

        var run = Run("bad.txt");

        ((string?)run["columnKind"]).Should().Be("utf16CodeUnits");
        run["results"]![2]!["locations"]![0]!["physicalLocation"]!["region"]!.ToJsonString().Should().Be(
            $$"""{"startLine":5,"startColumn":9,"endLine":5,"endColumn":12,"charOffset":{{Samples.Bad.IndexOf("督查室", StringComparison.Ordinal)}},"charLength":3}""");
        ((string?)run["results"]![2]!["level"]).Should().Be("warning");
        ((string?)run["results"]![0]!["level"]).Should().Be("note");
    }

    [Fact]
    public void Every_result_names_its_rule_and_every_rule_helps()
    {
        _folder.Write("bad.txt", Samples.Bad);

        var run = Run("bad.txt");

        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        rules.Should().OnlyContain(rule => rule!["help"]!["text"]!.ToString().Length > 0 && rule["shortDescription"]!["text"]!.ToString().Length > 0);
        rules.Select(rule => (string?)rule!["id"]).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        foreach (var result in run["results"]!.AsArray())
        {
            ((string?)rules[(int)result!["ruleIndex"]!]!["id"]).Should().Be((string?)result["ruleId"]);
        }
    }

    [Fact]
    public void Fingerprints_survive_moved_lines()
    {
        _folder.Write("bad.txt", Samples.Bad);
        var before = FingerprintsOf(Run("bad.txt"));

        // A row and lines before the findings, and other white space around them.
        _folder.Write("bad.txt", "\n\n" + Samples.Bad.Replace("1\t做好", "0\t做好零事。\t市教委\n1\t做好", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
        var after = FingerprintsOf(Run("bad.txt"));

        before.Should().HaveCount(3).And.OnlyHaveUniqueItems();
        after.Should().Contain(before);
    }

    [Fact]
    public void An_invocation_tells_what_could_not_be_read()
    {
        _folder.Write("bad.txt", Samples.Bad);

        var invocation = Run("bad.txt", "nowhere.txt", "*.doc")["invocations"]![0]!;

        ((bool)invocation["executionSuccessful"]!).Should().BeFalse();
        ((int)invocation["exitCode"]!).Should().Be(2);
        invocation["toolExecutionNotifications"]!.AsArray().Select(notification => (string?)notification!["message"]!["text"])
            .Should().Equal("*.doc: no file matches", "nowhere.txt: there is no such file");
    }

    private static List<string?> FingerprintsOf(JsonNode run) =>
        [.. run["results"]!.AsArray().Select(result => (string?)result!["partialFingerprints"]!["planmodel/v1"])];

    private JsonNode Run(params string[] arguments) =>
        JsonNode.Parse(ToolRunner.Run(new ToolRun { Arguments = ["validate", "--format", "sarif", .. arguments], Folder = _folder.Path }).Output)!["runs"]![0]!;
}
