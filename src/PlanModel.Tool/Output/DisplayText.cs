using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>Text as a terminal shows it: how wide it is, and without what would command the terminal.</summary>
internal static class DisplayText
{
    /// <summary>Code points that take two columns: East Asian wide and full width, as ranges in order.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F),
        (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The number of columns that a character takes.</summary>
    public static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        foreach (var (first, last) in Wide)
        {
            if (rune.Value <= last)
            {
                if (rune.Value >= first)
                {
                    return 2;
                }

                break;
            }
        }

        return Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format ? 0 : 1;
    }

    /// <summary>The number of columns that a text takes.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    /// <summary>
    /// The text without characters that steer a terminal or turn the order of writing around: documents come from anywhere. Line
    /// breaks and TABs become a space.
    /// </summary>
    public static string Clean(string text)
    {
        foreach (var character in text)
        {
            if (IsSteering(character))
            {
                return string.Create(text.Length, text, static (target, source) =>
                {
                    for (var i = 0; i < target.Length; i++)
                    {
                        target[i] = source[i] is '\n' or '\r' or '\t' ? ' ' : IsSteering(source[i]) ? '\uFFFD' : source[i];
                    }
                });
            }
        }

        return text;
    }

    private static bool IsSteering(char character) =>
        character is < ' ' or (>= '\x7F' and <= '\x9F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
