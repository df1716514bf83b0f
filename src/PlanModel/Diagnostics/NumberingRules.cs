namespace PlanModel.Diagnostics;

/// <summary>Rules PM2xxx: numbers and sections.</summary>
internal static class NumberingRules
{
    public static DiagnosticRule[] All { get; } =
    [
        Rule.Of("PM2001", "number-missing", DiagnosticSeverity.Warning, "A task has no number; it is one after the task before it.",
            "Other tasks print numbers and this one does not: the number was lost, mostly at a page break. It was inferred."),
        Rule.Of("PM2002", "number-continued", DiagnosticSeverity.Info, "A row has no number; it belongs to the number before it.",
            "The numbers around it leave no room for another one, so one number covers two rows."),
        Rule.Of("PM2003", "number-jumps", DiagnosticSeverity.Info, "A number is not one more than the number before it.",
            "Numbers were left out: an extract keeps the numbers of the whole list, or a row was lost."),
        Rule.Of("PM2004", "number-repeated", DiagnosticSeverity.Info, "A number is printed again for another task.",
            "Two rows bear one number: one of them is wrong, or one task stands in two rows."),
        Rule.Of("PM2005", "number-goes-back", DiagnosticSeverity.Warning, "A number is lower than the one before it in the same section.",
            "Numbers rise within a section. Rows are out of order, or a number is wrong."),
        Rule.Of("PM2006", "number-unreadable", DiagnosticSeverity.Warning, "Something else stands where a number was expected.",
            "The cell under 序号 holds text that is no number. The task was counted on."),
        Rule.Of("PM2010", "heading-repeated", DiagnosticSeverity.Info, "A heading is printed again; the section goes on.",
            "A section cut by a page break has its heading at the top of the next page again."),
        Rule.Of("PM2011", "heading-count", DiagnosticSeverity.Warning, "A heading announces another number of tasks than follow.",
            "The count in a heading (共5项) is the document's own check: tasks were lost, or added without changing it."),
        Rule.Of("PM2012", "section-empty", DiagnosticSeverity.Info, "A section holds no task.",
            "A heading has nothing below it: an extract that kept all headings, or rows that were lost."),
        Rule.Of("PM2013", "section-goes-back", DiagnosticSeverity.Warning, "A section has a lower number than the one before it.",
            "Sections beside each other rise. They are out of order, or a numeral is wrong. A whole list followed by another that begins with 一 is not meant."),
        Rule.Of("PM2014", "section-jumps", DiagnosticSeverity.Info, "A number is left out between two sections.",
            "一、 is followed by 三、: a section was lost, or its heading was not read as one."),
        Rule.Of("PM2015", "section-number-repeated", DiagnosticSeverity.Warning, "Two sections beside each other have one number.",
            "二、 stands over two different sections; one numeral is wrong."),
        Rule.Of("PM2016", "section-title-repeated", DiagnosticSeverity.Info, "Two sections beside each other have one title.",
            "A title comes again after other sections: what belongs together was torn apart, or a heading was copied."),
        Rule.Of("PM2017", "sections-nested-too-deep", DiagnosticSeverity.Warning, "A heading stands deeper than sections may; it is a section beside the deepest one.",
            "ReadingLimits.MaximumSectionDepth bounds how deep sections are nested. Only the first heading that is too deep is reported."),
    ];
}
