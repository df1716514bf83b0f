using System.Globalization;

namespace PlanModel.Notebooks;

/// <summary>Shows tasks and who does them.</summary>
internal static class TaskViews
{
    public static string[] Columns(bool hasDeadlines) => hasDeadlines ? ["Id", "No", "Task", "Responsible", "Deadline"] : ["Id", "No", "Task", "Responsible"];

    public static ViewCell[] Row(PlanTask task, bool hasDeadlines)
    {
        ViewCell[] row = [task.Id, NumberOf(task), task.Title, ViewCell.Actors(task.Responsibility)];
        return hasDeadlines ? [.. row, task.Deadline] : row;
    }

    public static NotebookView Of(PlanTask task)
    {
        var view = new NotebookView($"{task.Id} {task.Title}");
        var facts = new NotebookTable();
        facts.AddFact("No", NumberOf(task));
        facts.AddFact("Measures", ViewCell.Lines(task.Measures));
        facts.AddFact("Responsible", ViewCell.Actors(task.Responsibility));
        facts.AddFact("Leaders", string.Join("、", task.Leaders));
        facts.AddFact("Deadline", task.Deadline);
        facts.AddFact("Targets", ViewCell.Lines(task.Targets.Select(Line)));
        foreach (var field in task.Fields)
        {
            facts.AddFact(field.Key, field.Value);
        }

        view.Tables.Add(facts);
        return view;
    }

    public static NotebookView Of(Responsibility responsibility)
    {
        var view = new NotebookView(responsibility.Text);
        if (responsibility.ByDuty)
        {
            view.Facts.Add("by duty");
        }

        view.Tables.Add(ListViews.TableOf(responsibility.Mentions));
        return view;
    }

    /// <summary>The target in a line: indicator, what of it, year.</summary>
    public static string Line(Target target) =>
        string.Join(" ", new[] { target.Indicator, TargetWords.Value(target), TargetWords.Year(target) }.Where(word => word.Length > 0));

    private static string NumberOf(PlanTask task) => task.NumberText ?? task.Number.ToString(CultureInfo.InvariantCulture);
}
