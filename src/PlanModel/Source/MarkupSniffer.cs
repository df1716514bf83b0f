namespace PlanModel.Source;

/// <summary>Tells HTML from text by how it begins.</summary>
internal static class MarkupSniffer
{
    /// <summary>How much of a text is looked at.</summary>
    private const int Near = 4096;

    private static readonly string[] PageTags = ["html", "head", "body", "meta", "title", "link", "style", "script", "frameset"];

    private static readonly string[] FragmentTags =
    [
        "table", "tbody", "tr", "div", "p", "h1", "h2", "h3", "h4", "span", "center", "font", "b", "strong", "ul", "ol", "section", "article", "main", "form",
        "base", "a", "img", "br", "hr", "td", "o:p",
    ];

    /// <summary>Whether a text is a whole page: it begins with a document type, or with one of the tags that only a page has.</summary>
    public static bool IsPage(string text) => TagAtStart(text) is { } tag && (tag == "!doctype" || Array.IndexOf(PageTags, tag) >= 0);

    /// <summary>Whether a text is a page or a part of one: it begins with a tag of HTML.</summary>
    public static bool IsMarkup(string text) =>
        TagAtStart(text) is { } tag
        && (tag == "!doctype" || Array.IndexOf(PageTags, tag) >= 0 || (Array.IndexOf(FragmentTags, tag) >= 0 && IsMarkedUp(text.AsSpan(0, Math.Min(text.Length, Near)))));

    /// <summary>Whether many lines hold tags: what stands below a &lt;div&gt; may be Markdown that pandoc wrote.</summary>
    public static bool IsMarkedUp(ReadOnlySpan<char> text)
    {
        int marked = 0, plain = 0;
        var lines = new LineReader(text);
        while (lines.MoveNext())
        {
            if (lines.Line.IndexOf('<') >= 0)
            {
                marked++;
            }
            else if (!lines.Line.Trim().IsEmpty)
            {
                plain++;
            }
        }

        return plain <= 3 * marked;
    }

    /// <summary>Whether there is any tag in a text at all.</summary>
    public static bool HasTags(string text)
    {
        for (var position = text.IndexOf('<'); position >= 0 && position + 1 < text.Length; position = text.IndexOf('<', position + 1))
        {
            if (text[position + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '!' or '/' or '?')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of the first tag in lower case; null when the text begins with something else.</summary>
    private static string? TagAtStart(string text)
    {
        var position = 0;
        while (true)
        {
            while (position < text.Length && (Characters.IsWhiteSpace(text[position]) || text[position] == '\uFEFF'))
            {
                position++;
            }

            if (position >= text.Length || text[position] != '<')
            {
                return null;
            }

            // An XML declaration and comments may stand before everything else.
            var skipped = StartsWith(text, position, "<!--") ? text.IndexOf("-->", position, StringComparison.Ordinal)
                : StartsWith(text, position, "<?xml") ? text.IndexOf('>', position)
                : -2;
            if (skipped == -1)
            {
                return null;
            }

            if (skipped < 0)
            {
                break;
            }

            position = text[skipped] == '>' ? skipped + 1 : skipped + 3;
        }

        var start = ++position;
        while (position < text.Length && position - start < 16 && text[position] is not (' ' or '>' or '/' or '\t' or '\r' or '\n'))
        {
            position++;
        }

        return position < text.Length ? text.Substring(start, position - start).ToLowerInvariant() : null;
    }

    private static bool StartsWith(string text, int position, string start) =>
        string.Compare(text, position, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
