using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>What changed from one plan to another.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record PlanComparison
{
    /// <summary>The changes of tasks: those of the new plan in its order, each removed one where it stood in the old plan.</summary>
    public ValueList<TaskChange> Tasks { get; init; }

    /// <summary>The bodies that the new plan names and the old one does not, in the order of the new plan.</summary>
    public ValueList<string> BodiesGained { get; init; }

    /// <summary>The bodies that the old plan names and the new one does not, in the order of the old plan.</summary>
    public ValueList<string> BodiesLost { get; init; }

    /// <summary>Members of the plan itself that changed: title, place, annex, notes; null texts where a side has none.</summary>
    public ValueList<MemberChange> Plan { get; init; }

    /// <summary>Whether anything differs. Two plans that are equal as values do not.</summary>
    public bool HasChanges => !Tasks.IsEmpty || !BodiesGained.IsEmpty || !BodiesLost.IsEmpty || !Plan.IsEmpty;
}
