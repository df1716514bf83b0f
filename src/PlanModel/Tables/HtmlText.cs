using AngleSharp.Common;
using AngleSharp.Dom;

namespace PlanModel.Tables;

/// <summary>Text between two tags, character references resolved.</summary>
/// <param name="tree">The tree that it belongs to.</param>
/// <param name="content">A string that holds the text: the source itself where the text stands there as it is.</param>
/// <param name="start">Where the text begins in <paramref name="content"/>.</param>
/// <param name="length">Its length.</param>
/// <param name="sourceStart">The 0-based offset in the source where it begins.</param>
internal sealed class HtmlText(HtmlTree tree, string content, int start, int length, int sourceStart) : HtmlNode
{
    public ReadOnlySpan<char> Span => content.AsSpan(start, length);

    public int SourceStart => sourceStart;

    /// <summary>Whether the characters stand in the source as they are here, one by one.</summary>
    public bool IsSlice => ReferenceEquals(content, Tree.Html);

    public override StringOrMemory NodeName => "#text";

    public override NodeFlags Flags => NodeFlags.None;

    protected override HtmlTree Tree => tree;
}
