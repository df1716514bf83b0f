using System.Collections.Immutable;
using System.Globalization;

namespace PlanModel.Notebooks;

/// <summary>Shows plans, sections and what came of a document.</summary>
internal static class PlanViews
{
    private static readonly string[] Severities = ["info", "warning", "error"];

    public static NotebookView Of(Plan plan)
    {
        var view = new NotebookView(plan.Title.Length > 0 ? plan.Title : "Plan");
        if (plan.Annex is not null)
        {
            view.Facts.Add(plan.Annex);
        }

        if (plan.Place is not null)
        {
            view.Facts.Add(plan.Place.Name);
        }

        view.Facts.Add($"{Count(plan.Tasks.Count(), "task")} in {Count(plan.Sections.Count, "section")}");
        view.Facts.Add(Count(plan.Bodies().Count, "body", "bodies"));
        var targets = plan.Tasks.Sum(task => task.Targets.Count);
        if (targets > 0)
        {
            view.Facts.Add(Count(targets, "target"));
        }

        view.Facts.AddRange(plan.Notes.Select(note => $"（{note}）"));
        view.Tables.Add(TasksOf(plan.Sections));
        return view;
    }

    public static NotebookView Of(PlanSection section)
    {
        var view = new NotebookView(section.Heading.Length > 0 ? section.Heading : "Section");
        view.Facts.Add(Count(section.AllTasks.Count(), "task"));
        view.Tables.Add(TasksOf([section with { Heading = "" }]));
        return view;
    }

    public static NotebookView Of(LoadResult result)
    {
        var view = Of(result.Plan);
        view.Facts.Add($"read as {result.Format}");
        AddFindings(view, result.Diagnostics);
        return view;
    }

    public static NotebookView Of(ValidationResult result)
    {
        var view = new NotebookView("");
        view.Facts.Add($"checked as {result.Input}");
        AddFindings(view, result.Diagnostics);
        return view;
    }

    public static NotebookView Of(Diagnostic diagnostic)
    {
        var view = new NotebookView("");
        view.Facts.Add(diagnostic.ToString());
        return view;
    }

    public static string Count(int count, string one, string? many = null) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? (one == "info" ? one : one + "s"))}";

    private static void AddFindings(NotebookView view, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
        {
            view.Facts.Add("no findings");
            return;
        }

        view.Facts.AddRange(diagnostics
            .GroupBy(diagnostic => diagnostic.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => Count(group.Count(), Severities[(int)group.Key])));
        // What matters most comes first; of equal weight in document order.
        view.Tables.Add(ListViews.TableOf(diagnostics.OrderByDescending(diagnostic => diagnostic.Severity)));
    }

    private static NotebookTable TasksOf(ValueList<PlanSection> sections)
    {
        var hasDeadlines = sections.Any(section => section.AllTasks.Any(task => task.Deadline is not null));
        var table = new NotebookTable(TaskViews.Columns(hasDeadlines));
        foreach (var section in sections)
        {
            Add(table, section, hasDeadlines);
        }

        return table;
    }

    private static void Add(NotebookTable table, PlanSection section, bool hasDeadlines)
    {
        if (section.Heading.Length > 0 && table.Hidden == 0)
        {
            table.Rows.Add([section.Heading]);
        }

        foreach (var task in section.Tasks)
        {
            table.AddOrHide(() => TaskViews.Row(task, hasDeadlines));
        }

        foreach (var inner in section.Sections)
        {
            Add(table, inner, hasDeadlines);
        }
    }
}
