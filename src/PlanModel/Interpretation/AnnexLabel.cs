using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Reads labels of annexes: 附件, 附件2, 附表1, 附件1：XX清单; tells them from mentions of attached files (附件：XX清单.docx).</summary>
internal static class AnnexLabel
{
    /// <summary>Longer first, so that 附件 is not read as 附.</summary>
    private static readonly string[] Words = ["附件", "附表", "附录", "附"];

    private static readonly string[] FileEndings = [".docx", ".doc", ".xlsx", ".xls", ".pdf", ".wps", ".et", ".ofd", ".zip", ".rar", ".jpg", ".png", ".ceb", ".txt"];

    /// <summary>Reads a line that begins with the label of an annex.</summary>
    /// <param name="line">The line.</param>
    /// <param name="labelLength">The length of the label, inner white space included, the mark after it not.</param>
    /// <param name="rest">What follows on the line: the title of the annex; empty where the label stands alone.</param>
    /// <returns>False for other lines, and for mentions of attached files.</returns>
    public static bool TryRead(TextFragment line, out int labelLength, out TextFragment rest)
    {
        rest = default;
        var span = line.Span;
        labelLength = WordLength(span);
        if (labelLength == 0)
        {
            return false;
        }

        var isShort = span[labelLength - 1] == '附';
        var end = NumeralEnd(span, labelLength);
        var numbered = end > labelLength;
        labelLength = end;
        var next = SkipWhiteSpace(span, end);
        if (next == span.Length)
        {
            return !isShort || numbered || span.Length == 1;
        }

        var marked = Numeral.IsDot(span[next]) || span[next] is '：' or ':' or '、' || (span[next] == '-' && numbered);
        if (marked)
        {
            next = SkipWhiteSpace(span, next + 1);
        }
        else if (next == end && (!numbered || isShort))
        {
            // 附件材料, 附表填写: a word that goes on. 附件2天津市… has lost its space.
            return false;
        }
        else if (isShort)
        {
            return false;
        }

        rest = line.Slice(next).Trim();
        return !IsAttachment(rest.Span);
    }

    /// <summary>The number of a label, 0 without one.</summary>
    public static int NumberOf(TextFragment label)
    {
        var span = label.Span;
        var position = SkipWhiteSpace(span, WordLength(span));
        position += position < span.Length && Numeral.IsOpeningBracket(span[position]) ? 1 : 0;
        return Numeral.TryReadAny(span.Slice(position), out var number) > 0 ? number : 0;
    }

    /// <summary>Whether a line names attached files: 附件：XX清单.docx, 附件：1.XX清单.</summary>
    public static bool IsAttachmentLine(TextFragment line) => IsAttachment(AttachmentOf(line).Span);

    /// <summary>What stands behind the mark of such a line; empty for others.</summary>
    public static TextFragment AttachmentOf(TextFragment line)
    {
        var span = line.Span;
        var word = WordLength(span);
        if (word == 0)
        {
            return default;
        }

        var next = SkipWhiteSpace(span, NumeralEnd(span, word));
        return next < span.Length && span[next] is '：' or ':' ? line.Slice(SkipWhiteSpace(span, next + 1)) : default;
    }

    /// <summary>The label as it is written, without white space: 附 件 2 is 附件2.</summary>
    public static string ToText(TextFragment label)
    {
        var span = label.Span;
        Span<char> buffer = stackalloc char[span.Length];
        var length = 0;
        foreach (var letter in span)
        {
            if (!Characters.IsWhiteSpace(letter))
            {
                buffer[length++] = letter;
            }
        }

        return length == span.Length ? label.ToString() : buffer.Slice(0, length).ToString();
    }

    private static bool IsAttachment(ReadOnlySpan<char> rest)
    {
        foreach (var ending in FileEndings)
        {
            if (rest.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // 附件：1.XX清单, with the others below it.
        return HeadingReader.TryRead(rest, out var heading) && heading.Style is HeadingStyle.Arabic or HeadingStyle.ArabicInBrackets;
    }

    /// <summary>The length of 附件 at the start, white space between its characters included.</summary>
    private static int WordLength(ReadOnlySpan<char> span)
    {
        if (span.IsEmpty || span[0] != '附')
        {
            return 0;
        }

        foreach (var word in Words)
        {
            var position = 0;
            for (var i = 0; i < word.Length; i++)
            {
                position = i == 0 ? 0 : SkipWhiteSpace(span, position);
                if (position == span.Length || span[position] != word[i])
                {
                    position = -1;
                    break;
                }

                position++;
            }

            if (position > 0)
            {
                return position;
            }
        }

        return 0;
    }

    /// <summary>Where the numeral of a label ends: 2, 一, （一）, 1-2; the start when there is none.</summary>
    private static int NumeralEnd(ReadOnlySpan<char> span, int start)
    {
        var position = SkipWhiteSpace(span, start);
        var open = position < span.Length && Numeral.IsOpeningBracket(span[position]) ? 1 : 0;
        var read = Numeral.TryReadAny(span.Slice(position + open), out var value);
        if (read == 0 || value > 99)
        {
            return start;
        }

        position += open + read;
        if (open == 1)
        {
            return position < span.Length && Numeral.IsClosingBracket(span[position]) ? position + 1 : start;
        }

        while (position + 1 < span.Length && span[position] is '-' or '－' or '—' && Numeral.TryReadArabic(span.Slice(position + 1), out _) is var more and > 0)
        {
            position += 1 + more;
        }

        // 附件2024年…: the number is not the label's.
        return position < span.Length && span[position] is '年' or '月' or '个' or '项' ? start : position;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> span, int position)
    {
        while (position < span.Length && Characters.IsWhiteSpace(span[position]))
        {
            position++;
        }

        return position;
    }
}
