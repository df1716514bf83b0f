using System.Text.Json.Nodes;
using CsCheck;
using NJsonSchema;
using PlanModel.Tests.Support;
using PlanModel.Tests.Validation;

namespace PlanModel.Tests.Serialization;

/// <summary>The schema is approved, and judges files as the library does.</summary>
public class PlanSchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(PlanSchema.Text).GetAwaiter().GetResult());

    public static TheoryData<string, string> Changes() => [.. JsonChanges.All.Select(change => (change.Name, change.Json))];

    [Fact]
    public void Schema_is_the_approved_one() =>
        Approvals.Check(Path.Combine(TestFiles.Root, "src", "docs", "plan.schema.json"), PlanSchema.Text);

    [Fact]
    public void Every_member_is_described()
    {
        var schema = JsonNode.Parse(PlanSchema.Text)!;
        JsonNode[] objects = [schema, .. schema["definitions"]!.AsObject().Select(definition => definition.Value!)];

        objects.Should().HaveCount(6);
        foreach (var member in objects.SelectMany(each => each["properties"]!.AsObject()))
        {
            ((string?)member.Value!["description"]).Should().EndWith(".", member.Key);
        }
    }

    [Fact]
    public void Plans_of_documents_keep_it()
    {
        foreach (var file in Directory.GetFiles(TestFiles.Documents, "input.*", SearchOption.AllDirectories))
        {
            var json = PlanJson.Serialize(PlanLoader.Default.LoadFile(file).Plan);
            Schema.Value.Validate(json).Should().BeEmpty(file);
        }

        Schema.Value.Validate(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json"))).Should().BeEmpty();
    }

    /// <summary>Targets aside: the validator cannot read all numbers that a decimal holds.</summary>
    [Fact]
    public void Whatever_a_plan_holds_keeps_it() => PlanGenerator.Plan.Sample(plan =>
    {
        var json = JsonNode.Parse(PlanJson.Serialize(plan))!;
        RemoveTargets(json["sections"]!.AsArray());
        return Schema.Value.Validate(json.ToJsonString()).Count == 0;
    }, iter: 200);

    /// <summary>Each change of a good file: the schema, a validator of others, and the reader say the same.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void Schema_library_and_reader_agree(string name, string json)
    {
        var bySchema = Schema.Value.Validate(json).Count == 0;
        var byReader = JsonChanges.CanRead(json);
        var byValidator = PlanValidator.Default.ValidateJson(json);

        byReader.Should().Be(bySchema, $"{name}: {json}");
        (byValidator.Plan is not null).Should().Be(bySchema, $"{name}: {string.Join("\n", byValidator.Diagnostics)}");
        byValidator.Diagnostics.Any(diagnostic => diagnostic.Code.StartsWith("PM50", StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error)
            .Should().Be(!bySchema, name);
    }

    private static void RemoveTargets(JsonArray sections)
    {
        foreach (var section in sections)
        {
            foreach (var task in section!["tasks"]?.AsArray() ?? [])
            {
                task!.AsObject().Remove("targets");
            }

            RemoveTargets(section["sections"]?.AsArray() ?? []);
        }
    }
}
