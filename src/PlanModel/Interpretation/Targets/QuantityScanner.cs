using System.Globalization;

namespace PlanModel.Interpretation.Targets;

/// <summary>Finds the quantities of a clause; numbers in quotes, brackets, names and dates are none.</summary>
internal static class QuantityScanner
{
    private const string Opening = "“‘《〈（(〔[【「『\"";
    private const string Closing = "”’》〉）)〕]】」』\"";

    public static void Scan(ReadOnlySpan<char> clause, List<Quantity> quantities)
    {
        quantities.Clear();
        var position = 0;
        while (position < clause.Length)
        {
            if (IsHan(clause[position]))
            {
                position++;
            }
            else if (IsDigit(clause[position]))
            {
                position = Read(clause, position, quantities);
            }
            else
            {
                position = Math.Max(SkipQuoted(clause, position), position + 1);
            }
        }
    }

    /// <summary>The index behind what is quoted or bracketed at <paramref name="start"/>; <paramref name="start"/> when nothing is.</summary>
    public static int SkipQuoted(ReadOnlySpan<char> clause, int start)
    {
        var character = clause[start];
        if (IsHan(character) || character is not ('"' or (>= '‘' and <= '“') or (>= '《' and <= '【') or '〔' or '（' or '(' or '['))
        {
            return start;
        }

        var opening = Opening.IndexOf(character);
        if (opening < 0)
        {
            return start;
        }

        var close = clause.Slice(start + 1).IndexOf(Closing[opening]);
        return close < 0 ? start : start + close + 2;
    }

    /// <summary>What most characters are, and no digit or mark is.</summary>
    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    public static bool IsDigit(char character) => character is >= '0' and <= '9' or >= '０' and <= '９';

    /// <summary>Reads the number at <paramref name="start"/>; returns where to go on.</summary>
    private static int Read(ReadOnlySpan<char> clause, int start, List<Quantity> quantities)
    {
        var end = NumberEnd(clause, start);
        var before = start > 0 ? clause[start - 1] : '\0';
        var partOfName = before is '第' or '每' or '.' or '-' or '№' or '×' or '+' or '＋' or '#' or '±' or '—' || IsLatin(before);
        if (partOfName || !TryParse(clause.Slice(start, end - start), out var low))
        {
            return end;
        }

        // 1:1.25 has its own reading: the side that is not 1 is the value.
        if (end + 1 < clause.Length && clause[end] is ':' or '：' or '∶' && IsDigit(clause[end + 1]))
        {
            return ReadRatio(clause, start, end, low, quantities);
        }

        decimal? high = null;
        var firstUnit = Units.Measure(clause, end, out _);
        if (TryReadRange(clause, end + firstUnit, out var highEnd, out var upper))
        {
            // 3%—5% and 1—2家; 2021—2025年 is a stretch of years.
            high = upper;
            end = highEnd;
        }

        var unitLength = Units.Measure(clause, end, out var isTime);
        if (unitLength == 0 && end + 1 < clause.Length && clause[end] is '/' or '／' && IsDigit(clause[end + 1]))
        {
            // 1/3 is a fraction, not a value of its own.
            return NumberEnd(clause, end + 1);
        }

        var unitEnd = end + unitLength;
        if (IsYear(low, clause, end) || (unitLength == 0 && IsPartOfName(clause, unitEnd)))
        {
            return Math.Max(unitEnd, end);
        }

        // 50余家, 300多个: the bound stands before the unit.
        TargetComparison? bound = null;
        if (unitLength == 0 && end < clause.Length && clause[end] is '余' or '多')
        {
            var later = Units.Measure(clause, end + 1, out isTime);
            if (later > 0)
            {
                bound = TargetComparison.MoreThan;
                end++;
                unitLength = later;
                unitEnd = end + later;
            }
        }

        var boundEnd = unitEnd;
        if (bound is null && TargetWords.Bounds.AtStart(clause.Slice(unitEnd)) is { } word && (word.Word is not "内" || Boundary.Is(clause.Slice(unitEnd + 1))))
        {
            // 压缩至3日内 is bounded, 5个内设机构 are not.
            bound = word.Comparison;
            boundEnd = unitEnd + word.Word.Length;
        }

        quantities.Add(new Quantity
        {
            Start = start,
            UnitEnd = unitEnd,
            End = boundEnd,
            Low = low,
            High = high,
            Unit = unitLength == 0 ? null : clause.Slice(end, unitLength).ToString(),
            IsTime = isTime,
            Bound = bound,
        });
        return boundEnd;
    }

