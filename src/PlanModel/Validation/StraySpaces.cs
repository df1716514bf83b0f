using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>What white space between Chinese characters is, and whether it stands for something.</summary>
internal static class StraySpaces
{
    private const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>White space, and what has no width: documents are read without that, JSON is not.</summary>
    public static bool IsSpaceOrNothing(char c) => c is ' ' or '\u3000' or '\u00A0' || Han.IsZeroWidth(c);

    /// <summary>总 则: characters of a heading that stand apart one by one are spaced out on purpose.</summary>
    public static bool SpacesOut(ReadOnlySpan<char> span, int start, int end) =>
        (start < 2 || !Han.IsHan(span[start - 2])) && (end + 1 >= span.Length || !Han.IsHan(span[end + 1]));

    /// <summary>第一章 总则: a numeral in words is followed by a space.</summary>
    public static bool IsBehindNumeral(ReadOnlySpan<char> span, int space) =>
        (span[space - 1] is '章' or '节' or '条' or '篇' or '款' or '项' or '类' && space > 1 && ChineseDigits.AsSpan().IndexOf(span[space - 2]) >= 0)
        || ChineseDigits.AsSpan().IndexOf(span[space - 1]) >= 0;

    /// <summary>What stands in the source; null where that is the break of a line, which stands for nothing.</summary>
    public static char? KindOf(string source, TextFragment text, int start, int end)
    {
        var kind = ' ';
        for (var i = start; i < end; i++)
        {
            var c = source[text.SourceOffsetAt(i)];
            if (Han.IsZeroWidth(text[i]))
            {
                continue;
            }

            kind = text[i] == '\u3000' ? '\u3000' : kind == ' ' && c is '\u00A0' or '\u2007' or '\u202F' or '&' ? '\u00A0' : kind;
            if (c is '\r' or '\n' or '\t' or '\\' or '<')
            {
                return null;
            }
        }

        // White space of markup that goes over the end of a line is one space in the text.
        for (var offset = text.SourceOffsetAt(end - 1); offset < source.Length && char.IsWhiteSpace(source[offset]); offset++)
        {
            if (source[offset] is '\r' or '\n' or '\t')
            {
                return null;
            }
        }

        return kind;
    }

    /// <summary>Whether nothing but white space, and what has no width, stands in the source too.</summary>
    public static bool IsAlone(string source, Spot spot)
    {
        for (var i = spot.Start; i < spot.Start + spot.Length; i++)
        {
            if (source[i] is not (' ' or '\u3000' or '\u00A0' or '\u2007' or '\u202F') && !Han.IsZeroWidth(source[i]))
            {
                return false;
            }
        }

        return true;
    }
}
