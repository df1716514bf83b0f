namespace PlanModel.Source;

/// <summary>The text of a document with its name, and the place of each stretch of it.</summary>
/// <remarks>Offsets are 0-based UTF-16 units in <see cref="Content"/>, which is the text as given, without a leading byte order mark.</remarks>
internal sealed class SourceText
{
    public SourceText(string content, string? name)
    {
        // A byte order mark that survived decoding is not part of the text.
        Content = content.Length > 0 && content[0] == '\uFEFF' ? content.Substring(1) : content;
        Name = name;
    }

    public string Content { get; }

    public string? Name { get; }

    /// <summary>The place of a stretch; parts of it outside the text are cut off.</summary>
    public SourceLocation LocationOf(int start, int length)
    {
        var lines = Lines();
        return LocationOf(ref lines, start, length);
    }

    /// <summary>What finds the places of stretches that begin one after the other in a single pass.</summary>
    public LineCursor Lines() => new(Content);

    /// <summary>The place of a stretch; cheap when it does not begin before the last one that <paramref name="lines"/> was used for.</summary>
    public SourceLocation LocationOf(ref LineCursor lines, int start, int length)
    {
        start = Math.Min(Math.Max(start, 0), Content.Length);
        var end = Math.Min(start + Math.Max(length, 0), Content.Length);
        var (line, column) = lines.MoveTo(start);
        var inside = lines;
        var (endLine, endColumn) = inside.MoveTo(end);
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
}
