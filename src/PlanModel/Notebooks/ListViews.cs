using System.Globalization;
using PlanModel.Serialization;

namespace PlanModel.Notebooks;

/// <summary>Shows lists: their first rows, and how many more there are.</summary>
internal static class ListViews
{
    private const int MostInRow = 3;

    public static NotebookView Of(IEnumerable<PlanTask> tasks)
    {
        var all = tasks.ToArray();
        var hasDeadlines = all.Any(task => task.Deadline is not null);
        return View(all.Length, "task", NotebookTable.Of(all, TaskViews.Columns(hasDeadlines), task => TaskViews.Row(task, hasDeadlines)));
    }

    public static NotebookView Of(IEnumerable<PlanSection> sections)
    {
        var table = NotebookTable.Of(sections, ["Section", "Tasks"], section => [section.Heading, section.AllTasks.Count()]);
        return View(sections.Count(), "section", table);
    }

    public static NotebookView Of(IEnumerable<PlanBody> bodies)
    {
        string[] columns = ["Body", "Kind", "Tasks", "Leads", "Written as"];
        var table = NotebookTable.Of(bodies, columns, body =>
            [body.Name, Words.Kinds.Word((int)body.Kind), body.TaskCount, body.LeadCount, string.Join("、", body.Spellings)]);
        return View(bodies.Count(), "body", table, "bodies");
    }

    public static NotebookView Of(IEnumerable<Cooperation> pairs)
    {
        var table = NotebookTable.Of(pairs, ["Body", "with", "Tasks"], pair => [pair.First, pair.Second, pair.TaskCount]);
        return View(pairs.Count(), "pair", table);
    }

    public static NotebookView Of(IEnumerable<Mention> mentions) => View(mentions.Count(), "mention", TableOf(mentions));

    public static NotebookView Of(IEnumerable<Target> targets)
    {
        var table = NotebookTable.Of(targets, ["Indicator", "Value", "Year", "Text"], target =>
            [target.Indicator, TargetWords.Value(target), TargetWords.Year(target), target.Text]);
        return View(targets.Count(), "target", table);
    }

    public static NotebookView Of(IEnumerable<Diagnostic> diagnostics) => View(diagnostics.Count(), "finding", TableOf(diagnostics));

    public static NotebookView Of(IEnumerable<DepartmentMatch> matches)
    {
        var table = NotebookTable.Of(matches, ["Name", "Body", "Match"], match =>
            [match.Input, match.Department?.Name, Words.Matches.Word((int)match.Match)]);
        return View(matches.Count(), "name", table);
    }

    public static NotebookView Of(IEnumerable<Department> departments)
    {
        var table = NotebookTable.Of(departments, ["Body", "Short name", "Functions"], body =>
            [body.Name, body.ShortName, string.Join(", ", body.Functions)]);
        return View(departments.Count(), "body", table, "bodies");
    }

    public static NotebookView Of(IEnumerable<object?> items) =>
        View(items.Count(), "item", NotebookTable.Of(items, ["Item"], item => [Convert.ToString(item, CultureInfo.InvariantCulture)]));

    public static NotebookView Of<TKey, TItem>(ILookup<TKey, TItem> groups, Func<TItem, string> text)
    {
        var table = NotebookTable.Of(groups, ["Group", "Count", "First"], group =>
        {
            var count = group.Count();
            var first = group.Take(MostInRow).Select(text);
            return [Convert.ToString(group.Key, CultureInfo.InvariantCulture), count, ViewCell.Lines(count > MostInRow ? [.. first, $"… {count - MostInRow} more"] : first)];
        });
        return View(groups.Count, "group", table);
    }

    public static NotebookTable TableOf(IEnumerable<Mention> mentions) =>
        NotebookTable.Of(mentions, ["Actor", "Kind", "Role", "Body", "Match"], mention =>
        [
            mention.Text,
            Words.Kinds.Word((int)mention.Kind),
            Words.Roles.Word((int)mention.Role),
            mention.Department,
            mention.Match is { } match ? Words.Matches.Word((int)match) : "",
        ]);

    public static NotebookTable TableOf(IEnumerable<Diagnostic> diagnostics) =>
        NotebookTable.Of(diagnostics, ["Where", "Severity", "Code", "Message"], diagnostic =>
            [diagnostic.Location?.ToString(), diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.Code, diagnostic.Message]);

    private static NotebookView View(int count, string one, NotebookTable table, string? many = null)
    {
        var view = new NotebookView("");
        view.Facts.Add(PlanViews.Count(count, one, many));
        view.Tables.Add(table);
        return view;
    }
}
