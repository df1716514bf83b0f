using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// What blank lines mean where each cell stands on a line. One after every line of the header means none: a program parts paragraphs by
/// them, and may wrap those that are long.
/// </summary>
internal sealed class LineSpacing(TextInput input)
{
    private readonly List<WrappedLine> _lines = [];
    private readonly WrappedText _wrapped = new(input);

    /// <summary>The widest lines, where blank lines part all paragraphs: one that follows another directly was wrapped. None elsewhere.</summary>
    private LineWidths _widest;

    /// <summary>Takes out of the lines of a table the blank ones that mean nothing, and joins those that were wrapped.</summary>
    /// <param name="lines">The lines below the header.</param>
    /// <param name="headerLines">The lines of the header, blank ones included.</param>
    /// <param name="words">The words of the header.</param>
    public void Settle(List<TextLine> lines, int headerLines, int words)
    {
        _widest = default;
        if (headerLines == (2 * words) - 1)
        {
            _widest = WidestOf(lines);
            JoinWrapped(lines);
            DropDoubleSpacing(lines);
        }
        else if (headerLines >= (3 * words) - 2)
        {
            // Where there are several after each line, their number says nothing either.
            lines.RemoveAll(line => line.IsBlank);
        }
    }

    /// <summary>Whether a stretch of the table has lines that may have been wrapped.</summary>
    public bool IsWrapped(int start, int end) => _widest != default && input.Content.IndexOf('\n', start, end - start) >= 0;

    /// <summary>The text of a stretch, without the line breaks that a program put there.</summary>
    public TextFragment Unwrap(int start, int end)
    {
        _lines.Clear();
        var lines = new LineReader(input.Content.AsSpan(start, end - start), keepsSoftBreaks: true);
        while (lines.MoveNext())
        {
            var text = lines.Line.Trim();
            var textStart = start + lines.Start + (lines.Line.Length - lines.Line.TrimStart().Length);
            _lines.Add(ToWrapped(new TextLine(textStart, textStart + text.Length, CellShape.Phrase)));
        }

        return _wrapped.Join(_lines, padding: 0, start);
    }

    /// <summary>
    /// Where there is a blank line after every line it means nothing, and an empty cell is one more blank line, or two when it has one
    /// after it as well.
    /// </summary>
    private static void DropDoubleSpacing(List<TextLine> lines)
    {
        var run = 0;
        var allRunsAreOdd = true;
        foreach (var line in lines)
        {
            allRunsAreOdd &= line.IsBlank || run % 2 == 1;
            run = line.IsBlank ? run + 1 : 0;
        }

        var kept = 0;
        run = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            run = lines[i].IsBlank ? run + 1 : 0;
            if (run == 0 || (allRunsAreOdd ? run % 2 == 0 : run > 1))
            {
                lines[kept++] = lines[i];
            }
        }

        lines.RemoveRange(kept, lines.Count - kept);
    }

    private LineWidths WidestOf(List<TextLine> lines)
    {
        var widest = default(LineWidths);
        foreach (var line in lines)
        {
            widest = widest.Max(WidthsOf(line));
        }

        return widest;
    }

    private LineWidths WidthsOf(TextLine line) => LineWidths.Of(input.Content.AsSpan(line.Start, line.End - line.Start));

    /// <summary>Makes one line of those that a program wrapped at a width.</summary>
    private void JoinWrapped(List<TextLine> lines)
    {
        var kept = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var (first, last) = (lines[i], lines[i]);
            while (i + 1 < lines.Count && !last.IsBlank && !lines[i + 1].IsBlank && !_wrapped.IsBreak(ToWrapped(last), ToWrapped(lines[i + 1]), padding: 0))
            {
                last = lines[++i];
            }

            lines[kept++] = first == last ? first : new TextLine(first.Start, last.End, input.Classifier.ShapeOf(Unwrap(first.Start, last.End).Span));
        }

        lines.RemoveRange(kept, lines.Count - kept);
    }

    private WrappedLine ToWrapped(TextLine line) => new(line.Start, line.End, 0, _widest.RoomBehind(WidthsOf(line)));
}
