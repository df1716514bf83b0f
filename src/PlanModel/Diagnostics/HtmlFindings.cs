using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM107x: findings about HTML. Each message is made here and nowhere else.</summary>
internal static class HtmlFindings
{
    public static Finding CutOff(int start) =>
        new("PM1070", DiagnosticSeverity.Error, start, 0, "The document ends inside this table, and without its end tags; it seems to be cut off.");

    public static Finding TableNotClosed(int start) =>
        new("PM1071", DiagnosticSeverity.Warning, start, 0, "The table is not closed; it was read to the end of what contains it.");

    public static Finding NestedTooDeep(int start, int limit) =>
        new("PM1072", DiagnosticSeverity.Warning, start, 0,
            $"Elements are nested more than {limit.ToString(CultureInfo.InvariantCulture)} levels deep, or half as many outside tables; tags beyond were passed over, their text was kept.");

    public static Finding SpansGivenUp(int start, int limit) =>
        new("PM1073", DiagnosticSeverity.Warning, start, 0,
            $"The cells of the table reach into more than {limit.ToString(CultureInfo.InvariantCulture)} further rows; spans were given up from there on.");

    public static Finding ReadAsHtml() =>
        new("PM1074", DiagnosticSeverity.Warning, 0, 0, "The text is an HTML page; it was read as HTML.");

    public static Finding ReadAsText() =>
        new("PM1075", DiagnosticSeverity.Warning, 0, 0, "There is no tag in the document, so it is not HTML; it was read as text.");

    public static Finding NoEndTag(int start) =>
        new("PM1076", DiagnosticSeverity.Warning, start, 0, "The page begins with an html or body tag and has no end tag of either; it may be cut off.");

    public static Finding RowsHidden(int start, int count) =>
        new("PM1077", DiagnosticSeverity.Info, start, 0,
            count == 1 ? "This row of a table is hidden; it was passed over." : $"{count.ToString(CultureInfo.InvariantCulture)} rows of tables are hidden, this one first; they were passed over.");

    public static Finding TextDeleted(int start, int count) =>
        new("PM1078", DiagnosticSeverity.Warning, start, 0,
            count == 1 ? "This text is struck out; it was left out." : $"{count.ToString(CultureInfo.InvariantCulture)} texts are struck out, this one first; they were left out.");
}
