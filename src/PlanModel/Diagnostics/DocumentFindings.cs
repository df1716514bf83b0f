using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM1xxx: findings about the document and its tables. Each message is made here and nowhere else.</summary>
internal static class DocumentFindings
{
    public static Finding NoListFound() =>
        new("PM1001", DiagnosticSeverity.Error, -1, 0, "No list of tasks was found in the document.");

    public static Finding EmptyDocument() =>
        new("PM1002", DiagnosticSeverity.Error, -1, 0, "The document is empty.");

    public static Finding ListWithoutTasks(int start) =>
        new("PM1003", DiagnosticSeverity.Error, start, 0, "A list was found, but no task in it.");

    public static Finding TooLong(int read, int length) =>
        new("PM1023", DiagnosticSeverity.Error, read, 0, $"The document has {Text(length)} characters, more than may be read; what stands from here on was not read.");

    public static Finding TableTooWide(int start, int limit) =>
        new("PM1024", DiagnosticSeverity.Warning, start, 0, $"The table has the header of a list, but more than the {Text(limit)} columns that are read; it was left out.");

    public static Finding RowNotJoined(int start, int limit) =>
        new("PM1025", DiagnosticSeverity.Warning, start, 0, $"The row goes on with the task before it, to which {Text(limit)} rows were joined already; it was read as a task of its own.");

    public static Finding TableLost(int start, int length, ReadOnlySpan<char> remains) =>
        new("PM1026", DiagnosticSeverity.Error, start, length,
            $"{Clip.Quote(remains)} is of a table that is laid out with spaces, drawn inside another one, or written for a wiki; it cannot be read. One with lines, bars or TABs can.");

    public static Finding HeaderNarrower(int start, int words, int columns) =>
        new("PM1004", DiagnosticSeverity.Info, start, 0,
            $"The header has {Text(words)} cells and the rows have {Text(columns)}; which heads which was told by what the cells look like.");

    public static Finding HeaderMissing(int start) =>
        new("PM1005", DiagnosticSeverity.Warning, start, 0, "The list has no header; its columns were told by what the cells look like.");

    public static Finding ListContinues(int start) =>
        new("PM1006", DiagnosticSeverity.Info, start, 0, "The table has no header; it was read as going on with the list before it.");

    public static Finding HeaderRepeated(int start) =>
        new("PM1007", DiagnosticSeverity.Info, start, 0, "The header is printed again; the row was passed over.");

    public static Finding TotalPassed(int start, ReadOnlySpan<char> text) =>
        new("PM1008", DiagnosticSeverity.Info, start, 0, $"{Clip.Quote(text)} is a total or a caption, no task; it was passed over.");

    public static Finding RowNotUnderstood(int start, ReadOnlySpan<char> text) =>
        new("PM1009", DiagnosticSeverity.Warning, start, 0, $"The row {Clip.Quote(text)} names no task; it was left out.");

    public static Finding ColumnByCells(int start, int length, ReadOnlySpan<char> header, string role) =>
        new("PM1010", DiagnosticSeverity.Warning, start, length, $"The header {Clip.Quote(header)} and the cells below it disagree; the column was read as {role}, by its cells.");

    public static Finding ColumnWithoutHeader(int start, string role) =>
        new("PM1011", DiagnosticSeverity.Info, start, 0, $"A column has no header; it was read as {role}, by its cells.");

    public static Finding RowPlaced(int start, int cells, int columns) =>
        new("PM1012", DiagnosticSeverity.Info, start, 0, $"The row has {Text(cells)} cells in {Text(columns)} columns; where they belong was told by what they look like.");

    public static Finding RowMerged(int start) =>
        new("PM1013", DiagnosticSeverity.Info, start, 0, "The row goes on with the cells of the row before it, as after a page break; they were joined.");

    public static Finding CellsContinued(int start, string column) =>
        new("PM1014", DiagnosticSeverity.Info, start, 0, $"The row has no {column} of its own; the one above was taken to hold for it, as a merged cell does.");

    /// <param name="start">Where the text breaks off, or the row that it breaks off in.</param>
    /// <param name="what">What tells.</param>
    public static Finding TextCutOff(int start, string what) =>
        new("PM1080", DiagnosticSeverity.Error, start, 0, $"The text ends inside the list: {what}; it seems to be cut off.");

    public static Finding ResponsibilityMissing(int start) =>
        new("PM1015", DiagnosticSeverity.Warning, start, 0, "The task has nobody responsible for it.");

    public static Finding TextNotRead(int start, int length, ReadOnlySpan<char> text) =>
        new("PM1016", DiagnosticSeverity.Info, start, length, $"The text {Clip.Quote(text)} near the list is in no member of the plan.");

    public static Finding CellBeyondColumns(int start, int length, ReadOnlySpan<char> text) =>
        new("PM1017", DiagnosticSeverity.Warning, start, length, $"The cell {Clip.Quote(text)} stands beyond the columns of the list; it was kept as a field.");

    public static Finding LaterList(int start, int length, ReadOnlySpan<char> title) =>
        new("PM1019", DiagnosticSeverity.Info, start, length, $"Another list begins, {Clip.Quote(title)}; it was read as a section that holds its sections.");

    public static Finding TableNotRead(int start) =>
        new("PM1027", DiagnosticSeverity.Warning, start, 0, "The table has header words of a list and could not be read as one; nothing of it is in the plan.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
