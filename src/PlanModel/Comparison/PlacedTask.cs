namespace PlanModel.Comparison;

/// <summary>A task with the headings above it, outermost first.</summary>
internal sealed class PlacedTask(PlanTask task, ValueList<string> path)
{
    public PlanTask Task { get; } = task;

    public ValueList<string> Path { get; } = path;

    /// <summary>What the task says, for telling whether another one says the same.</summary>
    public string Words { get; } = task.Title + string.Concat(task.Measures);

    public static List<PlacedTask> All(Plan plan)
    {
        var tasks = new List<PlacedTask>();
        foreach (var (section, path) in Sections(plan))
        {
            tasks.AddRange(section.Tasks.Select(task => new PlacedTask(task, path)));
        }

        return tasks;
    }

    public static IEnumerable<string> Headings(Plan plan) => Sections(plan).Select(pair => pair.Section.Heading);

    private static IEnumerable<(PlanSection Section, ValueList<string> Path)> Sections(Plan plan)
    {
        // A stack of its own: the depth of a plan that comes from a file is anybody's choice.
        var open = new Stack<(PlanSection Section, ValueList<string> Path)>();
        for (var index = plan.Sections.Count - 1; index >= 0; index--)
        {
            open.Push((plan.Sections[index], [plan.Sections[index].Heading]));
        }

        while (open.Count > 0)
        {
            var (section, path) = open.Pop();
            yield return (section, path);
            for (var index = section.Sections.Count - 1; index >= 0; index--)
            {
                open.Push((section.Sections[index], [.. path, section.Sections[index].Heading]));
            }
        }
    }
}
