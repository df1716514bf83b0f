using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>A line of text outside tables: white space at its ends is gone, it is never empty.</summary>
internal sealed class SourceParagraph(TextFragment text) : SourceBlock
{
    public TextFragment Text { get; } = text;

    /// <summary>1 to 6 where the format marks a heading (h1, Markdown #), else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether the paragraph is page furniture rather than text of the document: navigation, header, footer, script of a page.</summary>
    public bool IsFurniture { get; init; }
}
