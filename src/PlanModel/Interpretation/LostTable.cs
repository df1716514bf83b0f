using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>
/// Finds what is left of a table that cannot be read, where it would be nonsense as prose: the header of one that is laid out with
/// spaces, as pages and PDF files are when they are printed into text, or a line of one that is drawn inside another.
/// </summary>
internal static class LostTable
{
    /// <summary>Words that are a line by themselves, and words among others.</summary>
    private const int LeastWords = 3;

    private const int LeastAmongOthers = 4;

    /// <summary>The first header words with white space between them, of bodies and of what they do, or line of a drawing or of a wiki's table; null when there are none.</summary>
    public static TextFragment? Find(List<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is SourceParagraph paragraph && (FindIn(paragraph.Text) ?? FindRule(paragraph.Text) ?? FindMarkup(paragraph.Text)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>+------+------+, with bars before and behind it or without.</summary>
    private static TextFragment? FindRule(TextFragment text)
    {
        var span = text.Span;
        var start = span.IndexOf("+--".AsSpan());
        start = start < 0 ? span.IndexOf("+==".AsSpan()) : start;
        if (start < 0)
        {
            return null;
        }

        var end = start;
        var corners = 0;
        while (end < span.Length && span[end] is '+' or '-' or '=')
        {
            corners += span[end] == '+' ? 1 : 0;
            end++;
        }

        var isWhole = start == 0 && end == span.Length && span[end - 1] == '+';
        return corners >= LeastWords || isWhole ? text.Slice(start, end - start) : null;
    }

    /// <summary>|=== of AsciiDoc, {| of MediaWiki.</summary>
    private static TextFragment? FindMarkup(TextFragment text)
    {
        var start = text.Span.IndexOf("|===".AsSpan());
        return start >= 0 ? text.Slice(start, 4) : text.Span.StartsWith("{|".AsSpan()) ? text.Slice(0, 2) : null;
    }

    private static TextFragment? FindIn(TextFragment text)
    {
        var span = text.Span;
        var words = 0;
        var hasBody = false;
        var hasText = false;
        var start = 0;
        for (var position = 0; position < span.Length;)
        {
            if (IsSeparator(span[position]))
            {
                position++;
                continue;
            }

            var end = position;
            while (end < span.Length && !IsSeparator(span[end]))
            {
                end++;
            }

            var role = HeaderText.RoleOf(span.Slice(position, end - position));
            if (role == ColumnRole.None)
            {
                words = 0;
                hasBody = hasText = false;
            }
            else
            {
                start = words == 0 ? position : start;
                words++;
                hasBody |= role.IsActor();
                hasText |= role.IsText();
                var isWhole = start == 0 && end == span.Length;
                if (words >= (isWhole ? LeastWords : LeastAmongOthers) && hasBody && hasText)
                {
                    return text.Slice(start, end - start);
                }
            }

            position = end;
        }

        return null;
    }

    /// <summary>White space, or the bar of a table in a cell of another one.</summary>
    private static bool IsSeparator(char character) => Characters.IsWhiteSpace(character) || character is '|' or '│';
}
