using System.Collections;
using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>The tasks of sections and of the sections in them, walked when they are asked for; a type of its own, so that a notebook shows it.</summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
internal sealed class TaskSequence(ValueList<PlanTask> first, ValueList<PlanSection> sections) : IEnumerable<PlanTask>
{
    public IEnumerator<PlanTask> GetEnumerator()
    {
        foreach (var task in first)
        {
            yield return task;
        }

        foreach (var section in sections)
        {
            foreach (var task in section.AllTasks)
            {
                yield return task;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
