using AngleSharp.Common;
using AngleSharp.Dom;

namespace PlanModel.Tables;

/// <summary>Text between two tags, character references resolved.</summary>
/// <param name="content">A string that holds the text: the parsed one itself where the text stands there as it is.</param>
/// <param name="start">Where the text begins in <paramref name="content"/>.</param>
/// <param name="length">Its length.</param>
/// <param name="position">The 0-based offset in the parsed string where it begins.</param>
internal sealed class HtmlText(string content, int start, int length, int position) : HtmlNode
{
    public string Content => content;

    public ReadOnlySpan<char> Span => content.AsSpan(start, length);

    public int Position => position;

    public override StringOrMemory NodeName => "#text";

    public override NodeFlags Flags => NodeFlags.None;
}
