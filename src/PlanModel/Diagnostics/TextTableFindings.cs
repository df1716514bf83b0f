namespace PlanModel.Diagnostics;

/// <summary>PM105x: findings about tables in text, where a converter lost what marked rows and cells.</summary>
internal static class TextTableFindings
{
    public static Finding RowJoined(int start, int lines) =>
        new("PM1054", DiagnosticSeverity.Info, start, 0, $"A row goes over {Number(lines)} lines; they were joined.");

    public static Finding RowsSplit(int start, int found, int expected) =>
        new("PM1050", DiagnosticSeverity.Info, start, 0, $"Rows run into each other: {Cells(found)} were found where rows have {Number(expected)}; they were split into rows.");

    public static Finding RowNotAligned(int start, int found, int expected) =>
        new("PM1051", DiagnosticSeverity.Warning, start, 0, $"A row has {Cells(found)} where {Number(expected)} were expected; which columns they belong to is not certain.");

    public static Finding NoiseRemoved(int start, int length, ReadOnlySpan<char> text) =>
        new("PM1052", DiagnosticSeverity.Info, start, length, $"{Clip.Quote(text)} was left out as a page number, header or footer of a printed page.");

    public static Finding LinesQuoted(int start) =>
        new("PM1055", DiagnosticSeverity.Info, start, 1, "Lines begin with >, as quoted mail does; the marks were taken off.");

    public static Finding LinesRejoined(int start, int count) =>
        new("PM1053", DiagnosticSeverity.Info, start, 0, $"The text is wrapped into lines of a fixed length; {Number(count)} line breaks inside paragraphs were taken out.");

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{Number(count)} cells";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
