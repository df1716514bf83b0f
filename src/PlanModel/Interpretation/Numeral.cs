using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Reads numerals as lists print them: Arabic, full-width, Chinese, Roman, and those that are one character with their bracket or circle.</summary>
internal static class Numeral
{
    /// <summary>Longer numbers are no positions in a list.</summary>
    private const int MaximumDigits = 6;

    /// <summary>The Chinese characters that a numeral, or a word with one behind it, begins with.</summary>
    private const string Starts = "一二三四五六七八九十百千零第专任重行举事项工目";

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>Reads a cell that is nothing but a number: 1, 1., （一）, ①, 任务1, 1-1 (whose value is that of its last part).</summary>
    /// <param name="cell">The text of the cell.</param>
    /// <param name="value">The value.</param>
    /// <param name="start">Where the number begins, without white space and with its brackets.</param>
    /// <param name="length">Its length, without the mark after it.</param>
    public static bool TryReadCell(ReadOnlySpan<char> cell, out int value, out int start, out int length)
    {
        value = start = length = 0;
        var end = cell.Length;
        while (end > 0 && (Characters.IsWhiteSpace(cell[end - 1]) || IsMark(cell[end - 1])))
        {
            end--;
        }

        while (start < end && Characters.IsWhiteSpace(cell[start]))
        {
            start++;
        }

        var text = cell.Slice(start, end - start);
        if (text.IsEmpty || text.Length > 2 * MaximumDigits || (text[0] is >= '\u4E00' and <= '\u9FFF' && Starts.AsSpan().IndexOf(text[0]) < 0))
        {
            return false;
        }

        length = text.Length;
        if (TryReadAny(text, out value) == text.Length)
        {
            return true;
        }

        // With a bracket on one side or both.
        var inner = text;
        if (IsOpeningBracket(inner[0]))
        {
            inner = inner.Slice(1);
        }

        if (!inner.IsEmpty && IsClosingBracket(inner[inner.Length - 1]))
        {
            inner = inner.Slice(0, inner.Length - 1);
            if (!inner.IsEmpty && TryReadAny(inner, out value) == inner.Length)
            {
                return true;
            }
        }

        return HeadingReader.TryRead(text, out var heading)
            && heading.TitleLength == 0 && (value = heading.Number) > 0 && Take(heading, ref start, out length)
            || IsCompound(text, out value);
    }

    /// <summary>Reads a numeral of any script at the start of a text; gives the number of characters read, 0 for none.</summary>
    public static int TryReadAny(ReadOnlySpan<char> text, out int value)
    {
        var length = TryReadArabic(text, out value);
        if (length == 0)
        {
            length = TryReadChinese(text, out value);
        }

        if (length == 0)
        {
            length = TryReadRoman(text, out value);
        }

        return length != 0 ? length : TryReadSingle(text, out value, out _);
    }

    /// <summary>Reads ASCII or full-width digits; gives the number of characters read, 0 for none or too many.</summary>
    public static int TryReadArabic(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var length = 0;
        while (length < text.Length && DigitOf(text[length]) is >= 0 and var digit)
        {
            if (length == MaximumDigits)
            {
                value = 0;
                return 0;
            }

            value = (value * 10) + digit;
            length++;
        }

        return length;
    }

    /// <summary>Reads a Chinese numeral below 10,000 (一, 十二, 二十, 一百零五, 二〇); gives the number of characters read, 0 for none.</summary>
    public static int TryReadChinese(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int length = 0, digit = -1, smallestUnit = 10_000;
        var positional = false;
        for (; length < text.Length; length++)
        {
            var letter = text[length];
            if (ChineseDigitOf(letter) is >= 0 and var next)
            {
                if (digit > 0 && (positional || smallestUnit == 10_000))
                {
                    // 二〇, 一二: digits side by side, as in 二〇二五.
                    digit = (digit * 10) + next;
                    positional = true;
                    if (digit >= 10_000)
                    {
                        return 0;
                    }

                    continue;
                }

                if (digit > 0)
                {
                    break;
                }

                digit = next;
                continue;
            }

            var unit = letter switch { '十' or '拾' => 10, '百' => 100, '千' => 1_000, _ => 0 };
            if (unit == 0 || unit >= smallestUnit || positional)
            {
                break;
            }

            // 十二 is 一十二; 百 and 千 want a digit before them.
            if (digit <= 0)
            {
                if (unit != 10)
                {
                    break;
                }

                digit = 1;
            }

            value += digit * unit;
            smallestUnit = unit;
            digit = -1;
        }

        if (digit > 0)
        {
            value += digit;
        }

        return value > 0 ? length : value = 0;
    }

