using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>A heading (一、多措并举增强人口集聚能力) with the tasks and the sections under it.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record PlanSection
{
    /// <summary>The value of the heading's numeral, 1-based as printed (一、 is 1); null when it has no numeral.</summary>
    public int? Number { get; init; }

    /// <summary>The heading as written, numeral and count (共5项) included; "" for a plan without headings.</summary>
    public string Heading { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>The heading without its numeral and without a count at its end.</summary>
    public string Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>The sections inside this one, in document order.</summary>
    public ValueList<PlanSection> Sections { get; init; }

    /// <summary>The tasks directly in this section, in document order; those of inner sections are not among them.</summary>
    public ValueList<PlanTask> Tasks { get; init; }

    /// <summary>The tasks of this section and then those of its inner sections, in the order of their ids.</summary>
    public IEnumerable<PlanTask> AllTasks => new TaskSequence(Tasks, Sections);
}
