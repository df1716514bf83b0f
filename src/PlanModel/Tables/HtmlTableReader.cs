using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads HTML with AngleSharp: paragraphs and tables in document order, tables by the grid of the HTML standard.</summary>
internal static class HtmlTableReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="limits">How much of it is read; null for the default.</param>
    public static SourceDocument Read(SourceText source, ReadingLimits? limits = null)
    {
        var findings = new List<Finding>();
        using var walker = Walk(source.Content, 0, isPage: true, limits ?? ReadingLimits.Default, findings);
        return new SourceDocument(source, SourceFormat.Html, walker.Blocks) { Findings = findings, PageTitle = walker.PageTitle };
    }

    /// <summary>Reads HTML inside another text: the blocks of a part of the source, places counted in the whole source.</summary>
    /// <param name="source">The document.</param>
    /// <param name="start">The 0-based offset where the HTML begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="limits">How much of it is read.</param>
    /// <param name="findings">Takes what was found on the way.</param>
    public static List<SourceBlock> ReadFragment(SourceText source, int start, int length, ReadingLimits limits, List<Finding> findings)
    {
        using var walker = Walk(source.Content.Substring(start, length), start, isPage: false, limits, findings);
        return walker.Blocks;
    }

    private static HtmlBlockWalker Walk(string html, int offset, bool isPage, ReadingLimits limits, List<Finding> findings)
    {
        var tree = HtmlTreeParser.Parse(html, limits.MaximumDepth);
        var walker = new HtmlBlockWalker(html, offset, limits);
        walker.Walk(tree);
        walker.Finish();
        if (tree.FindOpenTable() is >= 0 and var table)
        {
            findings.Add(tree.HasEndTag || !isPage ? HtmlFindings.TableNotClosed(table + offset) : HtmlFindings.CutOff(table + offset));
        }
        else if (tree.HasStartTag && !tree.HasEndTag)
        {
            findings.Add(HtmlFindings.NoEndTag(offset + html.Length));
        }

        if (tree.FirstTooDeep >= 0)
        {
            findings.Add(HtmlFindings.NestedTooDeep(tree.FirstTooDeep + offset, limits.MaximumDepth));
        }

        if (walker.CutTable >= 0)
        {
            findings.Add(HtmlFindings.SpansGivenUp(walker.CutTable, limits.MaximumSpannedRows));
        }

        walker.AddPassedOver(findings);
        walker.AddCharacterFindings(findings);
        if (html.IndexOf('\0') is >= 0 and var nul)
        {
            // The parser leaves them out without a word.
            findings.Add(CharacterFindings.ControlCharactersDropped(nul + offset, CountNuls(html, nul)));
        }

        return walker;
    }

    private static int CountNuls(string html, int first)
    {
        var count = 0;
        for (var position = first; position >= 0; position = html.IndexOf('\0', position + 1))
        {
            count++;
        }

        return count;
    }
}
