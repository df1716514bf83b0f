using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>A numbered paragraph or a heading with what stands under it; whether it is a section or a task shows only when all is read.</summary>
internal sealed class ProseItem(ProseItem? parent, TextFragment paragraph, Heading reading)
{
    public ProseItem? Parent { get; } = parent;

    /// <summary>The line with its numeral; empty for the document itself.</summary>
    public TextFragment Paragraph { get; } = paragraph;

    public Heading Reading { get; } = reading;

    public HeadingStyle Style => Reading.Style;

    public TextFragment Numeral => Paragraph.Slice(Reading.NumeralStart, Reading.NumeralLength);

    /// <summary>Whether it titles a later list of the document.</summary>
    public bool IsList { get; init; }

    /// <summary>Where a heading ends that is followed by a bracket or by text on its line; its whole length otherwise.</summary>
    public int HeadingEnd { get; set; } = paragraph.Length;

    public List<ProseItem> Items { get; } = [];

    public List<ProseUnit> Units { get; } = [];

    /// <summary>Whether sentences follow the heading on its line.</summary>
    public bool HasRunInText { get; set; }

    /// <summary>Whether the line holds nothing but a heading: one sentence, closed by no bracket.</summary>
    public bool IsHeadingOnly { get; set; }

    public bool HasResponsibility { get; set; }

    /// <summary>Whether it or something under it is closed by a responsibility.</summary>
    public bool HoldsResponsibility { get; set; }

    /// <summary>Styles of items right under it that are tasks with a responsibility of their own.</summary>
    public HashSet<HeadingStyle> TaskStyles { get; } = [];

    public ProseUnit? LastUnit => Units.Count > 0 ? Units[Units.Count - 1] : null;
}
