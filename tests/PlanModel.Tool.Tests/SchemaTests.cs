using NJsonSchema;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>The schema that the tool prints, and that it judges plan JSON as the tool itself does.</summary>
public sealed class SchemaTests : IDisposable
{
    private static readonly Lazy<ToolResult> Printed = new(() => ToolRunner.Run("schema"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_the_approved_one()
    {
        Printed.Value.ExitCode.Should().Be(0);
        Printed.Value.Error.Should().BeEmpty();
        Printed.Value.Output.TrimEnd('\n').Should().Be(
            File.ReadAllText(Path.Combine(ToolRunner.Root, "src/docs/plan.schema.json")).TrimEnd('\n'));
    }

    /// <summary>What is changed in the JSON of a good plan, and whether it stays a plan.</summary>
    public static TheoryData<string, string, bool> Changes() => new()
    {
        { "", "", true },
        { "\"number\": 2,", "\"number\": 2, \"deadline\": \"2025年底\",", true },
        { "\"number\": 2,", "", false },
        { "\"number\": 2,", "\"number\": \"2\",", false },
        { "\"number\": 2,", "\"number\": 2, \"colour\": \"red\",", false },
        { "\"role\": \"responsible\"", "\"role\": \"boss\"", false },
        { "\"heading\": \"\",", "", false },
        { "planmodel/plan/1", "planmodel/plan/9", false },
        { "\"place\": \"天津市\"", "\"place\": 12", false },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Validators_of_others_agree(string old, string @new, bool isGood)
    {
        var schema = await JsonSchema.FromJsonAsync(Printed.Value.Output, TestContext.Current.CancellationToken);
        var json = ToolRunner.Run(new ToolRun { Arguments = ["convert", "-", "--to", "json"], InputText = Samples.Good }).Output;
        json = old.Length == 0 ? json : json.Replace(old, @new, StringComparison.Ordinal);
        _folder.Write("plan.json", json);

        var result = ToolRunner.Run(new ToolRun { Arguments = ["validate", "plan.json"], Folder = _folder.Path });

        result.ExitCode.Should().Be(isGood ? 0 : 1, result.ToString());
        (schema.Validate(json).Count == 0).Should().Be(isGood);
    }
}
