using System.Numerics;
using System.Runtime.InteropServices;

namespace PlanModel.Source;

/// <summary>Knows the characters that a plan must not hold, or not as they are.</summary>
internal static class Characters
{
    /// <summary>
    /// Ranges of characters that are dropped or replaced: controls but TAB and LF, no-break spaces, soft hyphen, Arabic letter mark,
    /// zero-width and bidi controls, separators, surrogates (pairs are kept, lone ones not), byte order marks.
    /// </summary>
    private static readonly (char First, char Last)[] Odd =
    [
        ('\u0000', '\u0008'), ('\u000B', '\u001F'), ('\u007F', '\u00A0'), ('\u00AD', '\u00AD'), ('\u061C', '\u061C'), ('\u180E', '\u180E'),
        ('\u2007', '\u2007'), ('\u200B', '\u200F'), ('\u2028', '\u202F'), ('\u2060', '\u206F'), ('\uD800', '\uDFFF'), ('\uFEFF', '\uFEFF'),
    ];

    /// <summary>A text without white space at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsWhiteSpace(text[0]))
        {
            text = text.Slice(1);
        }

        while (!text.IsEmpty && IsWhiteSpace(text[text.Length - 1]))
        {
            text = text.Slice(0, text.Length - 1);
        }

        return text;
    }

    /// <summary>char.IsWhiteSpace, quick to say no to Chinese: no white space stands behind U+3000 in the character table.</summary>
    public static bool IsWhiteSpace(char character) => character <= '\u3000' && char.IsWhiteSpace(character);

    public static bool IsOdd(char character)
    {
        foreach (var (first, last) in Odd)
        {
            if (character <= last)
            {
                return character >= first;
            }
        }

        return false;
    }

    /// <summary>Whether an odd character has no width and no meaning: zero-width characters, soft hyphens, bidi controls.</summary>
    public static bool IsInvisible(char character) => character is '\u00AD' or >= '\u0600';

    /// <summary>The index of the first odd character, -1 when there is none.</summary>
    public static int IndexOfOdd(ReadOnlySpan<char> text)
    {
        var index = 0;
        if (Vector.IsHardwareAccelerated && text.Length >= Vector<ushort>.Count)
        {
            var vectors = MemoryMarshal.Cast<char, Vector<ushort>>(text);
            foreach (var vector in vectors)
            {
                if (MayHaveOdd(vector))
                {
                    for (var i = 0; i < Vector<ushort>.Count; i++)
                    {
                        if (IsOdd(text[index + i]))
                        {
                            return index + i;
                        }
                    }
                }

                index += Vector<ushort>.Count;
            }
        }

        for (; index < text.Length; index++)
        {
            if (IsOdd(text[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>A cheap test that may say yes too often (for TAB, LF, and some letters that Chinese text does not have).</summary>
    private static bool MayHaveOdd(Vector<ushort> text)
    {
        var odd = Within(text, 0x0000, 0x001F) & ~Vector.Equals(text, new Vector<ushort>('\n')) & ~Vector.Equals(text, new Vector<ushort>('\t'));
        odd |= Within(text, 0x007F, 0x00AD) | Within(text, 0x2000, 0x200F) | Within(text, 0x2028, 0x202F) | Within(text, 0x2060, 0x206F);
        odd |= Within(text, 0xD800, 0xDFFF) | Vector.Equals(text, new Vector<ushort>(0xFEFF));
        odd |= Vector.Equals(text, new Vector<ushort>(0x061C)) | Vector.Equals(text, new Vector<ushort>(0x180E));
        return odd != Vector<ushort>.Zero;
    }

    private static Vector<ushort> Within(Vector<ushort> text, ushort first, ushort last) =>
        Vector.LessThanOrEqual(text - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
}
