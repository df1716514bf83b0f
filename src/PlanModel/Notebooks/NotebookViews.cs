using System.Collections;

namespace PlanModel.Notebooks;

/// <summary>Tells what a notebook shows of an instance.</summary>
internal static class NotebookViews
{
    /// <returns>The view; null for what has none.</returns>
    public static NotebookView? Of(object? instance) => instance switch
    {
        Plan plan => PlanViews.Of(plan),
        PlanSection section => PlanViews.Of(section),
        PlanTask task => TaskViews.Of(task),
        Responsibility responsibility => TaskViews.Of(responsibility),
        LoadResult result => PlanViews.Of(result),
        ValidationResult result => PlanViews.Of(result),
        PlanComparison comparison => ComparisonViews.Of(comparison),
        Diagnostic diagnostic => PlanViews.Of(diagnostic),
        DepartmentMatch match => DepartmentViews.Of(match),
        Department department => DepartmentViews.Of(department),
        IEnumerable<PlanTask> tasks => ListViews.Of(tasks),
        IEnumerable<PlanSection> sections => ListViews.Of(sections),
        IEnumerable<PlanBody> bodies => ListViews.Of(bodies),
        IEnumerable<Cooperation> pairs => ListViews.Of(pairs),
        IEnumerable<Mention> mentions => ListViews.Of(mentions),
        IEnumerable<Target> targets => ListViews.Of(targets),
        IEnumerable<Diagnostic> diagnostics => ListViews.Of(diagnostics),
        IEnumerable<DepartmentMatch> matches => ListViews.Of(matches),
        IEnumerable<Department> departments => ListViews.Of(departments),
        ILookup<string, PlanTask> groups => ListViews.Of(groups, task => task.Title),
        ILookup<int?, (PlanTask Task, Target Target)> years => ListViews.Of(years, pair => pair.Target.Text),
        // Lists of texts and of values that say themselves what they are.
        IEnumerable items => ListViews.Of(items.Cast<object?>()),
        _ => null,
    };
}
