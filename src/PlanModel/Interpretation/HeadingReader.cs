using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Recognises the numeral at the start of a heading or a numbered paragraph, and the count at its end.</summary>
internal static class HeadingReader
{
    /// <summary>Words that carry a numeral behind them: 任务1, 专栏一. The first is a box, the others head tasks.</summary>
    private static readonly string[] Words = ["专栏", "任务", "重点任务", "行动", "专项行动", "举措", "事项", "项目", "工程", "目标任务", "工作任务"];

    /// <summary>Reads a paragraph that begins with a numeral; false for others. Decides on the first characters.</summary>
    /// <param name="text">The paragraph, without white space at its ends.</param>
    /// <param name="heading">Its parts.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out Heading heading)
    {
        heading = default;
        if (text.IsEmpty)
        {
            return false;
        }

        // Most paragraphs begin with a word: one look at the first character settles them.
        var first = text[0];
        var read = first switch
        {
            '第' => ReadOrdinal(text, ref heading),
            '（' or '(' or '〔' or '［' or '[' or '【' => ReadInBrackets(text, ref heading),
            >= '0' and <= '9' or >= '０' and <= '９' => ReadArabic(text, ref heading),
            >= 'Ⅰ' and <= 'Ⅻ' or >= 'ⅰ' and <= 'ⅻ' or 'I' or 'V' or 'X' => ReadRoman(text, ref heading),
            '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' => ReadChinese(text, ref heading),
            '专' or '任' or '重' or '行' or '举' or '事' or '项' or '工' or '目' => ReadWorded(text, ref heading),
            >= '①' and <= '⒛' or >= '㈠' and <= '㈩' or >= '㉑' and <= '㉟' or >= '㊀' and <= '㊉' or >= '㊱' and <= '㊿' or >= '❶' and <= '❿' =>
                ReadSingle(text, ref heading),
            _ => 0,
        };
        if (read == 0)
        {
            return false;
        }

        heading = WithTitle(heading, text, read);
        return true;
    }

    /// <summary>The parts of a heading without a numeral: all of it is the title, a count at its end aside.</summary>
    public static Heading ReadUnnumbered(ReadOnlySpan<char> text) => WithTitle(default, text, 0);

    /// <summary>The length of a count at the end of a heading, with its brackets: （共5项）, （15项）; 0 for none.</summary>
    public static int CountLength(ReadOnlySpan<char> text, out int count)
    {
        count = -1;
        if (text.Length < 4 || text[text.Length - 1] is not ('）' or ')' or '〕' or '］' or ']'))
        {
            return 0;
        }

        var open = text.Length - 2;
        while (open >= 0 && text.Length - open <= 16 && !Numeral.IsOpeningBracket(text[open]))
        {
            open--;
        }

        if (open < 0 || !Numeral.IsOpeningBracket(text[open]))
        {
            return 0;
        }

        var inner = text.Slice(open + 1, text.Length - open - 2).Trim();
        var said = false;
        if (inner.StartsWith("共计".AsSpan()) || inner.StartsWith("合计".AsSpan()))
        {
            inner = inner.Slice(2).TrimStart();
            said = true;
        }
        else if (!inner.IsEmpty && inner[0] is '共' or '计')
        {
            inner = inner.Slice(1).TrimStart();
            said = true;
        }

        var read = Numeral.TryReadArabic(inner, out var value);
        read = read == 0 ? Numeral.TryReadChinese(inner, out value) : read;
        var unit = inner.Slice(read).TrimStart();
        if (read == 0 || unit.IsEmpty || unit[0] is not ('项' or '条' or '件' or '个' or '类' or '大') || (unit[0] is '个' or '类' or '大' && !said))
        {
            return 0;
        }

        // （5项）, （共5项任务）, （共5个重点任务）, but not （5项以上）.
        var rest = unit.Slice(1);
        if (!rest.IsEmpty && unit[0] == '大' && rest[0] is '项' or '类')
        {
            rest = rest.Slice(1);
        }

        if (!rest.IsEmpty && !EndsAsTask(rest))
        {
            return 0;
        }

        count = value;
        return text.Length - open;
    }

    private static bool EndsAsTask(ReadOnlySpan<char> rest) =>
        rest.EndsWith("任务".AsSpan()) || rest.EndsWith("工作".AsSpan()) || rest.EndsWith("措施".AsSpan())
        || rest.EndsWith("举措".AsSpan()) || rest.EndsWith("指标".AsSpan()) || rest.EndsWith("事项".AsSpan())
        || rest.EndsWith("项目".AsSpan()) || rest.EndsWith("内容".AsSpan());

