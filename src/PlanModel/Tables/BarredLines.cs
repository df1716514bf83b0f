using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// Text out of programs that put a bar behind every cell, and leave each of its paragraphs on a line of its own: one cell a line, where
/// lines without a bar belong to the cell that the next bar ends, and a bar alone is an empty cell.
/// </summary>
internal sealed class BarredLines
{
    private const char Bar = '|';

    private readonly TextInput _input;
    private readonly List<TextLine> _lines = [];

    /// <summary>The lines of the cell that no bar has ended yet.</summary>
    private readonly List<(int Start, int End)> _open = [];

    private bool _isTable;

    private BarredLines(TextInput input)
    {
        _input = input;
    }

    /// <summary>Whether a text has a header of this form.</summary>
    public static bool AreLikely(TextInput input) => SeparatorEvidence.HasHeaderLines(input, Bar);

    /// <summary>The cells, and the lines above and below them.</summary>
    public static List<TextLine> Read(TextInput input)
    {
        var reader = new BarredLines(input);
        var lines = new LineReader(input.Content.AsSpan(), keepsSoftBreaks: true);
        while (lines.MoveNext())
        {
            if (!input.IsPageNumber(lines.Start, lines.End) && !input.IsRelease(lines.Start, lines.End))
            {
                reader.ReadLine(lines.Start, lines.End);
            }
        }

        reader.AddOpen();
        return reader._lines;
    }

    private void ReadLine(int start, int end)
    {
        var line = _input.Content.AsSpan(start, end - start);
        if (!_isTable)
        {
            var text = line.TrimEnd();
            var isCell = !text.IsEmpty && text[text.Length - 1] == Bar;
            end = start + text.Length - (isCell ? 1 : 0);
            _isTable = isCell && _input.IsHeaderWord(start, end);
            Add(start, end);
            return;
        }

        while (line.IndexOf(Bar) is >= 0 and var length)
        {
            Close(start, start + length);
            start += length + 1;
            line = line.Slice(length + 1);
        }

        if (!line.Trim().IsEmpty)
        {
            _open.Add((start, end));
        }
    }

    /// <summary>Ends a cell. What stands above a header word is no part of its cell but text between two tables.</summary>
    private void Close(int start, int end)
    {
        if (_open.Count > 0 && _open.Count < TextLimits.Lookahead && !_input.IsHeaderWord(start, end))
        {
            start = _open[0].Start;
            _open.Clear();
        }

        AddOpen();
        Add(start, end);
    }

    private void AddOpen()
    {
        foreach (var (start, end) in _open)
        {
            Add(start, end);
        }

        _open.Clear();
    }

    private void Add(int start, int end)
    {
        var line = _input.Content.AsSpan(start, end - start);
        var text = line.Trim();
        start += line.Length - line.TrimStart().Length;
        _lines.Add(new TextLine(start, start + text.Length, _input.Classifier.ShapeOf(text)));
    }
}