    /// <summary>Reads one of Ⅰ to Ⅻ, or ASCII I, V and X in order up to XII; gives the number of characters read, 0 for none.</summary>
    public static int TryReadRoman(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] is >= 'Ⅰ' and <= 'Ⅻ')
        {
            value = text[0] - 'Ⅰ' + 1;
            return 1;
        }

        if (text[0] is >= 'ⅰ' and <= 'ⅻ')
        {
            value = text[0] - 'ⅰ' + 1;
            return 1;
        }

        var length = 0;
        while (length < text.Length && length < 5 && text[length] is 'I' or 'V' or 'X')
        {
            length++;
        }

        if (length == 0 || (length < text.Length && text[length] is >= 'A' and <= 'Z' or >= 'a' and <= 'z'))
        {
            return 0;
        }

        for (var i = 0; i < Romans.Length; i++)
        {
            if (text.Slice(0, length).SequenceEqual(Romans[i].AsSpan()))
            {
                value = i + 1;
                return length;
            }
        }

        return 0;
    }

    /// <summary>Reads a character that is a number with its circle, brackets or dot (①, ⑴, ⒈, ㈠, ㊀); 1 when there is one, else 0.</summary>
    public static int TryReadSingle(ReadOnlySpan<char> text, out int value, out HeadingStyle style)
    {
        (value, style) = text.IsEmpty ? default : text[0] switch
        {
            >= '①' and <= '⑳' => (text[0] - '①' + 1, HeadingStyle.Circled),
            >= '㉑' and <= '㉟' => (text[0] - '㉑' + 21, HeadingStyle.Circled),
            >= '㊱' and <= '㊿' => (text[0] - '㊱' + 36, HeadingStyle.Circled),
            >= '❶' and <= '❿' => (text[0] - '❶' + 1, HeadingStyle.Circled),
            >= '⑴' and <= '⒇' => (text[0] - '⑴' + 1, HeadingStyle.ArabicInBrackets),
            >= '⒈' and <= '⒛' => (text[0] - '⒈' + 1, HeadingStyle.Arabic),
            >= '㈠' and <= '㈩' => (text[0] - '㈠' + 1, HeadingStyle.ChineseInBrackets),
            >= '㊀' and <= '㊉' => (text[0] - '㊀' + 1, HeadingStyle.Circled),
            _ => (0, HeadingStyle.None),
        };
        return value > 0 ? 1 : 0;
    }

    /// <summary>The value of an ASCII or full-width digit, -1 for other characters.</summary>
    public static int DigitOf(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= '０' and <= '９' => letter - '０',
        _ => -1,
    };

    public static bool IsOpeningBracket(char letter) => letter is '（' or '(' or '〔' or '[' or '［' or '【';

    public static bool IsClosingBracket(char letter) => letter is '）' or ')' or '〕' or ']' or '］' or '】';

    /// <summary>Whether a character ends a numeral: the 、 of 一、 and the dot of 1.</summary>
    public static bool IsMark(char letter) => IsDot(letter) || letter is '、' or '﹑' or '。' or '｡' or '︒' or '·' or '，' or ',' or ':' or '：';

    /// <summary>A dot behind a numeral, full-width and small ones included.</summary>
    public static bool IsDot(char letter) => letter is '.' or '．' or '﹒' or '․';

    private static int ChineseDigitOf(char letter) => letter switch
    {
        '〇' or '○' or '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>1-1, 1.2.3, 一-2: the value is that of the last part.</summary>
    private static bool IsCompound(ReadOnlySpan<char> text, out int value)
    {
        var parts = 0;
        value = 0;
        while (true)
        {
            var read = TryReadAny(text, out value);
            if (read == 0)
            {
                return false;
            }

            parts++;
            text = text.Slice(read);
            if (text.IsEmpty)
            {
                return parts is 2 or 3 or 4;
            }

            if (text[0] is not ('-' or '－' or '—' or '–') && !IsDot(text[0]))
            {
                return false;
            }

            text = text.Slice(1);
        }
    }

    private static bool Take(in Heading heading, ref int start, out int length)
    {
        start += heading.NumeralStart;
        length = heading.NumeralLength;
        return true;
    }
}