    private static Heading WithTitle(in Heading heading, ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && Characters.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var title = text.Slice(start).TrimEnd();
        var cut = CountLength(title, out var count);
        title = title.Slice(0, title.Length - cut).TrimEnd();
        return heading with { TitleStart = start, TitleLength = title.Length, Count = count };
    }

    /// <summary>第一部分, 第二章, 第3节.</summary>
    private static int ReadOrdinal(ReadOnlySpan<char> text, ref Heading heading)
    {
        var after = text.Slice(1);
        var read = Numeral.TryReadChinese(after, out var number);
        read = read == 0 ? Numeral.TryReadArabic(after, out number) : read;
        if (read == 0 || number > 999)
        {
            return 0;
        }

        after = after.Slice(read);
        var (style, length) = after.StartsWith("部分".AsSpan()) ? (HeadingStyle.Part, 2)
            : after.IsEmpty ? default
            : after[0] is '章' or '篇' ? (HeadingStyle.Chapter, 1)
            : after[0] == '节' ? (HeadingStyle.ChapterSection, 1)
            : default;
        if (length == 0)
        {
            return 0;
        }

        var numeral = 1 + read + length;
        heading = new Heading { Style = style, Number = number, NumeralLength = numeral };
        return SkipMark(text, numeral);
    }

    /// <summary>（一）, (一), （1）.</summary>
    private static int ReadInBrackets(ReadOnlySpan<char> text, ref Heading heading)
    {
        var after = text.Slice(1).TrimStart();
        var chinese = Numeral.TryReadChinese(after, out var number);
        var read = chinese == 0 ? Numeral.TryReadArabic(after, out number) : chinese;
        var rest = after.Slice(read).TrimStart();
        // （2024）12号 is a document number, （2024年） a year.
        if (read == 0 || number is 0 or > 999 || rest.IsEmpty || !Numeral.IsClosingBracket(rest[0]))
        {
            return 0;
        }

        var numeral = text.Length - rest.Length + 1;
        heading = new Heading
        {
            Style = chinese != 0 ? HeadingStyle.ChineseInBrackets : HeadingStyle.ArabicInBrackets,
            Number = number,
            NumeralLength = numeral,
        };
        return SkipMark(text, numeral);
    }

    /// <summary>1. 1、 1．1。 1） 1-1 1.1; not 1.5公里, not 1-9月份.</summary>
    private static int ReadArabic(ReadOnlySpan<char> text, ref Heading heading)
    {
        var read = Numeral.TryReadArabic(text, out var number);
        if (read is 0 or > 3 || number == 0 || read == text.Length)
        {
            return 0;
        }

        var mark = text[read];
        if (mark is '）' or ')')
        {
            heading = new Heading { Style = HeadingStyle.ArabicHalfBracket, Number = number, NumeralLength = read + 1 };
            return SkipMark(text, read + 1);
        }

        if ((Numeral.IsDot(mark) || mark is '-' or '－' or '—') && TryReadCompound(text, read, out var length, out var last))
        {
            heading = new Heading { Style = HeadingStyle.Compound, Number = last, NumeralLength = length };
            return SkipMark(text, length);
        }

        if (!Numeral.IsDot(mark) && mark is not ('、' or '﹑' or '。' or '｡'))
        {
            return 0;
        }

        // A digit after the dot makes a decimal, unless it begins a year: 1.2025年底前…
        var next = read + 1;
        if (Numeral.IsDot(mark) && next < text.Length && Numeral.DigitOf(text[next]) >= 0 && !IsYear(text.Slice(next)))
        {
            return 0;
        }

        // 1、2号线: a list of numbers, unless a year or a quantity of its own follows (1、100个…).
        if (mark == '、' && next < text.Length && Numeral.DigitOf(text[next]) >= 0
            && Numeral.TryReadArabic(text.Slice(next), out var second) is var digits and > 0 && second == number + 1
            && !IsYear(text.Slice(next)) && next + digits < text.Length && text[next + digits] is '、' or '号' or '月' or '季' or '期' or '级' or '类')
        {
            return 0;
        }

        heading = new Heading { Style = HeadingStyle.Arabic, Number = number, NumeralLength = read };
        return next;
    }

