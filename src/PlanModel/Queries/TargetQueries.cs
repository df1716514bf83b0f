namespace PlanModel;

/// <summary>What people ask of a target.</summary>
public static class TargetQueries
{
    /// <summary>Where the clause of a target stands: the 0-based index of the measure and of the character in it; null when no measure has it.</summary>
    /// <remarks>A clause that the measures repeat is found where it stands first.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> or <paramref name="target"/> is null.</exception>
    public static (int MeasureIndex, int Start)? Locate(this PlanTask task, Target target)
    {
        Guard.NotNull(task);
        Guard.NotNull(target);
        for (var index = 0; index < task.Measures.Count; index++)
        {
            var start = task.Measures[index].IndexOf(target.Text, StringComparison.Ordinal);
            if (start >= 0)
            {
                return (index, start);
            }
        }

        return null;
    }

    /// <summary>How far a target obliges: as its clause says (<see cref="Target.Kind"/>), else as the label before it, which governs to the end of the sentence (约束性指标：…；…。).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> or <paramref name="target"/> is null.</exception>
    public static TargetKind? KindOf(this PlanTask task, Target target)
    {
        if (task.Locate(target) is not var (index, start))
        {
            return target.Kind;
        }

        var kind = target.Kind ?? TargetKindWords.LastLabel(task.Measures[index].AsSpan(0, start));
        while (kind is null && --index >= 0 && task.Measures[index].Length > 0 && task.Measures[index][task.Measures[index].Length - 1] is '；' or ';')
        {
            kind = TargetKindWords.LastLabel(task.Measures[index].AsSpan());
        }

        return kind;
    }
}
