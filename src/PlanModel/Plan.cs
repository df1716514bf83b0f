using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>
/// One published task division list (重点任务分工清单): its title, its place, and its tasks in sections.
/// </summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record Plan
{
    /// <summary>A plan of which nothing is known.</summary>
    public static Plan Empty { get; } = new();

    /// <summary>The title of the list as written, "" when none was found.</summary>
    public string Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>The label of the annex that the list is (附件2); null when it has none.</summary>
    public string? Annex { get; init; }

    /// <summary>The jurisdiction of the plan, which gives 市教委 its meaning; null for central and unplaced lists.</summary>
    public Place? Place { get; init; }

    /// <summary>Notes that change how rows are read (排名不分先后，下同), without their brackets, in document order.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The sections at the top level, in document order. A plan without headings has one, with an empty heading.</summary>
    public ValueList<PlanSection> Sections { get; init; }

    /// <summary>All tasks of all sections, in document order.</summary>
    public IEnumerable<PlanTask> Tasks => new TaskSequence(default, Sections);
}
