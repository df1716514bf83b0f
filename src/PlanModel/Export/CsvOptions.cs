namespace PlanModel;

/// <summary>How a plan is written as CSV. Change a copy: <c>CsvOptions.Default with { Layout = CsvLayout.PerTask }</c>.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record CsvOptions
{
    /// <summary>One row for each task and body, commas, no byte order mark, safe cells.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>What a row stands for.</summary>
    public CsvLayout Layout { get; init; }

    /// <summary>The character between cells: ',' for CSV, '\t' for TSV.</summary>
    /// <exception cref="ArgumentException">It is a quote or a line break.</exception>
    public char Delimiter
    {
        get;
        init => field = value is not ('"' or '\r' or '\n') ? value : throw new ArgumentException("A delimiter is no quote and no line break.", nameof(value));
    } = ',';

    /// <summary>Whether the text begins with U+FEFF, by which spreadsheets know UTF-8.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>
    /// Whether a cell that a spreadsheet would run as a formula (it begins with =, +, -, @, also full-width, TAB, CR or LF) is written with an
    /// apostrophe before it, which spreadsheets hide.
    /// </summary>
    public bool SafeCells { get; init; } = true;

    /// <summary>
    /// The name of the document that the plan was read from: the last column of every row, document, by which the rows of many
    /// documents are told apart. Null for no such column.
    /// </summary>
    public string? Document { get; init; }

    /// <summary>Whether the first row names the columns.</summary>
    public bool Header { get; init; } = true;
}
