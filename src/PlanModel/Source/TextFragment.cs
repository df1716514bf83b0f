namespace PlanModel.Source;

/// <summary>
/// A piece of text as the plan will hold it, with the way back to the source: usually a slice of the source itself, else a
/// cleaned string (paragraphs joined by \n, odd white space and markers removed).
/// </summary>
/// <remarks>A struct of a string and a range, so that a table of cells costs no string until a plan needs one.</remarks>
internal readonly struct TextFragment
{
    private readonly string? _content;
    private readonly OffsetMap? _map;

    /// <summary>A slice of the source, character by character.</summary>
    public TextFragment(string source, int start, int length)
        : this(source, start, length, null)
    {
    }

    /// <summary>A cleaned string that was read from <paramref name="sourceStart"/> on; without a map, offsets count from there.</summary>
    public TextFragment(string content, int sourceStart, OffsetMap? map = null)
        : this(content, 0, content.Length, map ?? (sourceStart == 0 ? null : new OffsetMap([0], [sourceStart])))
    {
    }

    /// <summary>A piece of a cleaned string that many fragments share, with the map of that whole string; without one, of the source.</summary>
    public TextFragment(string? content, int start, int length, OffsetMap? map)
    {
        _content = content;
        Start = start;
        Length = length;
        _map = map;
    }

    /// <summary>Where the fragment begins in its own content; not an offset in the source.</summary>
    private int Start { get; }

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    /// <summary>The 0-based offset in the source of the first character.</summary>
    public int SourceStart => SourceOffsetAt(0);

    public char this[int index] => _content![Start + index];

    public ReadOnlySpan<char> Span => _content.AsSpan(Start, Length);

    public ReadOnlyMemory<char> Memory => _content.AsMemory(Start, Length);

    /// <summary>
    /// The offset in the source of the character at <paramref name="index"/>; at <see cref="Length"/>, the place right behind the last
    /// character, which may be far before the next one when markup stands between.
    /// </summary>
    public int SourceOffsetAt(int index)
    {
        if (_map is null)
        {
            return Start + index;
        }

        return index == Length && index > 0 ? _map.SourceOffsetAt(Start + index - 1) + 1 : _map.SourceOffsetAt(Start + index);
    }

    // Offsets are worked out when they are asked for: slicing is frequent, asking is rare.
    public TextFragment Slice(int start, int length) => new(_content, Start + start, length, _map);

    public TextFragment Slice(int start) => Slice(start, Length - start);

    /// <summary>The fragment without white space (U+3000 and NBSP included) at its ends.</summary>
    public TextFragment Trim()
    {
        var span = Span;
        var start = 0;
        while (start < span.Length && Characters.IsWhiteSpace(span[start]))
        {
            start++;
        }

        var end = span.Length;
        while (end > start && Characters.IsWhiteSpace(span[end - 1]))
        {
            end--;
        }

        return start == 0 && end == Length ? this : Slice(start, end - start);
    }

    /// <summary>Whether both hold the same characters, wherever they stand in the source.</summary>
    public bool IsSameText(in TextFragment other) => Length == other.Length && Span.SequenceEqual(other.Span);

    public override string ToString() =>
        _content is null ? "" : Start == 0 && Length == _content.Length ? _content : _content.Substring(Start, Length);
}
