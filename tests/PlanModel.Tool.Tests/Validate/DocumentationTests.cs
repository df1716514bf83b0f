using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

/// <summary>src/docs/validate.md says all of it, and what it shows is so.</summary>
public sealed partial class DocumentationTests : IDisposable
{
    private static readonly string Text = File.ReadAllText(Path.Combine(ToolRunner.Root, "src/docs/validate.md"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_option_and_format_is_described()
    {
        var help = ToolRunner.Run("validate", "--help").Output;

        var options = OptionName().Matches(help).Select(match => match.Value).Distinct().ToList();
        options.Should().HaveCountGreaterThan(10);
        options.Where(option => option != "--help" && !Text.Contains(option, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void The_first_sample_is_what_is_printed()
    {
        _folder.Write("plans/2023.txt", Samples.Bad);

        Text.Should().Contain($"```text\n{Run("plans").Output}```");
    }

    [Fact]
    public void Every_member_of_the_JSON_is_described()
    {
        var sample = Members(JsonNode.Parse(Sample("\"schema\": \"planmodel/findings/1\"")));

        _folder.Write("bad.txt", Samples.Bad);
        var written = Members(JsonNode.Parse(Run("bad.txt", "nowhere.txt", "*.doc", "--format", "json").Output));
        sample.Should().Contain(written);
    }

    [Fact]
    public async Task The_sample_of_settings_is_good_and_names_every_member()
    {
        var sample = Sample("\"failOn\"");
        var schema = await Schema();

        schema.Validate(sample).Should().BeEmpty();
        JsonNode.Parse(sample)!.AsObject().Select(member => member.Key).Append("$schema").Should().BeEquivalentTo(schema.Properties.Keys);
        _folder.Write("planmodel.json", sample.Replace("\"baseline\": \"plans.baseline.json\",", "", StringComparison.Ordinal));
        _folder.Write("good.txt", Samples.Good);
        Run("good.txt").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"selct\": [] }")]
    [InlineData("{ \"select\": \"PM1\" }")]
    [InlineData("{ \"ignore\": [1] }")]
    [InlineData("{ \"select\": [\"天津\"] }")]
    [InlineData("{ \"severity\": { \"PM1001\": \"fatal\" } }")]
    [InlineData("{ \"failOn\": \"none\" }")]
    [InlineData("{ \"baseline\": \"\" }")]
    public async Task What_the_tool_refuses_the_schema_of_settings_refuses(string settings)
    {
        _folder.Write("planmodel.json", settings);
        _folder.Write("good.txt", Samples.Good);

        Run("good.txt").ExitCode.Should().Be(2);
        (await Schema()).Validate(settings).Should().NotBeEmpty();
    }

    [Fact]
    public void Hooks_call_what_is_there()
    {
        _folder.Write("good.txt", Samples.Good);
        foreach (Match entry in HookEntry().Matches(File.ReadAllText(Path.Combine(ToolRunner.Root, ".pre-commit-hooks.yaml"))))
        {
            Run([.. entry.Groups[1].Value.Split(' ')[2..], "good.txt"]).ExitCode.Should().Be(0);
        }
    }

    [Fact]
    public void Links_lead_somewhere()
    {
        foreach (Match link in Link().Matches(Text))
        {
            Path.Exists(Path.Combine(ToolRunner.Root, "src/docs", link.Groups[1].Value)).Should().BeTrue(link.Value);
        }
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path.Combine(ToolRunner.Root, "src/docs/settings.schema.json"));

    private static string Sample(string part) =>
        JsonSample().Matches(Text).Select(match => match.Groups[1].Value).Single(sample => sample.Contains(part, StringComparison.Ordinal));

    /// <summary>The names of all members, wherever they stand.</summary>
    private static HashSet<string> Members(JsonNode? node) => node switch
    {
        JsonObject map => [.. map.Select(member => member.Key), .. map.SelectMany(member => Members(member.Value))],
        JsonArray list => [.. list.SelectMany(Members)],
        _ => [],
    };

    private ToolResult Run(params string[] arguments) =>
        ToolRunner.Run(new ToolRun { Arguments = ["validate", .. arguments], Folder = _folder.Path });

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex OptionName();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonSample();

    [GeneratedRegex(@"\]\(((?!https?:)[^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex("entry: (.+)")]
    private static partial Regex HookEntry();
}
