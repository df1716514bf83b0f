using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

/// <summary>
/// Small lists, each with something that lists do, and everything that is read from them behind =====: the plan, places, findings,
/// text of no member. The first line of a file, in 「」, says what it shows; it is not read.
/// </summary>
public class ListTests
{
    private const string Mark = "\n=====\n";

    public static TheoryData<string> Samples() => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void List_is_read_wholly(string name)
    {
        var path = Path.Combine(Folder, name);
        var parts = File.ReadAllText(path).Split(Mark);
        var text = parts[0][(parts[0].IndexOf('\n', StringComparison.Ordinal) + 1)..];
        if (name.EndsWith(".layout", StringComparison.Ordinal))
        {
            text = Layout.Parse(text).ToTabbedText();
        }

        var result = name.EndsWith(".html", StringComparison.Ordinal) ? PlanLoader.Default.LoadHtml(text) : PlanLoader.Default.LoadText(text);

        Approvals.Check(path, parts[0] + Mark + ReadingDump.Whole(result, text));
    }

    private static string Folder => Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Interpretation", "Lists");
}
