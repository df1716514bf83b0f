namespace PlanModel.Tables;

/// <summary>How many columns characters take where each takes the same: Chinese ones two, some one or two, as the font has it.</summary>
internal static class DisplayWidth
{
    /// <summary>The width of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ambiguous">The width of characters that are narrow in Western fonts and wide in Chinese ones: “ … — ①.</param>
    public static int Of(ReadOnlySpan<char> text, int ambiguous)
    {
        var width = 0;
        foreach (var character in text)
        {
            width += Of(character, ambiguous);
        }

        return width;
    }

    public static int Of(char character, int ambiguous)
    {
        if (character < '\u00A0')
        {
            return 1;
        }

        if (IsWide(character))
        {
            return 2;
        }

        if (char.IsLowSurrogate(character) || character is (>= '\u200B' and <= '\u200F') or (>= '\u0300' and <= '\u036F') or '\uFEFF')
        {
            return 0;
        }

        return IsAmbiguous(character) ? ambiguous : 1;
    }

    public static bool IsWide(char character) => character >= '\u1100' && character is
        <= '\u115F' or (>= '\u2E80' and <= '\u303E') or (>= '\u3041' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uD83C' and <= '\uD83E') or (>= '\uD840' and <= '\uD8BF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');

    private static bool IsAmbiguous(char character) => character is
        '\u00A7' or '\u00A8' or '\u00B0' or '\u00B1' or '\u00B7' or '\u00D7' or '\u00F7' or (>= '\u0391' and <= '\u03C9') or (>= '\u0401' and <= '\u0451')
        or '\u2010' or (>= '\u2013' and <= '\u2016') or '\u2018' or '\u2019' or '\u201C' or '\u201D' or (>= '\u2020' and <= '\u2027') or '\u2030'
        or '\u2032' or '\u2033' or '\u203B' or '\u2103' or '\u2109' or '\u2116' or (>= '\u2160' and <= '\u2179') or (>= '\u2190' and <= '\u2199')
        or (>= '\u2200' and <= '\u22FF') or (>= '\u2460' and <= '\u24FF') or (>= '\u2500' and <= '\u273D') or (>= '\uE000' and <= '\uF8FF');
}
