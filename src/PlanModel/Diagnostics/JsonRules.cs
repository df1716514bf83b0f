namespace PlanModel.Diagnostics;

/// <summary>Rules PM5xxx: plans as JSON.</summary>
internal static class JsonRules
{
    public static DiagnosticRule[] All { get; } =
    [
        new()
        {
            Code = "PM5001",
            Name = "json-syntax",
            Severity = DiagnosticSeverity.Error,
            Title = "The text is not valid JSON.",
            Description = "The text is not valid JSON.",
        },
    ];
}
