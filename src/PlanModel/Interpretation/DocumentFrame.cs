using PlanModel.Departments;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>What stands around the list: its title, the label of its annex, its place, and the notes that change how it is read.</summary>
internal sealed class DocumentFrame
{
    /// <summary>The title of the list, "" when none was found.</summary>
    public string Title { get; init; } = "";

    /// <summary>The label of the annex that the list is; null when it has none.</summary>
    public string? Annex { get; init; }

    /// <summary>The jurisdiction; null for central lists and where none is known.</summary>
    public Place? Place { get; init; }

    /// <summary>Who leads where no verb says it, as the text before the list has it; null when it says nothing.</summary>
    public LeadRule? Rule { get; init; }

    /// <summary>Notes before the list, without their brackets, in document order.</summary>
    public List<TextFragment> Notes { get; init; } = [];

    /// <summary>The index of the first block behind the title and what goes with it; headings between it and the list are sections.</summary>
    public int BodyStart { get; init; }
}
