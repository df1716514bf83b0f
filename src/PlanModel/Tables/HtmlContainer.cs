namespace PlanModel.Tables;

/// <summary>What blocks are collected in: the document, or a cell.</summary>
internal sealed class HtmlContainer(HtmlContainer? outer, HtmlElement? cell, int firstLine)
{
    public HtmlContainer? Outer { get; } = outer;

    /// <summary>The cell, null for the document.</summary>
    public HtmlElement? Cell { get; } = cell;

    /// <summary>The index of its first line among the lines that are not yet in a block.</summary>
    public int FirstLine { get; } = firstLine;

    /// <summary>The blocks; null as long as a cell holds only text.</summary>
    public List<SourceBlock>? Blocks { get; set; } = cell is null ? [] : null;
}
