namespace PlanModel.Source;

/// <summary>
/// The text of a document with its name: the one place that knows line ends, and so turns offsets into lines and columns.
/// </summary>
/// <remarks>
/// Offsets are 0-based UTF-16 units in <see cref="Content"/>, which is the text as given, without a leading byte order mark.
/// The line map is made when the first location is asked for: most documents never need it.
/// </remarks>
internal sealed class SourceText
{
    private int[]? _lineStarts;

    public SourceText(string content, string? name)
    {
        // A byte order mark that survived decoding is not part of the text.
        Content = content.Length > 0 && content[0] == '\uFEFF' ? content.Substring(1) : content;
        Name = name;
    }

    public string Content { get; }

    public string? Name { get; }

    public SourceLocation LocationOf(int start, int length)
    {
        start = Math.Min(Math.Max(start, 0), Content.Length);
        var end = Math.Min(start + Math.Max(length, 0), Content.Length);
        var (line, column) = PositionOf(start);
        var (endLine, endColumn) = PositionOf(end);
        return new SourceLocation
        {
            SourceName = Name,
            Line = line,
            Column = column,
            EndLine = endLine,
            EndColumn = endColumn,
            Start = start,
            Length = end - start,
        };
    }

    private (int Line, int Column) PositionOf(int offset)
    {
        // Two threads may both make the map; they make the same one.
        var starts = _lineStarts ??= FindLineStarts(Content);
        var index = Array.BinarySearch(starts, offset);
        index = index < 0 ? ~index - 1 : index;
        return (index + 1, offset - starts[index] + 1);
    }

    private static int[] FindLineStarts(string content)
    {
        // Counted first: the map is then exactly as large as it has to be.
        var count = 1;
        for (var position = 0; (position = NextLineStart(content, position)) >= 0;)
        {
            count++;
        }

        var starts = new int[count];
        for (var line = 1; line < count; line++)
        {
            starts[line] = NextLineStart(content, starts[line - 1]);
        }

        return starts;
    }

    /// <summary>Where the line after the one at <paramref name="position"/> begins; -1 where there is none.</summary>
    private static int NextLineStart(string content, int position)
    {
        var found = content.AsSpan(position).IndexOfAny('\r', '\n');
        if (found < 0)
        {
            return -1;
        }

        position += found + 1;
        return content[position - 1] == '\r' && position < content.Length && content[position] == '\n' ? position + 1 : position;
    }
}
