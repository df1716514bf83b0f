namespace PlanModel.Notebooks;

/// <summary>Shows what changed from one plan to another.</summary>
internal static class ComparisonViews
{
    public static NotebookView Of(PlanComparison comparison)
    {
        var view = new NotebookView("");
        view.Facts.Add(comparison.HasChanges ? PlanViews.Count(comparison.Tasks.Count, "changed task") : "no changes");
        AddBodies(view, "bodies gained", comparison.BodiesGained);
        AddBodies(view, "bodies lost", comparison.BodiesLost);
        if (!comparison.Plan.IsEmpty)
        {
            view.Tables.Add(NotebookTable.Of(comparison.Plan, ["Plan", "Old", "New"], member => [member.Member, member.Old, member.New]));
        }

        view.Tables.Add(NotebookTable.Of(comparison.Tasks, ["Change", "Task", "What changed"], Row));
        return view;
    }

    private static ViewCell[] Row(TaskChange change)
    {
        var task = (change.New ?? change.Old)!;
        string[] words = change.IsAdded ? ["added"] : change.IsRemoved ? ["removed"] : [.. Words(change)];
        return [string.Join(", ", words), $"{task.Id} {task.Title}", ViewCell.Lines(change.Members.Select(member => $"{member.Member}: {member.Old} → {member.New}"))];
    }

    private static IEnumerable<string> Words(TaskChange change)
    {
        if (change.IsMoved)
        {
            yield return "moved";
        }

        if (change.IsRenumbered)
        {
            yield return "renumbered";
        }

        if (!change.Members.IsEmpty)
        {
            yield return "changed";
        }
    }

    private static void AddBodies(NotebookView view, string label, ValueList<string> bodies)
    {
        if (!bodies.IsEmpty)
        {
            view.Facts.Add($"{label}: {string.Join("、", bodies.Take(NotebookTable.MostRows))}");
        }
    }
}
