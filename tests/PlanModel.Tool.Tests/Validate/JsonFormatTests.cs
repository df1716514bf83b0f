using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

public sealed class JsonFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_says_everything_about_a_finding()
    {
        _folder.Write("bad.txt", Samples.Bad);

        var json = Run("bad.txt", "nowhere.txt", "*.doc");

        var finding = json["files"]![0]!["findings"]![1]!.AsObject();
        finding.Select(member => member.Key).Should().Equal(
            "code", "name", "severity", "message", "line", "column", "endLine", "endColumn", "start", "length", "fingerprint", "fails");
        ((string?)finding["code"]).Should().Be("PM2005");
        ((string?)finding["severity"]).Should().Be("warning");
        ((int)finding["line"]!, (int)finding["column"]!, (int)finding["endLine"]!, (int)finding["endColumn"]!).Should().Be((5, 1, 5, 2));
        Samples.Bad.Substring((int)finding["start"]!, (int)finding["length"]!).Should().Be("2");

        ((string?)json["schema"]).Should().Be("planmodel/findings/1");
        ((string?)json["files"]![1]!["failure"]).Should().Be("nowhere.txt: there is no such file");
        ((string?)json["problems"]![0]).Should().Be("*.doc: no file matches");
        json["summary"]!.ToJsonString().Should().Be(
            """{"files":2,"unreadable":1,"withoutPlan":0,"errors":0,"warnings":2,"infos":1,"known":0,"outdated":0,"edits":0,"exitStatus":2}""");
    }

    [Fact]
    public void Findings_in_plan_JSON_have_a_pointer()
    {
        var plan = ToolRunner.Run(new ToolRun { Arguments = ["convert", "-", "--to", "json"], InputText = Samples.Good }).Output;
        _folder.Write("plan.json", plan.Replace("\"number\": 2", "\"number\": \"2\"", StringComparison.Ordinal));

        var finding = Run("plan.json")["files"]![0]!["findings"]![0]!;

        ((string?)finding["code"]).Should().StartWith("PM5");
        ((string?)finding["pointer"]).Should().Be("/sections/0/tasks/1/number");
    }

    private JsonNode Run(params string[] arguments) =>
        JsonNode.Parse(ToolRunner.Run(new ToolRun { Arguments = ["validate", "--format", "json", .. arguments], Folder = _folder.Path }).Output)!;
}