    private static int ReadRatio(ReadOnlySpan<char> clause, int start, int colon, decimal left, List<Quantity> quantities)
    {
        var end = NumberEnd(clause, colon + 1);
        if (!TryParse(clause.Slice(colon + 1, end - colon - 1), out var right) || (left != 1 && right != 1))
        {
            return end;
        }

        if (end < clause.Length && clause[end] is ':' or '：' or '∶')
        {
            // 1:3:6 has no one value.
            while (end < clause.Length && (IsDigit(clause[end]) || clause[end] is ':' or '：' or '∶' or '.'))
            {
                end++;
            }

            return end;
        }

        var boundEnd = end;
        TargetComparison? bound = null;
        if (TargetWords.Bounds.AtStart(clause.Slice(end)) is { } word)
        {
            bound = word.Comparison;
            boundEnd = end + word.Word.Length;
        }

        var valueIsRight = left == 1;
        quantities.Add(new Quantity
        {
            Start = start,
            UnitEnd = end,
            End = boundEnd,
            Low = valueIsRight ? right : left,
            Unit = valueIsRight ? clause.Slice(start, colon + 1 - start).ToString() : clause.Slice(colon, end - colon).ToString(),
            Bound = bound,
        });
        return boundEnd;
    }

    private static bool TryReadRange(ReadOnlySpan<char> clause, int start, out int end, out decimal high)
    {
        end = start;
        high = 0;
        var position = start;
        while (position < clause.Length && position < start + 2 && clause[position] is '-' or '—' or '–' or '~' or '～' or '至' or '－' or '∼')
        {
            position++;
        }

        if (position == start || position >= clause.Length || !IsDigit(clause[position]))
        {
            return false;
        }

        end = NumberEnd(clause, position);
        return TryParse(clause.Slice(position, end - position), out high);
    }

    private static bool IsYear(decimal value, ReadOnlySpan<char> clause, int end) =>
        end < clause.Length && clause[end] is '年' && value is >= 1900 and <= 2100 && value == decimal.Truncate(value);

    /// <summary>5G, 12345热线, 3号线, 2.0版: what follows the number makes a name of it.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> clause, int end) =>
        end < clause.Length && (IsLatin(clause[end]) || clause[end] is '号' or '版' or '式' or '×' or '+' or '＋' or '*' or '·');

    private static bool IsLatin(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static int NumberEnd(ReadOnlySpan<char> clause, int start)
    {
        var position = start;
        while (position < clause.Length)
        {
            var separates = clause[position] is '.' or '．' or ',' && position > start
                && position + 1 < clause.Length && IsDigit(clause[position + 1]);
            if (!IsDigit(clause[position]) && !separates)
            {
                break;
            }

            position++;
        }

        return position;
    }

    private static bool TryParse(ReadOnlySpan<char> number, out decimal value)
    {
        if (TryParseShort(number, out value))
        {
            return true;
        }

        Span<char> plain = stackalloc char[32];
        var length = 0;
        foreach (var character in number)
        {
            if (character is ',')
            {
                continue;
            }

            if (length == plain.Length)
            {
                return false;
            }

            plain[length++] = character is '．' ? '.' : character is >= '０' and <= '９' ? (char)(character - '０' + '0') : character;
        }

        return decimal.TryParse(plain.Slice(0, length).ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Numbers of up to nine digits, as all but a few are.</summary>
    private static bool TryParseShort(ReadOnlySpan<char> number, out decimal value)
    {
        value = 0;
        var digits = 0;
        var scale = -1;
        if (number.Length > 9)
        {
            return false;
        }

        foreach (var character in number)
        {
            if (character is >= '0' and <= '9')
            {
                digits = (digits * 10) + (character - '0');
                scale += scale >= 0 ? 1 : 0;
            }
            else if (character == '.' && scale < 0)
            {
                scale = 0;
            }
            else
            {
                return false;
            }
        }

        value = new decimal(digits, 0, 0, false, (byte)Math.Max(scale, 0));
        return true;
    }
}
