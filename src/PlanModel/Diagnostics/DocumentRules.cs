namespace PlanModel.Diagnostics;

/// <summary>Rules PM1xxx: the document and its tables.</summary>
internal static class DocumentRules
{
    public static DiagnosticRule[] All { get; } =
    [
        new()
        {
            Code = "PM1001",
            Name = "no-list",
            Severity = DiagnosticSeverity.Error,
            Title = "No list of tasks was found.",
            Description = "No list of tasks was found.",
        },
        new()
        {
            Code = "PM1002",
            Name = "empty-document",
            Severity = DiagnosticSeverity.Error,
            Title = "The document is empty.",
            Description = "The document is empty.",
        },
        new()
        {
            Code = "PM1003",
            Name = "list-without-tasks",
            Severity = DiagnosticSeverity.Error,
            Title = "A list was found, but no task in it.",
            Description = "A list was found, but no task in it.",
        },
        new()
        {
            Code = "PM1004",
            Name = "header-narrower",
            Severity = DiagnosticSeverity.Info,
            Title = "The header has fewer cells than the rows; cells told what heads which.",
            Description = "The header has fewer cells than the rows; cells told what heads which.",
        },
        new()
        {
            Code = "PM1005",
            Name = "header-missing",
            Severity = DiagnosticSeverity.Warning,
            Title = "The list has no header; cells told the columns.",
            Description = "The list has no header; cells told the columns.",
        },
        new()
        {
            Code = "PM1006",
            Name = "list-continues",
            Severity = DiagnosticSeverity.Info,
            Title = "A table without a header goes on with the list before it.",
            Description = "A table without a header goes on with the list before it.",
        },
        new()
        {
            Code = "PM1007",
            Name = "header-repeated",
            Severity = DiagnosticSeverity.Info,
            Title = "The header is printed again.",
            Description = "The header is printed again.",
        },
        new()
        {
            Code = "PM1008",
            Name = "total-row",
            Severity = DiagnosticSeverity.Info,
            Title = "A row is a total or a caption, no task.",
            Description = "A row is a total or a caption, no task.",
        },
        new()
        {
            Code = "PM1009",
            Name = "row-without-task",
            Severity = DiagnosticSeverity.Warning,
            Title = "A row names no task and was left out.",
            Description = "A row names no task and was left out.",
        },
        new()
        {
            Code = "PM1010",
            Name = "header-contradicted",
            Severity = DiagnosticSeverity.Warning,
            Title = "A header and its cells disagree; the cells decided.",
            Description = "A header and its cells disagree; the cells decided.",
        },
        new()
        {
            Code = "PM1011",
            Name = "column-without-header",
            Severity = DiagnosticSeverity.Info,
            Title = "A column has no header; its cells told what it is.",
            Description = "A column has no header; its cells told what it is.",
        },
        new()
        {
            Code = "PM1012",
            Name = "row-with-fewer-cells",
            Severity = DiagnosticSeverity.Info,
            Title = "A row has fewer cells than the list has columns; cells told where they belong.",
            Description = "A row has fewer cells than the list has columns; cells told where they belong.",
        },
        new()
        {
            Code = "PM1013",
            Name = "row-continued",
            Severity = DiagnosticSeverity.Info,
            Title = "A row goes on with the cells of the row before it; they were joined.",
            Description = "A row goes on with the cells of the row before it; they were joined.",
        },
        new()
        {
            Code = "PM1014",
            Name = "cell-from-above",
            Severity = DiagnosticSeverity.Info,
            Title = "A cell is empty; the one above holds for it, as merged cells do.",
            Description = "A cell is empty; the one above holds for it, as merged cells do.",
        },
        new()
        {
            Code = "PM1015",
            Name = "nobody-responsible",
            Severity = DiagnosticSeverity.Warning,
            Title = "A task has nobody responsible.",
            Description = "A task has nobody responsible.",
        },
        new()
        {
            Code = "PM1016",
            Name = "text-not-in-plan",
            Severity = DiagnosticSeverity.Info,
            Title = "Text near the list is in no member of the plan.",
            Description = "Text near the list is in no member of the plan.",
        },
        new()
        {
            Code = "PM1017",
            Name = "cell-beyond-columns",
            Severity = DiagnosticSeverity.Warning,
            Title = "A cell stands beyond the columns of the list; it was kept as a field.",
            Description = "A cell stands beyond the columns of the list; it was kept as a field.",
        },
        new()
        {
            Code = "PM1019",
            Name = "further-list",
            Severity = DiagnosticSeverity.Info,
            Title = "Another list begins; it is a section that holds its sections.",
            Description = "Another list begins; it is a section that holds its sections.",
        },
        new()
        {
            Code = "PM1050",
            Name = "rows-run-together",
            Severity = DiagnosticSeverity.Info,
            Title = "Rows run into each other and were split.",
            Description = "Rows run into each other and were split.",
        },
        new()
        {
            Code = "PM1051",
            Name = "row-not-aligned",
            Severity = DiagnosticSeverity.Warning,
            Title = "A row has another number of cells than expected; its columns are not certain.",
            Description = "A row has another number of cells than expected; its columns are not certain.",
        },
        new()
        {
            Code = "PM1052",
            Name = "page-furniture",
            Severity = DiagnosticSeverity.Info,
            Title = "A page number, header or footer of a printed page was left out.",
            Description = "A page number, header or footer of a printed page was left out.",
        },
        new()
        {
            Code = "PM1053",
            Name = "lines-wrapped",
            Severity = DiagnosticSeverity.Info,
            Title = "The text is wrapped into lines of a fixed length; paragraphs were joined.",
            Description = "The text is wrapped into lines of a fixed length; paragraphs were joined.",
        },
        new()
        {
            Code = "PM1054",
            Name = "row-over-lines",
            Severity = DiagnosticSeverity.Info,
            Title = "A row goes over several lines; they were joined.",
            Description = "A row goes over several lines; they were joined.",
        },
        new()
        {
            Code = "PM1070",
            Name = "document-cut-off",
            Severity = DiagnosticSeverity.Error,
            Title = "The document ends inside the list, without its end tags.",
            Description = "The document ends inside the list, without its end tags.",
        },
        new()
        {
            Code = "PM1071",
            Name = "table-not-closed",
            Severity = DiagnosticSeverity.Warning,
            Title = "A table is not closed; it was read to the end of what contains it.",
            Description = "A table is not closed; it was read to the end of what contains it.",
        },
        new()
        {
            Code = "PM1072",
            Name = "nested-too-deep",
            Severity = DiagnosticSeverity.Warning,
            Title = "Elements are nested too deep; tags beyond were passed over.",
            Description = "Elements are nested too deep; tags beyond were passed over.",
        },
        new()
        {
            Code = "PM1073",
            Name = "too-many-spans",
            Severity = DiagnosticSeverity.Warning,
            Title = "A table has more spanning cells than can be followed; spans were given up in a part of it.",
            Description = "A table has more spanning cells than can be followed; spans were given up in a part of it.",
        },
        new()
        {
            Code = "PM1074",
            Name = "text-is-html",
            Severity = DiagnosticSeverity.Warning,
            Title = "Text is an HTML page and was read as HTML.",
            Description = "Text is an HTML page and was read as HTML.",
        },
        new()
        {
            Code = "PM1075",
            Name = "html-is-text",
            Severity = DiagnosticSeverity.Warning,
            Title = "A document without a tag is no HTML and was read as text.",
            Description = "A document without a tag is no HTML and was read as text.",
        },
        new()
        {
            Code = "PM1076",
            Name = "page-cut-off",
            Severity = DiagnosticSeverity.Warning,
            Title = "A page has a start tag of html or body, but no end tag of either.",
            Description = "A page has a start tag of html or body, but no end tag of either.",
        },
        new()
        {
            Code = "PM1101",
            Name = "paragraph-without-responsibility",
            Severity = DiagnosticSeverity.Warning,
            Title = "A task of a prose list names nobody; others beside it do.",
            Description = "A task of a prose list names nobody; others beside it do.",
        },
        new()
        {
            Code = "PM1102",
            Name = "paragraph-without-task",
            Severity = DiagnosticSeverity.Info,
            Title = "A paragraph of a prose list belongs to no task.",
            Description = "A paragraph of a prose list belongs to no task.",
        },
        new()
        {
            Code = "PM1103",
            Name = "text-behind-bracket",
            Severity = DiagnosticSeverity.Warning,
            Title = "Text behind the last bracket of a paragraph was read as a task that names nobody.",
            Description = "Text behind the last bracket of a paragraph was read as a task that names nobody.",
        },
        new()
        {
            Code = "PM1104",
            Name = "responsibility-inherited",
            Severity = DiagnosticSeverity.Info,
            Title = "The responsibility of a heading holds for a task below it.",
            Description = "The responsibility of a heading holds for a task below it.",
        },
        new()
        {
            Code = "PM1105",
            Name = "responsibility-of-heading-unused",
            Severity = DiagnosticSeverity.Warning,
            Title = "A heading says who is responsible, but everything under it says so itself.",
            Description = "A heading says who is responsible, but everything under it says so itself.",
        },
        new()
        {
            Code = "PM1106",
            Name = "label-repeated",
            Severity = DiagnosticSeverity.Warning,
            Title = "A second time limit or leader of one task was left out.",
            Description = "A second time limit or leader of one task was left out.",
        },
        new()
        {
            Code = "PM1107",
            Name = "responsibility-of-several-paragraphs",
            Severity = DiagnosticSeverity.Info,
            Title = "A responsibility below the last of several paragraphs was read as that of the whole task.",
            Description = "A responsibility below the last of several paragraphs was read as that of the whole task.",
        },
    ];
}
