namespace PlanModel.Tables;

/// <summary>Tells how lines of prose begin and end, and how wide they are: whether one goes on with another.</summary>
internal sealed class ProseLines(string content)
{
    /// <summary>Whether a line begins a paragraph by its words: 责任单位：…, unless the bracket that it stands in is still open, and 2.加强….</summary>
    public bool BeginsAnew(ProseLine line, ProseLine next) =>
        BeginsWithNumber(next)
        || (BeginsWithLabel(next) && content.LastIndexOf('（', line.End - 1, line.End - line.Start) <= content.LastIndexOf('）', line.End - 1, line.End - line.Start));

    /// <summary>2.加强, 12、建设, but not 2.5公里 and 1、2号线.</summary>
    private bool BeginsWithNumber(ProseLine line)
    {
        var text = content.AsSpan(line.Start, line.End - line.Start);
        var digits = 0;
        while (digits < text.Length && digits < 4 && text[digits] is >= '0' and <= '9' or >= '０' and <= '９')
        {
            digits++;
        }

        return digits is > 0 and < 4 && digits + 1 < text.Length && text[digits] is '.' or '．' or '、' && text[digits + 1] > '\u2E7F' && !char.IsDigit(text[digits + 1]);
    }

    /// <summary>牵头单位：, 完成时限：: who does it, and when.</summary>
    private bool BeginsWithLabel(ProseLine line)
    {
        const int longest = 12;
        var text = content.AsSpan(line.Start, line.End - line.Start);
        var colon = text.Slice(0, Math.Min(text.Length, longest)).IndexOfAny('：', ':');
        if (colon < 4)
        {
            return false;
        }

        var noun = text.Slice(colon - 2, 2);
        return noun.SequenceEqual("单位".AsSpan()) || noun.SequenceEqual("部门".AsSpan()) || noun.SequenceEqual("时限".AsSpan()) || noun.SequenceEqual("时间".AsSpan())
            || noun.SequenceEqual("期限".AsSpan()) || noun.SequenceEqual("领导".AsSpan()) || noun.SequenceEqual("科室".AsSpan()) || noun.SequenceEqual("处室".AsSpan()) || noun.SequenceEqual("主体".AsSpan());
    }

    public bool IsFull(ProseLine line, int width, int unit = 2) => width - WidthOf(line, width) < Math.Max(unit, 4);

    public static bool IsCentred(ProseLine line, int width) => line.Indent > 8 && line.Indent > width / 6;

    public int WidthOf(ProseLine line, int limit)
    {
        // As wide as it can be: in the fonts that official texts are printed in, “ and … are wide.
        var length = Math.Min(line.End - line.Start, limit + 1);
        return line.Indent + DisplayWidth.Of(content.AsSpan(line.Start, length), 2);
    }

    public int FirstUnitWidth(ProseLine line)
    {
        var position = line.Start;
        while (position < line.End && content[position] < 128 && char.IsLetterOrDigit(content[position]))
        {
            position++;
        }

        if (position == line.Start)
        {
            position++;
        }

        // A mark that may not begin a line takes the character before it along.
        while (position < line.End && content[position] is '，' or '。' or '、' or '；' or '：' or '）' or '”' or '》' or '！' or '？' or '%')
        {
            position++;
        }

        return DisplayWidth.Of(content.AsSpan(line.Start, position - line.Start), 2);
    }

    public bool EndsSentence(ProseLine line) =>
        line.End > line.Start && content[line.End - 1] is '。' or '！' or '？' or '；' or '：' or ':' or '.' or ';';

    /// <summary>Whether a line of some length ends with a comma, or inside a bracket that the next one closes.</summary>
    public bool EndsOpen(ProseLine line, ProseLine next)
    {
        const int shortest = 15;
        if (line.End - line.Start < shortest)
        {
            return false;
        }

        if (content[line.End - 1] is '、' or '，' or '（' or '《' or '“')
        {
            return true;
        }

        var depth = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            depth += content[i] == '（' ? 1 : content[i] == '）' ? -1 : 0;
        }

        var bracket = content.AsSpan(next.Start, next.End - next.Start).IndexOfAny('（', '）');
        return depth > 0 && bracket >= 0 && content[next.Start + bracket] == '）';
    }

    public bool SeparatorBetween(ProseLine line, ProseLine next) =>
        content[line.End - 1] is var last && content[next.Start] is var first && last < 128 && first < 128
        && char.IsLetterOrDigit(first) && (char.IsLetter(last) || last is ',' or ';' || (char.IsDigit(last) && char.IsLetter(first)));
}
