using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>One line of a cell: where its text stands, and how much room there is before and after it, in columns.</summary>
internal readonly record struct WrappedLine(int Start, int End, int Leading, int Trailing)
{
    public bool IsBlank => Start >= End;
}

/// <summary>Joins the lines of a cell that were wrapped at its width.</summary>
/// <remarks>
/// A bullet begins a paragraph. A line was ended on purpose when the beginning of the next one would have fitted into the room that was left; then a paragraph
/// ends as well. Otherwise the lines are joined: without a space, unless both sides are Latin letters or digits and the line had room left.
/// pandoc 2 fills Chinese text from its end, so that the first line is the short one (<see cref="IsFilledFromEnd"/>): there a line
/// was ended on purpose when its end would also have fitted into the next one.
/// </remarks>
internal sealed class WrappedText(TextInput input)
{
    /// <summary>Marks that a paragraph begins with, and nothing else.</summary>
    private const string Bullets = "△▲○●◎◇◆□■☆★※►▶➢•";

    private readonly string _content = input.Content;
    private readonly MappedText _text = new(input.Content);

    /// <summary>Whether lines are filled from the end of a text: 新建集中 / 供水站3座。改 / 造管网12公里。</summary>
    public bool IsFilledFromEnd { get; set; }

    /// <param name="lines">The lines of the cell, from top to bottom.</param>
    /// <param name="padding">The columns beside the widest lines, which no text is put in.</param>
    /// <param name="sourceStart">Where the cell is when it has no text.</param>
    public TextFragment Join(List<WrappedLine> lines, int padding, int sourceStart)
    {
        var first = -1;
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank)
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        if (count <= 1)
        {
            return count == 0 ? new TextFragment(_content, sourceStart, 0) : input.Cleaner.Clean(lines[first].Start, lines[first].End, hasTabs: true);
        }

        _text.Clear(lines[first].Start);
        WrappedLine? before = null;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                // A blank line inside a cell ends a paragraph, unless nothing comes after it.
                before = before is { } last ? last with { Trailing = int.MaxValue } : null;
                continue;
            }

            if (before is { } previous)
            {
                var separator = SeparatorBetween(previous, line, padding);
                if (separator != '\0')
                {
                    _text.Append(separator, previous.End);
                }
            }

            _text.Append(line.Start, line.End);
            before = line;
        }

        return input.Cleaner.Clean(_text);
    }

    /// <summary>Whether the line after another one begins a paragraph: it would have fitted in, or is indented after a full stop.</summary>
    public bool IsBreak(WrappedLine line, WrappedLine next, int padding)
    {
        if (line.Trailing == int.MaxValue)
        {
            return true;
        }

        var isCentred = line.Leading > padding && Math.Abs(line.Leading - line.Trailing) <= 1;
        var room = line.Trailing - padding + (isCentred ? line.Leading - padding : 0);
        if (IsFilledFromEnd)
        {
            return FitsBehind(line, next, padding);
        }

        return room >= FirstUnitWidth(next)
            || (next.Leading >= padding + 2 && line.Leading < next.Leading && _content[line.End - 1] is '。' or '；' or '：' or '！');
    }

    /// <summary>Whether the beginning of the next line would have fitted into this one.</summary>
    public bool FitsInFront(WrappedLine line, WrappedLine next, int padding) => line.Trailing - padding >= FirstUnitWidth(next);

    /// <summary>Whether the end of a line would have fitted into the next one.</summary>
    public bool FitsBehind(WrappedLine line, WrappedLine next, int padding) =>
        next.Trailing - padding >= DisplayWidth.Of(_content.AsSpan(line.End - 1, 1), ambiguous: 2);

    /// <summary>What stands between two lines when they are joined: a line break, a space, or nothing (NUL).</summary>
    private char SeparatorBetween(WrappedLine line, WrappedLine next, int padding)
    {
        if (IsBreak(line, next, padding) || Bullets.AsSpan().IndexOf(_content[next.Start]) >= 0)
        {
            return '\n';
        }

        var last = _content[line.End - 1];
        var first = _content[next.Start];
        var isLatin = IsLatin(first) && (IsLatin(last) || last is ',' or '.' or ';' or ':');
        return isLatin && ((line.Trailing > padding && !IsFilledFromEnd) || (char.IsLetter(last) && char.IsLetter(first))) ? ' ' : '\0';
    }

    /// <summary>The width of what cannot be parted at the start of a line: a character with the marks around it, or a Latin word.</summary>
    private int FirstUnitWidth(WrappedLine line)
    {
        var position = line.Start;
        while (position < line.End && IsOpening(_content[position]))
        {
            position++;
        }

        if (position < line.End && IsLatin(_content[position]))
        {
            while (position < line.End && (IsLatin(_content[position]) || _content[position] is '.' or ',' or '%' or '-' or '/'))
            {
                position++;
            }
        }
        else if (position < line.End)
        {
            position += char.IsHighSurrogate(_content[position]) ? 2 : 1;
        }

        while (position < line.End && IsClosing(_content[position]))
        {
            position++;
        }

        return DisplayWidth.Of(_content.AsSpan(line.Start, Math.Min(position, line.End) - line.Start), ambiguous: 2);
    }

    private static bool IsLatin(char character) => character < 128 && char.IsLetterOrDigit(character);

    private static bool IsOpening(char character) => character is '（' or '(' or '“' or '‘' or '《' or '〈' or '「' or '『' or '【' or '〔' or '[';

    private static bool IsClosing(char character) => character is
        '—' or '…' or '）' or ')' or '”' or '’' or '》' or '〉' or '」' or '』' or '】' or '〕' or ']' or '、' or '，' or '。' or '；' or '：' or '！' or '？' or ',' or '.' or ';' or ':' or '%' or '％';
}