    /// <summary>1-1, 1.2, 1.2.3, closed by a mark or white space, so that 1.5公里 and 1-9月份 are none.</summary>
    private static bool TryReadCompound(ReadOnlySpan<char> text, int position, out int length, out int last)
    {
        var parts = 1;
        last = 0;
        length = position;
        while (length < text.Length && (Numeral.IsDot(text[length]) || text[length] is '-' or '－' or '—')
            && Numeral.TryReadArabic(text.Slice(length + 1), out var number) is var read and > 0 and <= 3 && number > 0)
        {
            length += 1 + read;
            last = number;
            parts++;
        }

        return parts is 2 or 3 or 4
            && (length == text.Length || Characters.IsWhiteSpace(text[length]) || Numeral.IsDot(text[length]) || text[length] is '、' or '：' or ':');
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        Numeral.TryReadArabic(text, out var year) == 4 && year is > 1900 and < 2200
        && text.Length > 4 && text[4] is '年' or '—' or '-' or '－' or '至' or '–' or '～';

    /// <summary>Ⅰ、 I. Ⅱ with a mark, white space or an ending behind it.</summary>
    private static int ReadRoman(ReadOnlySpan<char> text, ref Heading heading)
    {
        var read = Numeral.TryReadRoman(text, out var number);
        if (read == 0)
        {
            return 0;
        }

        if (read < text.Length && text[read] is '-' or '－' or '—' && Numeral.TryReadArabic(text.Slice(read + 1), out var second) is var digits and > 0 and <= 3)
        {
            heading = new Heading { Style = HeadingStyle.Compound, Number = second, NumeralLength = read + 1 + digits };
            return SkipMark(text, read + 1 + digits);
        }

        // Ⅲ类水体 begins with a grade.
        if (read == text.Length || !(Characters.IsWhiteSpace(text[read]) || Numeral.IsDot(text[read]) || text[read] == '、'))
        {
            return 0;
        }

        heading = new Heading { Style = HeadingStyle.Roman, Number = number, NumeralLength = read };
        return SkipMark(text, read);
    }

    /// <summary>一、 十二. 二． but not 一是, 一批.</summary>
    private static int ReadChinese(ReadOnlySpan<char> text, ref Heading heading)
    {
        var read = Numeral.TryReadChinese(text, out var number);
        if (read == 0 || read >= text.Length || number > 999)
        {
            return 0;
        }

        var mark = text[read];
        var ends = Numeral.IsDot(mark) || mark is '、' or '﹑' or '。' or '：' or ':' or '\t' or '　';
        // 一、二、三产业融合 and 一、二级医院 count, they do not head.
        if (!ends || (mark == '、' && Numeral.TryReadChinese(text.Slice(read + 1), out var next) is var digits and > 0
            && next == number + 1 && read + 1 + digits < text.Length && text[read + 1 + digits] is '、' or '级' or '类' or '次' or '产' or '期' or '线' or '号'))
        {
            return 0;
        }

        heading = new Heading { Style = HeadingStyle.Chinese, Number = number, NumeralLength = read };
        return read + 1;
    }

    /// <summary>任务1, 专栏一, 行动三：.</summary>
    private static int ReadWorded(ReadOnlySpan<char> text, ref Heading heading)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            var word = Words[i];
            if (!text.StartsWith(word.AsSpan()))
            {
                continue;
            }

            var after = text.Slice(word.Length).TrimStart();
            var read = Numeral.TryReadArabic(after, out var number);
            read = read == 0 ? Numeral.TryReadChinese(after, out number) : read;
            if (read == 0 || number is 0 or > 999)
            {
                continue;
            }

            // 任务一体推进 and 项目3个 go on, 任务1 ends: by a mark, by white space, or at once.
            var numeral = text.Length - after.Length + read;
            if (numeral < text.Length && !Characters.IsWhiteSpace(text[numeral]) && !(Numeral.IsMark(text[numeral]) && text[numeral] is not ('，' or ',')))
            {
                continue;
            }

            heading = new Heading { Style = i == 0 ? HeadingStyle.Box : HeadingStyle.Worded, Number = number, NumeralLength = numeral };
            return SkipMark(text, numeral);
        }

        return 0;
    }

    private static int ReadSingle(ReadOnlySpan<char> text, ref Heading heading)
    {
        if (Numeral.TryReadSingle(text, out var number, out var style) == 0)
        {
            return 0;
        }

        heading = new Heading { Style = style, Number = number, NumeralLength = 1 };
        return SkipMark(text, 1);
    }

    /// <summary>The mark after a numeral that stands without one as well: （一）、, 第一章：.</summary>
    private static int SkipMark(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && Characters.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position < text.Length && (Numeral.IsDot(text[position]) || text[position] is '、' or '﹑' or '：' or ':' or '。') ? position + 1 : position;
    }
}
