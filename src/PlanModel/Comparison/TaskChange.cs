namespace PlanModel;

/// <summary>What became of one task.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record TaskChange
{
    /// <summary>The task in the old plan; null when it was added.</summary>
    public PlanTask? Old { get; init; }

    /// <summary>The task in the new plan; null when it was removed.</summary>
    public PlanTask? New { get; init; }

    /// <summary>Whether the task is only in the new plan.</summary>
    public bool IsAdded => Old is null;

    /// <summary>Whether the task is only in the old plan.</summary>
    public bool IsRemoved => New is null;

    /// <summary>Whether its number differs.</summary>
    public bool IsRenumbered { get; init; }

    /// <summary>Whether it stands under another heading.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The headings under which it stood, outermost first.</summary>
    public ValueList<string> OldPath { get; init; }

    /// <summary>The headings under which it stands, outermost first.</summary>
    public ValueList<string> NewPath { get; init; }

    /// <summary>Members whose text differs: title, measures, responsibility, deadline, leaders, fields.</summary>
    public ValueList<MemberChange> Members { get; init; }

    /// <summary>Bodies that it names now and did not name before.</summary>
    public ValueList<string> BodiesGained { get; init; }

    /// <summary>Bodies that it named before and does not name now.</summary>
    public ValueList<string> BodiesLost { get; init; }
}
