using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>Checks that hold for a plan however it came: its title, tasks that say the same, parts that few tasks lack.</summary>
internal sealed class PlanCheck(Plan plan, IPlanPlaces places, DiagnosticBag findings)
{
    /// <summary>From this many tasks on, a part that most have is missed where it is not.</summary>
    private const int FewestTasks = 5;

    /// <summary>Parts that a row may well lack.</summary>
    private static readonly string[] Remarks = ["备注", "说明", "其他", "备考"];

    public void Run()
    {
        if (plan.Title.Length == 0 && places.OfTitle() is { } title)
        {
            findings.Add(StructureFindings.TitleMissing(title));
        }

        FindRepeated();
        FindLeftEmpty();
    }

    private void FindRepeated()
    {
        // Most titles stand once: whole tasks are compared only where they do not.
        var titles = new Dictionary<string, (PlanTask First, HashSet<PlanTask>? All)>(StringComparer.Ordinal);
        var index = 0;
        foreach (var task in plan.Tasks)
        {
            if (!titles.TryGetValue(task.Title, out var same))
            {
                titles.Add(task.Title, (task, null));
            }
            else
            {
                var all = same.All ?? [WithoutNumber(same.First)];
                titles[task.Title] = (same.First, all);
                if (!all.Add(WithoutNumber(task)) && task.Title.Length > 0)
                {
                    findings.Add(StructureFindings.TaskRepeated(places.OfTask(index, task), task.Title));
                }
            }

            index++;
        }
    }

    private static PlanTask WithoutNumber(PlanTask task) => task with { Id = "", Number = 0, NumberText = null };

    private void FindLeftEmpty()
    {
        var total = 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var task in plan.Tasks)
        {
            total++;
            Count(counts, Deadline, task.Deadline is not null);
            Count(counts, Leader, task.Leaders.Count > 0);
            foreach (var field in task.Fields)
            {
                Count(counts, field.Key, true);
            }
        }

        var expected = counts.Where(pair => pair.Value < total && pair.Value * 5 >= total * 4 && Array.IndexOf(Remarks, pair.Key) < 0).ToList();
        if (total < FewestTasks || expected.Count == 0)
        {
            return;
        }

        var index = 0;
        foreach (var task in plan.Tasks)
        {
            foreach (var part in expected)
            {
                if (!Has(task, part.Key))
                {
                    findings.Add(StructureFindings.PartLeftEmpty(places.OfTask(index, task), part.Key, part.Value, total));
                }
            }

            index++;
        }
    }

    private const string Deadline = "deadline";

    private const string Leader = "leader";

    private static bool Has(PlanTask task, string part) => part switch
    {
        Deadline => task.Deadline is not null,
        Leader => task.Leaders.Count > 0,
        _ => task.Fields.ContainsKey(part),
    };

    private static void Count(Dictionary<string, int> counts, string part, bool isThere)
    {
        if (isThere)
        {
            counts[part] = counts.TryGetValue(part, out var count) ? count + 1 : 1;
        }
    }
}
