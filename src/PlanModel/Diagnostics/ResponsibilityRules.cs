namespace PlanModel.Diagnostics;

/// <summary>Rules PM3xxx: bodies and responsibilities.</summary>
internal static class ResponsibilityRules
{
    public static DiagnosticRule[] All { get; } =
    [
        new()
        {
            Code = "PM3001",
            Name = "actor-unreadable",
            Severity = DiagnosticSeverity.Warning,
            Title = "Words could not be read as an actor.",
            Description = "Words could not be read as an actor.",
        },
        new()
        {
            Code = "PM3002",
            Name = "open-end-without-mark",
            Severity = DiagnosticSeverity.Info,
            Title = "The end of an open list has no 等 before it.",
            Description = "The end of an open list has no 等 before it.",
        },
        new()
        {
            Code = "PM3003",
            Name = "separator-missing",
            Severity = DiagnosticSeverity.Warning,
            Title = "No separator stands between two names.",
            Description = "No separator stands between two names.",
        },
        new()
        {
            Code = "PM3004",
            Name = "bracket-not-closed",
            Severity = DiagnosticSeverity.Warning,
            Title = "A bracket is not closed.",
            Description = "A bracket is not closed.",
        },
        new()
        {
            Code = "PM3005",
            Name = "words-behind-verb",
            Severity = DiagnosticSeverity.Info,
            Title = "Words behind a verb say what is to be done and name no actor.",
            Description = "Words behind a verb say what is to be done and name no actor.",
        },
        new()
        {
            Code = "PM3006",
            Name = "second-deadline",
            Severity = DiagnosticSeverity.Warning,
            Title = "A second deadline in one responsibility; the first was taken.",
            Description = "A second deadline in one responsibility; the first was taken.",
        },
        new()
        {
            Code = "PM3007",
            Name = "label-unknown",
            Severity = DiagnosticSeverity.Info,
            Title = "Words before a colon are no known label and were left out.",
            Description = "Words before a colon are no known label and were left out.",
        },
        new()
        {
            Code = "PM3008",
            Name = "label-without-colon",
            Severity = DiagnosticSeverity.Info,
            Title = "A label has no colon.",
            Description = "A label has no colon.",
        },
        new()
        {
            Code = "PM3101",
            Name = "body-unknown",
            Severity = DiagnosticSeverity.Warning,
            Title = "No body is known by a name, and no rule gives its legal name.",
            Description = "No body is known by a name, and no rule gives its legal name.",
        },
        new()
        {
            Code = "PM3102",
            Name = "body-ambiguous",
            Severity = DiagnosticSeverity.Warning,
            Title = "A name may mean several bodies.",
            Description = "A name may mean several bodies.",
        },
    ];
}
