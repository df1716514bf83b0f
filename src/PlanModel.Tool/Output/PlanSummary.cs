using System.Globalization;

namespace PlanModel.Tool.Output;

/// <summary>What a plan amounts to: tasks, sections, bodies with the number of their tasks, findings.</summary>
internal static class PlanSummary
{
    public static void Write(TextWriter writer, LoadResult result, int width, Styles styles)
    {
        var plan = result.Plan;
        writer.WriteLine();
        writer.WriteLine(styles.Bold($"{Count(plan.Tasks.Count(), "task")} in {Count(plan.Sections.Sum(CountSections), "section")}"));
        WriteBodies(writer, plan, width, styles);
        writer.WriteLine();
        writer.WriteLine(styles.Bold(Findings(result)));
    }

    private static void WriteBodies(TextWriter writer, Plan plan, int width, Styles styles)
    {
        var bodies = plan.Bodies();
        if (bodies.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(styles.Bold(bodies.Count == 1 ? "1 body" : $"{bodies.Count.ToString(CultureInfo.InvariantCulture)} bodies"));
        var table = new TextTable(
            new TextColumn("Tasks", Minimum: 5, Weight: 1, IsRightAligned: true),
            new TextColumn("Body", Minimum: 16, Weight: 2),
            new TextColumn("Named as", Minimum: 16, Weight: 2));
        foreach (var body in bodies)
        {
            table.Add(body.TaskCount.ToString(CultureInfo.InvariantCulture), body.Name, string.Join("、", body.Spellings));
        }

        writer.WriteLine();
        table.Write(writer, .., width, styles);
    }

    private static string Findings(LoadResult result)
    {
        if (result.Diagnostics.IsEmpty)
        {
            return "no findings";
        }

        var parts = new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info }
            .Select(severity => (Severity: severity, Number: result.Diagnostics.Count(diagnostic => diagnostic.Severity == severity)))
            .Where(pair => pair.Number > 0)
            .Select(pair => pair.Severity == DiagnosticSeverity.Info
                ? $"{pair.Number.ToString(CultureInfo.InvariantCulture)} info"
                : Count(pair.Number, EnumWord.Of(pair.Severity)));
        return $"findings: {string.Join(", ", parts)}";
    }

    private static int CountSections(PlanSection section) => 1 + section.Sections.Sum(CountSections);

    private static string Count(int number, string noun) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
