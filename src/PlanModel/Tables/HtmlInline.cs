#if NET
using System.Buffers;
#endif

namespace PlanModel.Tables;

/// <summary>
/// The elements that only say how text looks. Word wraps every few characters into some of them, and they make no difference to the
/// text or to the blocks around it, so the parser is not bothered with them.
/// </summary>
internal static class HtmlInline
{
    /// <summary>How far before a word its tag is looked for.</summary>
    private const int MaximumTagLength = 2000;

#if NET
    private static readonly SearchValues<string> Triggers = SearchValues.Create(["display", "hidden", "<rt", "<rp", "<math", "<svg"], StringComparison.OrdinalIgnoreCase);
#else
    private static readonly string[] Triggers = ["display", "hidden", "<rt", "<rp", "<math", "<svg"];
#endif

    private static readonly string[] Names =
        ["a", "b", "i", "u", "em", "tt", "big", "ins", "sub", "sup", "abbr", "code", "font", "mark", "nobr", "span", "label", "small", "strong"];

    /// <summary>Whether an element is one of them, or one of Word's own, such as o:p and st1:date.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        switch (name.Length)
        {
            case 1:
                return name[0] is 'a' or 'b' or 'i' or 'u';
            case 2 or 3 or 4 or 5 or 6:
                foreach (var candidate in Names)
                {
                    if (candidate.Length == name.Length && candidate[0] == name[0] && name.SequenceEqual(candidate.AsSpan()))
                    {
                        return true;
                    }
                }

                return name.Length == 3 && name.SequenceEqual("o:p".AsSpan());
            default:
                return name.Length > 4 && name.StartsWith("st1:".AsSpan());
        }
    }

    /// <summary>
    /// Whether such an element may matter in a page all the same: because a style or an attribute of its tag hides it, or because its end
    /// may also be the end of something else: an annotation (rt) or a formula.
    /// </summary>
    /// <param name="html">The page.</param>
    /// <param name="hides">Whether anything may be hidden by a style.</param>
    public static bool MayMatter(string html, out bool hides)
    {
        hides = false;
        var matters = false;
        var position = 0;
        while (true)
        {
            var found = matters && hides ? -1 : IndexOfTrigger(html.AsSpan(position));
            if (found < 0)
            {
                return matters;
            }

            position += found;
            matters |= html[position] == '<';
            hides |= html[position] is 'd' or 'D';
            matters |= IsInTagOfOne(html, position);
            position++;
        }
    }

    private static bool IsInTagOfOne(string html, int position)
    {
        var start = html.LastIndexOf('<', position, Math.Min(position + 1, MaximumTagLength));
        if (start < 0)
        {
            // Far inside a script, a style sheet or a text; or a tag that nobody can read.
            return false;
        }

        var end = start + 1;
        while (end < position && html[end] is not (' ' or '\t' or '\r' or '\n' or '/' or '>'))
        {
            end++;
        }

        return Is(html.AsSpan(start + 1, end - start - 1).ToString().ToLowerInvariant().AsSpan());
    }

    private static int IndexOfTrigger(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAny(Triggers);
#else
        // One pass: what is never there must not be looked for again and again to the end of the page.
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '<' or 'd' or 'D' or 'h' or 'H')
            {
                foreach (var trigger in Triggers)
                {
                    if (text.Slice(i).StartsWith(trigger.AsSpan(), StringComparison.OrdinalIgnoreCase))
                    {
                        return i;
                    }
                }
            }
        }

        return -1;
#endif
    }
}
