using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Where a part of a text stands in its source, to the end of what its last character is written as.</summary>
internal static class SourceSpans
{
    private const int LongestReference = 32;

    /// <param name="source">The source.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins in it.</param>
    /// <param name="length">Its length, at least 1.</param>
    /// <param name="pointer">The JSON Pointer of the value that holds it; null in documents.</param>
    public static Spot Of(string source, TextFragment text, int start, int length, string? pointer)
    {
        var from = text.SourceOffsetAt(start);
        var last = text.SourceOffsetAt(start + length - 1);
        return new Spot(from, last + WidthAt(source, last, text[start + length - 1], pointer is not null) - from, pointer);
    }

    /// <summary>&amp;nbsp; and \u00A0 are one character each.</summary>
    private static int WidthAt(string source, int offset, char character, bool isJson)
    {
        if (source[offset] == character)
        {
            return 1;
        }

        if (isJson && source[offset] == '\\' && offset + 1 < source.Length)
        {
            return source[offset + 1] == 'u' ? 6 : 2;
        }

        if (!isJson && source[offset] == '&')
        {
            var end = source.IndexOf(';', offset, Math.Min(LongestReference, source.Length - offset));
            return end < 0 ? 1 : end + 1 - offset;
        }

        return 1;
    }
}
