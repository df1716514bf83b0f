namespace PlanModel.Source;

/// <summary>Walks over the lines of a text: CR LF, LF, CR, vertical tab, form feed, U+0085, U+2028 and U+2029 end a line.</summary>
/// <remarks>More than an editor counts as a line (see <see cref="SourceText"/>): here a line is what may hold a paragraph.</remarks>
internal ref struct LineReader
{
    private const string UnicodeBreaks = "\u0085\u2028\u2029";

    private readonly ReadOnlySpan<char> _text;
    private readonly int _limit;
    private readonly bool _keepsSoftBreaks;
    private int _nextBreak;

    /// <param name="text">The text.</param>
    /// <param name="keepsSoftBreaks">
    /// Whether vertical tabs and U+2028 do not end a line: word processors put them inside a paragraph, and so inside a cell.
    /// </param>
    public LineReader(ReadOnlySpan<char> text, bool keepsSoftBreaks = false)
        : this(text, 0, text.Length)
    {
        _keepsSoftBreaks = keepsSoftBreaks;
    }

    /// <param name="text">The text; offsets count from its start.</param>
    /// <param name="start">Where the first line begins.</param>
    /// <param name="end">Where the last line ends.</param>
    public LineReader(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text;
        _limit = end;
        Start = start;
        End = start;
        Next = start;
        _nextBreak = -1;
    }

    /// <summary>Where the line begins, and where its text ends: before the line break.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Where the next line begins.</summary>
    public int Next { get; private set; }

    /// <summary>Whether the line ended with a form feed, so that the next one is on another page.</summary>
    public readonly bool EndsPage => End < _limit && _text[End] == '\f';

    public readonly ReadOnlySpan<char> Line => _text.Slice(Start, End - Start);

    /// <summary>Goes to the next line; false after the last one. A text that ends with a line break has no empty line after it.</summary>
    public bool MoveNext()
    {
        if (Next >= _limit)
        {
            return false;
        }

        Start = Next;
        // Where the next break is is remembered: a text that has only Unicode's is not searched for it again and again.
        if (_nextBreak < Start)
        {
            _nextBreak = FindBreak(Start);
        }

        var end = Math.Min(_nextBreak, _limit);
        var line = _text.Slice(Start, end - Start);
        var unicodeBreak = _keepsSoftBreaks
            ? line.IndexOfAny(UnicodeBreaks[0], UnicodeBreaks[2])
            : line.IndexOfAny(UnicodeBreaks[0], UnicodeBreaks[1], UnicodeBreaks[2]);
        end = unicodeBreak < 0 ? end : Start + unicodeBreak;
        End = end;
        Next = end == _limit ? end : end + 1;
        if (end < _limit - 1 && _text[end] == '\r' && _text[end + 1] == '\n')
        {
            Next++;
        }

        return true;
    }

    private readonly int FindBreak(int start)
    {
        while (true)
        {
            var rest = _text.Slice(start, _limit - start);
            // Line feed, vertical tab, form feed and carriage return are neighbours.
#if NET
            var found = rest.IndexOfAnyInRange('\n', '\r');
#else
            var found = rest.IndexOfAny("\n\v\f\r".AsSpan());
#endif
            if (found < 0)
            {
                return int.MaxValue;
            }

            start += found;
            if (!_keepsSoftBreaks || _text[start] != '\v')
            {
                return start;
            }

            start++;
        }
    }
}
