using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

/// <summary>Lists in prose, each in the style of another level of government, with what is read from them behind =====.</summary>
public class ProseTests
{
    public static TheoryData<string> Samples()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Folder).Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetFileName(file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_gives_its_plan(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name)).Split("\n=====\n");
        var result = name.EndsWith(".html", StringComparison.Ordinal) ? PlanLoader.Default.LoadHtml(parts[0]) : PlanLoader.Default.LoadText(parts[0]);

        var lines = PlanDump.Of(result.Plan, PlanDump.Detail.Reading);
        lines.AddRange(result.Plan.Notes.Select(note => $"note {note}"));
        lines.AddRange(result.Diagnostics.Where(each => each.Severity > DiagnosticSeverity.Info || each.Code.StartsWith("PM11", StringComparison.Ordinal)).Select(each => $"{each.Location!.Line},{each.Location.Column} {each.Code} {each.Message}"));

        string.Join("\n", lines).Should().Be(parts.Length > 1 ? parts[1].TrimEnd() : "");
    }

    private static string Folder => Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Interpretation", "Prose");
}
