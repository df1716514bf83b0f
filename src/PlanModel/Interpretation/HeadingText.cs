using System.Text;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>What headings need of text that was cut into lines or spaced out.</summary>
internal static class HeadingText
{
    /// <summary>Whether two headings are the same, white space aside.</summary>
    public static bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            i = SkipWhiteSpace(left, i);
            j = SkipWhiteSpace(right, j);
            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length;
            }

            if (left[i++] != right[j++])
            {
                return false;
            }
        }
    }

    /// <summary>The lines of a text as one: a space stays between them only where Latin letters or digits meet.</summary>
    public static string Join(ReadOnlySpan<char> text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n')
            {
                joined.Append(text[i]);
            }
            else if (i > 0 && i + 1 < text.Length && IsAsciiWord(text[i - 1]) && IsAsciiWord(text[i + 1]))
            {
                joined.Append(' ');
            }
        }

        return joined.ToString();
    }

    private static bool IsAsciiWord(char letter) => letter is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && Characters.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
