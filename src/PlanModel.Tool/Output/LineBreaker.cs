using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>Breaks text into lines of a width, as Chinese is broken: anywhere, but no line begins with a closing mark or ends with an opening one.</summary>
internal static class LineBreaker
{
    private const string NeverFirst = "、，。；：？！）》〉」』】〕”’％…·,.;:?!)]}%";
    private const string NeverLast = "（《〈「『【〔“‘([{";

    /// <summary>The lines of a text that may hold line breaks of its own; at least one.</summary>
    public static List<string> Break(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            BreakParagraph(DisplayText.Clean(paragraph), Math.Max(width, 2), lines);
        }

        return lines;
    }

    private static void BreakParagraph(string text, int width, List<string> lines)
    {
        var start = 0;
        while (true)
        {
            var end = FitFrom(text, start, width);
            if (end == text.Length)
            {
                lines.Add(text[start..]);
                return;
            }

            end = BreakBefore(text, start, end);
            lines.Add(text[start..end].TrimEnd(' '));
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }
    }

    /// <summary>The end of the longest piece from <paramref name="start"/> on that fits; at least one character.</summary>
    private static int FitFrom(string text, int start, int width)
    {
        var end = start;
        while (end < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(end), out var rune, out var length);
            width -= DisplayText.WidthOf(rune);
            if (width < 0 && end > start)
            {
                break;
            }

            end += length;
        }

        return end;
    }

    /// <summary>The best place for a break at or before <paramref name="end"/>.</summary>
    private static int BreakBefore(string text, int start, int end)
    {
        // A line may be left shorter by half for a better break, not by more: text of marks alone must come to an end.
        for (var candidate = end; candidate > start + ((end - start) / 2); candidate--)
        {
            if (MayBreakAt(text, candidate))
            {
                return candidate;
            }
        }

        return end;
    }

    private static bool MayBreakAt(string text, int index)
    {
        var before = text[index - 1];
        var after = text[index];
        return !char.IsLowSurrogate(after)
            && !NeverFirst.Contains(after, StringComparison.Ordinal)
            && !NeverLast.Contains(before, StringComparison.Ordinal)
            && !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after));
    }
}
