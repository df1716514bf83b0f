using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>Where the parts of a plan stand: in a document, or in JSON.</summary>
internal interface IPlanPlaces
{
    /// <summary>The title of the plan, or where it would stand; null where something else stands there, which is another finding.</summary>
    Spot? OfTitle();

    /// <summary>The heading of a section.</summary>
    /// <param name="index">Its 0-based index in document order, sections inside a section behind it.</param>
    Spot OfSection(int index);

    /// <summary>The title of a task.</summary>
    /// <param name="index">Its 0-based index among <see cref="Plan.Tasks"/>.</param>
    /// <param name="task">The task.</param>
    Spot OfTask(int index, PlanTask task);

    /// <summary>The words of a mention.</summary>
    /// <param name="taskIndex">The index of its task.</param>
    /// <param name="task">The task.</param>
    /// <param name="mention">Its 0-based index among those of the task's responsibility.</param>
    Spot OfMention(int taskIndex, PlanTask task, int mention);
}
