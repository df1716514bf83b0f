using PlanModel.Comparison;
using PlanModel.Queries;

namespace PlanModel;

/// <summary>Compares two plans task by task. Tasks are recognised by what they say, not by their numbers or places.</summary>
public static class PlanComparer
{
    /// <summary>What changed from <paramref name="oldPlan"/> to <paramref name="newPlan"/>.</summary>
    /// <exception cref="ArgumentNullException">A plan is null.</exception>
    public static PlanComparison Compare(Plan oldPlan, Plan newPlan)
    {
        Guard.NotNull(oldPlan);
        Guard.NotNull(newPlan);
        var oldTasks = PlacedTask.All(oldPlan);
        var newTasks = PlacedTask.All(newPlan);
        var matches = TaskMatcher.Match(oldTasks, newTasks);
        var oldBodies = BodiesOf(oldTasks);
        var newBodies = BodiesOf(newTasks);
        return new PlanComparison
        {
            Plan = PlanMembers(oldPlan, newPlan),
            Tasks = Changes(oldTasks, newTasks, matches),
            BodiesGained = newBodies.Except(oldBodies, StringComparer.Ordinal).ToValueList(),
            BodiesLost = oldBodies.Except(newBodies, StringComparer.Ordinal).ToValueList(),
        };
    }

    private static ValueList<TaskChange> Changes(List<PlacedTask> oldTasks, List<PlacedTask> newTasks, int[] oldOfNew)
    {
        var matched = new bool[oldTasks.Count];
        foreach (var index in oldOfNew)
        {
            if (index >= 0)
            {
                matched[index] = true;
            }
        }

        var changes = new List<TaskChange>();
        var next = 0;
        for (var index = 0; index < newTasks.Count; index++)
        {
            if (oldOfNew[index] < 0)
            {
                changes.Add(new TaskChange { New = newTasks[index].Task, NewPath = newTasks[index].Path, BodiesGained = BodiesOf(newTasks[index].Task).ToValueList() });
                continue;
            }

            // Removed tasks come before the task that followed them.
            for (; next < oldOfNew[index]; next++)
            {
                AddRemoved(next);
            }

            if (Change(oldTasks[oldOfNew[index]], newTasks[index]) is { } change)
            {
                changes.Add(change);
            }
        }

        for (; next < oldTasks.Count; next++)
        {
            AddRemoved(next);
        }

        return changes.ToValueList();

        void AddRemoved(int index)
        {
            if (!matched[index])
            {
                changes.Add(new TaskChange { Old = oldTasks[index].Task, OldPath = oldTasks[index].Path, BodiesLost = BodiesOf(oldTasks[index].Task).ToValueList() });
            }
        }
    }

    private static TaskChange? Change(PlacedTask before, PlacedTask after)
    {
        var isMoved = !before.Path.Equals(after.Path);
        var isRenumbered = before.Task.Number != after.Task.Number || before.Task.NumberText != after.Task.NumberText;
        var members = TaskMembers(before.Task, after.Task);
        var oldBodies = BodiesOf(before.Task);
        var newBodies = BodiesOf(after.Task);
        if (!isMoved && !isRenumbered && members.IsEmpty && oldBodies.SequenceEqual(newBodies, StringComparer.Ordinal))
        {
            return null;
        }

        return new TaskChange
        {
            Old = before.Task,
            New = after.Task,
            OldPath = before.Path,
            NewPath = after.Path,
            IsMoved = isMoved,
            IsRenumbered = isRenumbered,
            Members = members,
            BodiesGained = newBodies.Except(oldBodies, StringComparer.Ordinal).ToValueList(),
            BodiesLost = oldBodies.Except(newBodies, StringComparer.Ordinal).ToValueList(),
        };
    }

    private static ValueList<MemberChange> PlanMembers(Plan before, Plan after)
    {
        var changes = new List<MemberChange>();
        Add(changes, "title", before.Title, after.Title);
        Add(changes, "annex", before.Annex, after.Annex);
        Add(changes, "place", before.Place?.Name, after.Place?.Name);
        Add(changes, "notes", string.Join("\n", before.Notes), string.Join("\n", after.Notes));
        Add(changes, "sections", Headings(before), Headings(after));
        return changes.ToValueList();
    }

    private static ValueList<MemberChange> TaskMembers(PlanTask before, PlanTask after)
    {
        var changes = new List<MemberChange>();
        Add(changes, "title", before.Title, after.Title);
        Add(changes, "measures", string.Join("\n", before.Measures), string.Join("\n", after.Measures));
        Add(changes, "responsibility", before.Responsibility?.Text, after.Responsibility?.Text);
        Add(changes, "deadline", before.Deadline, after.Deadline);
        Add(changes, "leaders", string.Join("、", before.Leaders), string.Join("、", after.Leaders));
        foreach (var key in before.Fields.Keys.Union(after.Fields.Keys, StringComparer.Ordinal))
        {
            Add(changes, key, Field(before, key), Field(after, key));
        }

        return changes.ToValueList();
    }

    private static string? Field(PlanTask task, string key) => task.Fields.TryGetValue(key, out var value) ? value : null;

    private static void Add(List<MemberChange> changes, string member, string? before, string? after)
    {
        before = string.IsNullOrEmpty(before) ? null : before;
        after = string.IsNullOrEmpty(after) ? null : after;
        if (before != after)
        {
            changes.Add(new MemberChange { Member = member, Old = before, New = after, Words = TextComparer.Compare(before ?? "", after ?? "") });
        }
    }

    /// <summary>All headings, one a line; a section without tasks may come or go, and no task would tell.</summary>
    private static string Headings(Plan plan) => string.Join("\n", PlacedTask.Headings(plan));

    private static List<string> BodiesOf(PlanTask task) =>
        task.Mentions().Where(mention => mention.IsBody()).Select(mention => mention.BodyName()).Distinct(StringComparer.Ordinal).ToList();

    private static List<string> BodiesOf(List<PlacedTask> tasks) =>
        tasks.SelectMany(task => BodiesOf(task.Task)).Distinct(StringComparer.Ordinal).ToList();
}
