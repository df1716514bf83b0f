using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Reads the words of a header cell as the vocabulary knows them.</summary>
internal static class HeaderText
{
    /// <summary>Longer cells head no column.</summary>
    public const int MaximumLength = 32;

    /// <summary>The role that a header cell gives its column; <see cref="ColumnRole.None"/> where it gives none.</summary>
    public static ColumnRole RoleOf(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty || cell.Length > 4 * MaximumLength)
        {
            return ColumnRole.None;
        }

        Span<char> buffer = stackalloc char[MaximumLength];
        var length = Compact(cell, buffer);
        if (length <= 0)
        {
            return ColumnRole.None;
        }

        ReadOnlySpan<char> whole = buffer.Slice(0, length);
        var words = WithoutBrackets(whole);
        var rest = WithoutYear(words);
        // A year alone heads the values wanted for it.
        return rest.IsEmpty && words.Length >= 4 ? ColumnRole.Target : HeaderVocabulary.RoleOf(rest);
    }

    /// <summary>The header without inner white space: the key of a field.</summary>
    public static string KeyOf(TextFragment header)
    {
        var span = header.Span;
        foreach (var letter in span)
        {
            if (IsBlank(letter))
            {
                var buffer = new char[span.Length];
                var length = 0;
                foreach (var each in span)
                {
                    if (!IsBlank(each))
                    {
                        buffer[length++] = each;
                    }
                }

                return new string(buffer, 0, length);
            }
        }

        return header.ToString();
    }

    /// <summary>Whether two texts are equal but for white space.</summary>
    public static bool SameWords(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && IsBlank(left[i]))
            {
                i++;
            }

            while (j < right.Length && IsBlank(right[j]))
            {
                j++;
            }

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

    /// <summary>Whether a header is a year alone, or part of one: 2011, 2011年, 上半年, 一季度.</summary>
    public static bool IsPeriod(ReadOnlySpan<char> cell)
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        var length = cell.Length > MaximumLength ? -1 : Compact(cell, buffer);
        if (length <= 0)
        {
            return false;
        }

        ReadOnlySpan<char> words = buffer.Slice(0, length);
        return WithoutYear(words).IsEmpty
            || (words.Length <= 8 && (words.EndsWith("半年".AsSpan(), StringComparison.Ordinal) || words.EndsWith("季度".AsSpan(), StringComparison.Ordinal)
                || (words[words.Length - 1] == '月' && char.IsDigit(words[0]))));
    }

    public static bool IsBlank(char letter) =>
        Characters.IsWhiteSpace(letter) || letter is (>= '\u200B' and <= '\u200D') or '\uFEFF' or '\u2060';

    private static int Compact(ReadOnlySpan<char> cell, Span<char> buffer)
    {
        var length = 0;
        foreach (var letter in cell)
        {
            if (IsBlank(letter))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return -1;
            }

            buffer[length++] = letter;
        }

        return length;
    }

    /// <summary>完成时限（年） heads what 完成时限 heads.</summary>
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> words)
    {
        while (words.Length > 2 && words[words.Length - 1] is '）' or ')' or '】' or ']' or '〕' or '：' or ':' or '。' or '*')
        {
            var last = words[words.Length - 1];
            if (last is '：' or ':' or '。' or '*')
            {
                words = words.Slice(0, words.Length - 1);
                continue;
            }

            var open = words.LastIndexOfAny("（([【〔".AsSpan());
            if (open <= 0)
            {
                break;
            }

            words = words.Slice(0, open);
        }

        return words;
    }

    /// <summary>2023年重点工作任务 heads what 重点工作任务 heads; 2021-2025年 goes too.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && (char.IsDigit(words[digits]) || (digits > 0 && words[digits] is '-' or '—' or '－' or '–' or '至')))
        {
            digits++;
        }

        if (digits < 4)
        {
            return words;
        }

        if (digits == words.Length)
        {
            return default;
        }

        if (words[digits] != '年')
        {
            return words;
        }

        var rest = words.Slice(digits + 1);
        return !rest.IsEmpty && rest[0] == '度' ? rest.Slice(1) : rest;
    }
}
