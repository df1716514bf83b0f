namespace PlanModel.Tool.Output;

/// <summary>How plans are written in a format that leaves a choice.</summary>
internal sealed record OutputSettings
{
    public TableRows Rows { get; init; }

    /// <summary>Whether a table begins with a byte order mark.</summary>
    public bool HasMark { get; init; }

    /// <summary>Whether cells stay as they are, even those that a spreadsheet would run.</summary>
    public bool HasRawCells { get; init; }

    /// <summary>The options of a table with the rows of one document, without its header.</summary>
    public CsvOptions Csv(char delimiter, string document) => CsvOptions.Default with
    {
        Delimiter = delimiter,
        Document = document,
        Layout = Rows == TableRows.Tasks ? CsvLayout.PerTask : CsvLayout.PerBody,
        SafeCells = !HasRawCells,
        Header = false,
    };
}
