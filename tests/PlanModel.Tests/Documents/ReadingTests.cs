using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Documents;

/// <summary>
/// Everything that is read out of the development documents, with ids, departments, targets, places in the text and findings, which their plans do not state.
/// What stands in these files is what the library says; a change is to be read in the diff.
/// </summary>
public class ReadingTests
{
    public static TheoryData<string> Inputs() => DocumentTests.Inputs();

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Document_is_read_as_before(string name)
    {
        var path = Path.Combine(TestFiles.Documents, name);
        var text = File.ReadAllText(path);
        var result = name.EndsWith(".html", StringComparison.Ordinal) ? PlanLoader.Default.LoadHtml(text) : PlanLoader.Default.LoadText(text);

        var dump = new StringBuilder($"format {result.Format}\n");
        dump.AppendJoin('\n', PlanDump.Of(result.Plan, PlanDump.Detail.Full)).Append('\n');
        foreach (var task in result.Plan.Sections.SelectMany(AllTasks))
        {
            dump.Append($"{task.Id} {Show(result.LocationOf(task))}\n");
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            dump.Append($"{diagnostic.Severity} {diagnostic.Code} {Show(diagnostic.Location)} {diagnostic.Message}\n");
        }

        Approvals.Check(Path.Combine(Path.GetDirectoryName(path)!, $"reading-{Path.GetExtension(path)[1..]}.approved"), dump.ToString());
    }

    private static IEnumerable<PlanTask> AllTasks(PlanSection section) => section.Tasks.Concat(section.Sections.SelectMany(AllTasks));

    private static string Show(SourceLocation? location) =>
        location is null ? "" : FormattableString.Invariant($"({location.Line},{location.Column})-({location.EndLine},{location.EndColumn})");
}
