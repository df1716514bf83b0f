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
}
