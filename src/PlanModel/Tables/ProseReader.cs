using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads text without tables: each line is a paragraph, unless the lines were wrapped at a fixed width.</summary>
/// <remarks>
/// Text out of print is wrapped: then a line that could not take the beginning of the next one goes on in it. Page numbers, and
/// headers and footers that repeat at page ends, are left out, so that a paragraph goes on over them.
/// </remarks>
internal sealed class ProseReader
{
    /// <summary>Lines fill the page unevenly where marks are squeezed or words are kept together.</summary>
    private const int NearlyFull = 9;

    private readonly TextInput _input;
    private readonly string _content;
    private readonly List<ProseLine> _lines = [];
    private readonly MappedText _text;
    private readonly ProseLines _shapes;

    private ProseReader(TextInput input)
    {
        _input = input;
        _content = input.Content;
        _text = new MappedText(_content);
        _shapes = new ProseLines(_content);
    }

    public static void Read(TextInput input) => new ProseReader(input).Read();

    private void Read()
    {
        Scan();
        RemoveRepeated();
        AddParagraphs(WrapWidth());
    }

    private void Scan()
    {
        var lines = new LineReader(_content.AsSpan());
        var breaks = false;
        var firstQuoted = -1;
        while (lines.MoveNext())
        {
            var isPageEnd = lines.EndsPage;
            if (_input.IsPageNumber(lines.Start, lines.End))
            {
                breaks = true;
                continue;
            }

            // > in front of lines is how mail quotes them.
            var lineStart = lines.Start;
            while (lineStart < lines.End && _content[lineStart] == '>')
            {
                firstQuoted = firstQuoted < 0 ? lineStart : firstQuoted;
                lineStart += lineStart + 1 < lines.End && _content[lineStart + 1] == ' ' ? 2 : 1;
            }

            var line = _content.AsSpan(lineStart, lines.End - lineStart);
            var text = line.Trim();
            var start = text.IsEmpty ? lineStart : lineStart + line.IndexOf(text[0]);
            var indent = DisplayWidth.Of(_content.AsSpan(lineStart, start - lineStart), 1);
            _lines.Add(new ProseLine(start, start + text.Length, indent, breaks));
            // A blank line between a page end and the text behind it changes nothing.
            breaks = isPageEnd || (breaks && text.IsEmpty);
        }

        if (firstQuoted >= 0)
        {
            _input.Findings.Add(TextTableFindings.LinesQuoted(firstQuoted));
        }
    }

