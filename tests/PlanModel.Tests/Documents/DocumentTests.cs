using System.Text.Json.Nodes;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Documents;

/// <summary>Each folder here is a document of its own family of layouts, with the plan that should be read from it.</summary>
public class DocumentTests
{
    public static TheoryData<string> Inputs()
    {
        var data = new TheoryData<string>();
        foreach (var folder in Directory.GetDirectories(TestFiles.Documents).Order(StringComparer.Ordinal))
        {
            foreach (var file in Directory.GetFiles(folder, "input.*").Order(StringComparer.Ordinal))
            {
                data.Add($"{Path.GetFileName(folder)}/{Path.GetFileName(file)}");
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Document_gives_its_plan(string name)
    {
        var path = Path.Combine(TestFiles.Documents, name);
        var text = File.ReadAllText(path);

        var result = name.EndsWith(".html", StringComparison.Ordinal)
            ? PlanLoader.Default.LoadHtml(text, name)
            : PlanLoader.Default.LoadText(text, name);

        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "expected.json")))!;
        PlanDump.Of(result.Plan, PlanDump.Detail.Reading).Should().Equal(PlanDump.Of(expected, PlanDump.Detail.Reading));
    }
}
