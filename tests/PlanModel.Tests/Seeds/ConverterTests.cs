using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Seeds;

/// <summary>The seed as other programs write it: a document out of Word, and pages, that were converted by each of them.</summary>
public class ConverterTests
{
    private static readonly PlanLoader Loader = new(PlanLoaderOptions.Default with { Place = Place.Parse("天津市") });

    private static string Folder => Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Seeds", "Converters");

    /// <summary>A program may lose a line break, or the title of a document: what differs from the seed's plan is what it lost.</summary>
    [Fact]
    public void What_differs_from_the_plan_is_what_the_program_lost()
    {
        var seed = DumpOf(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.txt"));
        var report = new StringBuilder();
        foreach (var path in Directory.GetFiles(Folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name is "README.md" or "losses.txt")
            {
                continue;
            }

            var dump = DumpOf(path);
            report.Append(name).Append(dump.SequenceEqual(seed) ? ": nothing\n" : ":\n");
            foreach (var line in seed.Except(dump))
            {
                report.Append("  - ").Append(line.Trim()).Append('\n');
            }

            foreach (var line in dump.Except(seed))
            {
                report.Append("  + ").Append(line.Trim()).Append('\n');
            }
        }

        Approvals.Check(Path.Combine(Folder, "losses.txt"), report.ToString());
    }

    /// <summary>The place is given, as some programs lose the title that names it.</summary>
    private static List<string> DumpOf(string path) => [.. PlanDump.Of(Loader.LoadFile(path).Plan, PlanDump.Detail.Full)];
}