    /// <summary>Takes out lines that stand at page ends again and again.</summary>
    private void RemoveRepeated()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var index in LinesAtPageEnds())
        {
            var text = KeyOf(_lines[index]);
            counts[text] = counts.TryGetValue(text, out var count) ? count + 1 : 1;
        }

        foreach (var index in LinesAtPageEnds())
        {
            var line = _lines[index];
            // Two page ends may be chance in a short line; a title that is printed on top of each page is on three pages at least.
            if (counts[KeyOf(line)] >= 2 && _input.ShapeOf(line.Start, line.End) is not CellShape.Heading)
            {
                _input.Findings.Add(TextTableFindings.NoiseRemoved(line.Start, line.End - line.Start, _content.AsSpan(line.Start, line.End - line.Start)));
                _lines[index] = line with { End = line.Start };
            }
        }
    }

    /// <summary>The last line before each page end, and the first after it.</summary>
    private List<int> LinesAtPageEnds()
    {
        var result = new List<int>();
        for (var i = 1; i < _lines.Count; i++)
        {
            if (!_lines[i].AfterPageEnd || _lines[i].IsBlank)
            {
                continue;
            }

            var last = i - 1;
            while (last >= 0 && _lines[last].IsBlank)
            {
                last--;
            }

            if (last >= 0 && (result.Count == 0 || result[result.Count - 1] != last))
            {
                result.Add(last);
            }

            result.Add(i);
        }

        return result;
    }

    private string KeyOf(ProseLine line) => _content.Substring(line.Start, Math.Min(line.End - line.Start, TextLimits.HeaderWord));

    /// <summary>
    /// The width at which lines were wrapped where paragraphs are indented: lines without an indent follow lines that are equally long.
    /// 0 when it is not so.
    /// </summary>
    private int IndentedWrapWidth()
    {
        const int shortest = 30;
        const int longest = 160;
        if (!ParagraphsAreIndented())
        {
            return 0;
        }

        var width = 0;
        var open = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (IsOpen(i))
            {
                open++;
                width = Math.Max(width, _shapes.WidthOf(_lines[i], longest));
            }
        }

        var full = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            full += IsOpen(i) && _shapes.WidthOf(_lines[i], longest) + 8 > width ? 1 : 0;
        }

        return open >= 2 && width is >= shortest and <= longest && full * 5 >= open * 4 ? width : 0;
    }

    /// <summary>Whether a line that is indented, or goes on with one, has a line without an indent behind it.</summary>
    private bool IsOpen(int index) => NextOf(index) is > 0 and var next && !_lines[index].IsBlank && _lines[next].Indent == 0 && _lines[index].Indent <= 8 && index > 0;

    /// <summary>The width at which lines were wrapped; 0 when they were not.</summary>
    private int WrapWidth()
    {
        if (IndentedWrapWidth() is > 0 and var indentedWidth)
        {
            return indentedWidth;
        }

        const int shortest = 30;
        const int longest = 160;
        Span<int> counts = stackalloc int[longest + 2];
        counts.Clear();
        var texts = 0;
        foreach (var line in _lines)
        {
            if (!line.IsBlank)
            {
                texts++;
                counts[Math.Min(_shapes.WidthOf(line, longest), longest + 1)]++;
            }
        }

        // Lines longer than any page is wide: paragraphs.
        if (texts < 6 || counts[longest + 1] > 0)
        {
            return 0;
        }

        var widest = longest;
        while (widest > 0 && counts[widest] == 0)
        {
            widest--;
        }

        // A few lines are wider, where marks are squeezed: the usual width counts.
        var width = widest;
        for (var other = widest; other >= widest * 3 / 4; other--)
        {
            width = counts[other] > counts[width] ? other : width;
        }

        if (width < shortest)
        {
            return 0;
        }

        var open = 0;
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            open += _shapes.IsFull(_lines[i], width) && !_shapes.EndsSentence(_lines[i]) && !_lines[i + 1].IsBlank && !_shapes.BeginsAnew(_lines[i], _lines[i + 1]) ? 1 : 0;
        }

        return open >= 3 && open * 4 >= texts ? width : 0;
    }

    /// <param name="width">The width at which lines were wrapped; 0 when they were not.</param>
    private void AddParagraphs(int width)
    {
        var isIndented = ParagraphsAreIndented();
        var joined = 0;
        for (var i = 0; i < _lines.Count;)
        {
            if (_lines[i].IsBlank)
            {
                i++;
                continue;
            }

            var last = i;
            var next = NextOf(last);
            if (next == 0 || !GoesOn(_lines[last], _lines[next], width, isIndented))
            {
                _input.AddParagraph(_lines[i].Start, _lines[i].End);
                i++;
                continue;
            }

            _text.Clear(_lines[i].Start);
            _text.Append(_lines[i].Start, _lines[i].End);
            while (next > 0 && GoesOn(_lines[last], _lines[next], width, isIndented))
            {
                if (_shapes.SeparatorBetween(_lines[last], _lines[next]))
                {
                    _text.Append(' ', _lines[last].End);
                }

                _text.Append(_lines[next].Start, _lines[next].End);
                joined++;
                last = next;
                next = NextOf(last);
            }

            var text = _input.Cleaner.Clean(_text);
            if (!text.IsEmpty)
            {
                _input.Blocks.Add(new SourceParagraph(text) { SourceStart = text.SourceStart });
            }

            i = last + 1;
        }

        if (joined > 0)
        {
            _input.Findings.Add(TextTableFindings.LinesRejoined(_lines[0].Start, joined));
        }
    }

    /// <summary>The line that may go on with another one: the next, or over a page end the next that is not blank; 0 for none.</summary>
    private int NextOf(int index)
    {
        var isOverPageEnd = false;
        for (var i = index + 1; i < _lines.Count; i++)
        {
            isOverPageEnd |= _lines[i].AfterPageEnd;
            if (!_lines[i].IsBlank)
            {
                return i == index + 1 || isOverPageEnd ? i : 0;
            }
        }

        return 0;
    }

    private bool GoesOn(ProseLine line, ProseLine next, int width, bool isIndented)
    {
        if (width == 0)
        {
            // No fixed width, but nobody ends a paragraph so.
            return next.Indent < 2 && !_shapes.BeginsAnew(line, next) && _shapes.EndsOpen(line, next) && _input.ShapeOf(next.Start, next.End) is not (CellShape.Heading or CellShape.Number);
        }

        // Where paragraphs are indented, a line that stops in the middle of a sentence goes on in the one without an indent below it.
        var isFull = _shapes.IsFull(line, width, _shapes.FirstUnitWidth(next)) || (isIndented && next.Indent == 0 && !_shapes.EndsSentence(line) && _shapes.IsFull(line, width, NearlyFull));
        if (next.Indent >= 2 || !isFull || ProseLines.IsCentred(line, width))
        {
            return false;
        }

        if (_shapes.BeginsAnew(line, next))
        {
            return false;
        }

        return isIndented || (!_shapes.EndsSentence(line) && _input.ShapeOf(next.Start, next.End) is not (CellShape.Heading or CellShape.Number));
    }

    /// <summary>Whether paragraphs begin with an indent, so that a line without one goes on.</summary>
    private bool ParagraphsAreIndented()
    {
        int indented = 0, flush = 0;
        foreach (var line in _lines)
        {
            if (!line.IsBlank)
            {
                indented += line.Indent >= 2 ? 1 : 0;
                flush += line.Indent == 0 ? 1 : 0;
            }
        }

        return indented >= 2 && flush > 0;
    }
}
