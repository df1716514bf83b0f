namespace PlanModel.Diagnostics;

/// <summary>Rules PM2xxx: numbers and sections.</summary>
internal static class NumberingRules
{
    public static DiagnosticRule[] All { get; } =
    [
        new()
        {
            Code = "PM2001",
            Name = "number-missing",
            Severity = DiagnosticSeverity.Warning,
            Title = "A task has no number; it is one after the task before it.",
            Description = "A task has no number; it is one after the task before it.",
        },
        new()
        {
            Code = "PM2002",
            Name = "number-continued",
            Severity = DiagnosticSeverity.Info,
            Title = "A row has no number; it belongs to the number before it.",
            Description = "A row has no number; it belongs to the number before it.",
        },
        new()
        {
            Code = "PM2003",
            Name = "number-jumps",
            Severity = DiagnosticSeverity.Info,
            Title = "A number is not one more than the number before it.",
            Description = "A number is not one more than the number before it.",
        },
        new()
        {
            Code = "PM2004",
            Name = "number-repeated",
            Severity = DiagnosticSeverity.Info,
            Title = "A number is printed again for another task.",
            Description = "A number is printed again for another task.",
        },
        new()
        {
            Code = "PM2005",
            Name = "number-goes-back",
            Severity = DiagnosticSeverity.Warning,
            Title = "A number is lower than the one before it in the same section.",
            Description = "A number is lower than the one before it in the same section.",
        },
        new()
        {
            Code = "PM2006",
            Name = "number-unreadable",
            Severity = DiagnosticSeverity.Warning,
            Title = "Something else stands where a number was expected.",
            Description = "Something else stands where a number was expected.",
        },
        new()
        {
            Code = "PM2010",
            Name = "heading-repeated",
            Severity = DiagnosticSeverity.Info,
            Title = "A heading is printed again; the section goes on.",
            Description = "A heading is printed again; the section goes on.",
        },
        new()
        {
            Code = "PM2011",
            Name = "heading-count",
            Severity = DiagnosticSeverity.Warning,
            Title = "A heading announces another number of tasks than follow.",
            Description = "A heading announces another number of tasks than follow.",
        },
    ];
}
