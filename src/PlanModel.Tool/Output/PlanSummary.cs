using System.Globalization;

namespace PlanModel.Tool.Output;

/// <summary>What a plan amounts to: tasks, sections, bodies with the number of their tasks, findings.</summary>
internal static class PlanSummary
{
    public static void Write(TextWriter writer, LoadResult result, int width, Styles styles)
    {
        var plan = result.Plan;
        writer.WriteLine();
        writer.WriteLine(styles.Bold($"{Count(CountTasks(plan.Sections), "task")} in {Count(CountSections(plan.Sections), "section")}"));
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

        int errors = 0, warnings = 0, infos = 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            errors += diagnostic.Severity == DiagnosticSeverity.Error ? 1 : 0;
            warnings += diagnostic.Severity == DiagnosticSeverity.Warning ? 1 : 0;
            infos += diagnostic.Severity == DiagnosticSeverity.Info ? 1 : 0;
        }

        var parts = new List<string>();
        if (errors > 0)
        {
            parts.Add(Count(errors, "error"));
        }

        if (warnings > 0)
        {
            parts.Add(Count(warnings, "warning"));
        }

        if (infos > 0)
        {
            parts.Add($"{infos.ToString(CultureInfo.InvariantCulture)} info");
        }

        return $"findings: {string.Join(", ", parts)}";
    }

    private static int CountTasks(ValueList<PlanSection> sections)
    {
        var count = 0;
        foreach (var section in sections)
        {
            count += section.Tasks.Count + CountTasks(section.Sections);
        }

        return count;
    }

    private static int CountSections(ValueList<PlanSection> sections)
    {
        var count = sections.Count;
        foreach (var section in sections)
        {
            count += CountSections(section.Sections);
        }

        return count;
    }

    private static string Count(int number, string noun) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
