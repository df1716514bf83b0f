using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads HTML with AngleSharp: paragraphs and tables in document order, tables by the grid of the HTML standard.</summary>
internal static class HtmlTableReader
{
    /// <summary>Reads a page.</summary>
    public static SourceDocument Read(SourceText source)
    {
        var findings = new List<Finding>();
        using var walker = Walk(source.Content, 0, findings);
        return new SourceDocument(source, SourceFormat.Html, walker.Blocks) { Findings = findings, PageTitle = walker.PageTitle };
    }

    /// <summary>Reads HTML inside another text: the blocks of a part of the source, places counted in the whole source.</summary>
    /// <param name="source">The document.</param>
    /// <param name="start">The 0-based offset where the HTML begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="findings">Takes what was found on the way.</param>
    public static List<SourceBlock> ReadFragment(SourceText source, int start, int length, List<Finding> findings)
    {
        using var walker = Walk(source.Content.Substring(start, length), start, findings);
        return walker.Blocks;
    }

    private static HtmlBlockWalker Walk(string html, int offset, List<Finding> findings)
    {
        var walker = new HtmlBlockWalker(html, offset);
        walker.Walk(HtmlTreeParser.Parse(html));
        walker.Finish();
        return walker;
    }
}
