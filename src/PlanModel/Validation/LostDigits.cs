using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Finds numbers out of which a converter lost what stood between spans: 〔20251号, 202014日.</summary>
internal static class LostDigits
{
    /// <summary>Reports such numbers in a text.</summary>
    /// <param name="source">The source of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="tree">The JSON that it stands in; null in documents.</param>
    /// <param name="node">The value that holds it.</param>
    /// <param name="findings">Takes the findings.</param>
    public static void Check(string source, TextFragment text, JsonTree? tree, int node, DiagnosticBag findings)
    {
        var span = text.Span;
        for (var i = 0; IndexOfDigit(span.Slice(i)) is >= 0 and var digit; i++)
        {
            i += digit;
            var length = Find(span, i, out var end);
            if (length > 0)
            {
                var start = i > 0 && span[i - 1] is '〔' or '［' or '【' ? i - 1 : i;
                length += i - start;
                findings.Add(WritingFindings.DigitsLost(SourceSpans.Of(source, text, start, length, tree?.PointerOf(node)), span.Slice(start, length)));
            }

            i = end - 1;
        }
    }

    /// <summary>Whether the digits at an index have lost what stood between them.</summary>
    public static bool BeginAt(ReadOnlySpan<char> text, int index) => index < text.Length && Han.IsDigit(text[index]) && Find(text, index, out _) > 0;

    private static int IndexOfDigit(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAnyInRange('0', '9');
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (Han.IsDigit(text[i]))
            {
                return i;
            }
        }

        return -1;
#endif
    }

    /// <summary>The length of such a number around the digit at an index, and where it begins; 0 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The first digit of a run.</param>
    /// <param name="end">The index behind the run of digits.</param>
    private static int Find(ReadOnlySpan<char> text, int index, out int end)
    {
        end = index;
        while (end < text.Length && Han.IsDigit(text[end]))
        {
            end++;
        }

        var length = end - index;
        if (length < 4 || text[index] is not ('1' or '2') || text[index + 1] is not ('9' or '0'))
        {
            return 0;
        }

        var next = end < text.Length ? text[end] : '\0';
        // 2025年月底: nothing between 年 and 月 but what was lost. 2025年月均 is another word.
        if (length == 4 && next == '年' && end + 2 < text.Length && text[end + 1] == '月' && text[end + 2] is '底' or '前' or '日')
        {
            return length + 3;
        }

        if (length is < 5 or > 8)
        {
            return 0;
        }

        // 国发〔20251号: the year's bracket went with what stood in a span of its own.
        if (index > 0 && text[index - 1] is '〔' or '［' or '【' && next is '号' or '\0' or '\n')
        {
            return length + (next == '号' ? 1 : 0);
        }

        // 202014日, but not 20250101 or 2025010日.
        return length is >= 5 and <= 8 && next == '日' ? length + 1 : 0;
    }
}
