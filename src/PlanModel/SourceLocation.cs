namespace PlanModel;

/// <summary>A stretch of a document. Lines and columns are 1-based, columns count UTF-16 units; the end is exclusive.</summary>
/// <remarks>Line breaks are CR, LF and CR LF. A byte order mark is not part of the first line. Immutable, equal by content.</remarks>
public sealed record SourceLocation
{
    /// <summary>The name of the document as given to the loader; null when it was given none.</summary>
    public string? SourceName { get; init; }

    /// <summary>The 1-based line where it begins.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The 1-based column where it begins.</summary>
    public int Column { get; init; } = 1;

    /// <summary>The 1-based line where it ends.</summary>
    public int EndLine { get; init; } = 1;

    /// <summary>The 1-based column just behind it.</summary>
    public int EndColumn { get; init; } = 1;

    /// <summary>The 0-based index in the text where it begins, in UTF-16 units.</summary>
    public int Start { get; init; }

    /// <summary>Its length in UTF-16 units; 0 for a point.</summary>
    public int Length { get; init; }

    /// <summary>path(line,column), or (line,column) without a name.</summary>
    public override string ToString() => FormattableString.Invariant($"{SourceName}({Line},{Column})");
}
