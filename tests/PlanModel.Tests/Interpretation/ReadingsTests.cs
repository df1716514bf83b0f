using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

/// <summary>
/// What is said beside the plans of the layouts and of the samples in prose: places, findings, text of no member. Their plans stand
/// beside them; what stands in these files is what the library says, and a change is to be read in the diff.
/// </summary>
public class ReadingsTests
{
    [Fact]
    public void Layouts_in_html_are_read_as_before()
    {
        var dump = new StringBuilder();
        foreach (var row in LayoutTests.WithSpans)
        {
            var html = LayoutTests.Parse(row).ToHtml();
            dump.Append($"# {row.Name}\n{ReadingDump.Beside(PlanLoader.Default.LoadHtml(html), html)}");
        }

        Check("layouts-html", dump);
    }

    [Fact]
    public void Layouts_in_text_are_read_as_before()
    {
        var dump = new StringBuilder();
        foreach (var row in LayoutTests.EveryFormat)
        {
            var text = LayoutTests.Parse(row).ToTabbedText();
            dump.Append($"# {row.Name}\n{ReadingDump.Beside(PlanLoader.Default.LoadText(text), text)}");
        }

        Check("layouts-text", dump);
    }

    [Fact]
    public void Samples_in_prose_are_read_as_before()
    {
        var dump = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "Prose")).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file).Split("\n=====\n")[0];
            var result = file.EndsWith(".html", StringComparison.Ordinal) ? PlanLoader.Default.LoadHtml(text) : PlanLoader.Default.LoadText(text);
            dump.Append($"# {Path.GetFileName(file)}\n{ReadingDump.Beside(result, text)}");
        }

        Check("prose", dump);
    }

    private static void Check(string name, StringBuilder dump) => Approvals.Check(Path.Combine(Folder, "Readings", $"{name}.approved"), dump.ToString());

    private static string Folder => Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Interpretation");
}
