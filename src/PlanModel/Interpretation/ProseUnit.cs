using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>What one responsibility closes: the sentences before it, and the brackets or lines that name who does it.</summary>
internal sealed class ProseUnit
{
    public List<TextFragment> Texts { get; } = [];

    /// <summary>Contents of brackets and labelled lines, in document order.</summary>
    public List<TextFragment> Parts { get; } = [];

    public TextFragment Leaders { get; set; }

    public TextFragment Deadline { get; set; }

    /// <summary>The paragraphs that it is made of, wholly or in part.</summary>
    public List<TextFragment> Paragraphs { get; } = [];

    /// <summary>Whether its first text stands in the line of the numeral.</summary>
    public bool IsInOwnLine { get; init; }

    /// <summary>Whether what closes it stands on a line of its own, and so may close more than the text right above.</summary>
    public bool IsClosedByLine { get; set; }

    public bool HasResponsibility => Parts.Count > 0 || !Leaders.IsEmpty;

    /// <summary>Whether more text begins another unit.</summary>
    public bool IsEnded => HasResponsibility || !Deadline.IsEmpty;
}
