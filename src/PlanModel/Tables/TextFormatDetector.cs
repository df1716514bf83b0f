using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Tells which kind of text a document is, by what its lines show.</summary>
internal static class TextFormatDetector
{
    private static readonly string[] PageTags = ["<!doctype html", "<html", "<head", "<body"];

    /// <summary>Tags that a part of a page begins with, and Markdown at times.</summary>
    private static readonly string[] BlockTags = ["<table", "<div", "<p>", "<p "];

    public static SourceFormat Detect(TextInput input)
    {
        if (IsHtml(input.Content))
        {
            return SourceFormat.Html;
        }

        var tabs = TabEvidence.Of(input.Content, input.Classifier);
        if (tabs.HasHeaderBefore)
        {
            return PartsRows(input.Content) ? SourceFormat.TabbedText : SourceFormat.CellPerLine;
        }

        if (tabs.HasHeaderBetween || (tabs.HasTabs && SeparatorEvidence.HasTabsAfterHeaders(input)))
        {
            return SourceFormat.TabSeparated;
        }

        if (HasWikiTable(input.Content))
        {
            return SourceFormat.Prose;
        }

        if (MarkdownReader.IsLikely(input.Content))
        {
            return SourceFormat.Markdown;
        }

        if (GridTextReader.IsLikely(input.Content))
        {
            return SourceFormat.Grid;
        }

        if (SeparatorEvidence.HasHeader(input, '|'))
        {
            return SourceFormat.Markdown;
        }

        if (SeparatorEvidence.HasHeader(input, ','))
        {
            return SourceFormat.TabSeparated;
        }

        if (tabs.Weak is null)
        {
            input.FindInvisible();
        }

        return tabs.Weak
            ?? (CellPerLineReader.IsLikely(input) ? SourceFormat.CellPerLine
            : MarkdownReader.HasMarks(input.Content) ? SourceFormat.Markdown
            : SourceFormat.Prose);
    }

    /// <summary>
    /// Whether blank lines part the rows of a text with a TAB before each cell. Where somebody took all of them out, only the cells tell
    /// where rows begin.
    /// </summary>
    private static bool PartsRows(string content)
    {
        const int fewestCells = 12;
        var text = content.AsSpan();
        var lines = new LineReader(text, text.Slice(0, text.IndexOf('\t')).LastIndexOfAny('\n', '\r') + 1, text.Length);
        var cells = 0;
        var isBlank = false;
        while (lines.MoveNext())
        {
            if (lines.Line.IndexOf('\t') >= 0)
            {
                if (isBlank)
                {
                    return true;
                }

                cells++;
            }
            else
            {
                isBlank |= lines.Line.Trim().IsEmpty;
            }
        }

        return cells < fewestCells;
    }

    /// <summary>Whether a table is written as in AsciiDoc or MediaWiki; its bars are not those of Markdown, and what it is made of stands in any number of lines.</summary>
    private static bool HasWikiTable(string content)
    {
        var text = content.AsSpan();
        return text.IndexOf("\n|===".AsSpan()) >= 0 || (text.IndexOf("\n{|".AsSpan()) >= 0 && text.IndexOf("\n|-".AsSpan()) >= 0);
    }

    /// <summary>Whether a text begins with a tag and has those of a page near its start.</summary>
    private static bool IsHtml(string content)
    {
        const int near = 4096;
        var text = content.AsSpan().TrimStart();
        if (text.IsEmpty || text[0] != '<')
        {
            return false;
        }

        var start = text.Slice(0, Math.Min(text.Length, near));
        return ContainsAny(start, PageTags) || (ContainsAny(start, BlockTags) && MarkupSniffer.IsMarkedUp(start));
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] tags)
    {
        foreach (var tag in tags)
        {
            if (text.IndexOf(tag.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
