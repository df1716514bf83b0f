namespace PlanModel.Diagnostics;

/// <summary>Rules PM4xxx: characters and encoding.</summary>
internal static class CharacterRules
{
    public static DiagnosticRule[] All { get; } =
    [
        new()
        {
            Code = "PM4001",
            Name = "not-text",
            Severity = DiagnosticSeverity.Error,
            Title = "The file is not text.",
            Description = "The file is not text.",
        },
        new()
        {
            Code = "PM4002",
            Name = "encoding-contradicted",
            Severity = DiagnosticSeverity.Warning,
            Title = "The declared encoding is not that of the bytes.",
            Description = "The declared encoding is not that of the bytes.",
        },
        new()
        {
            Code = "PM4003",
            Name = "bytes-not-decoded",
            Severity = DiagnosticSeverity.Warning,
            Title = "Bytes could not be decoded; they are U+FFFD in the plan.",
            Description = "Bytes could not be decoded; they are U+FFFD in the plan.",
        },
        new()
        {
            Code = "PM4004",
            Name = "encoding-detected",
            Severity = DiagnosticSeverity.Info,
            Title = "The document does not say how it is encoded; its bytes told.",
            Description = "The document does not say how it is encoded; its bytes told.",
        },
        new()
        {
            Code = "PM4005",
            Name = "garbled-text",
            Severity = DiagnosticSeverity.Warning,
            Title = "The text was decoded wrongly before; it looks garbled.",
            Description = "The text was decoded wrongly before; it looks garbled.",
        },
        new()
        {
            Code = "PM4011",
            Name = "control-characters",
            Severity = DiagnosticSeverity.Warning,
            Title = "Control characters were dropped.",
            Description = "Control characters were dropped.",
        },
        new()
        {
            Code = "PM4012",
            Name = "invisible-characters",
            Severity = DiagnosticSeverity.Info,
            Title = "Invisible characters were dropped.",
            Description = "Invisible characters were dropped.",
        },
        new()
        {
            Code = "PM4013",
            Name = "lone-surrogates",
            Severity = DiagnosticSeverity.Warning,
            Title = "Lone surrogates were replaced by U+FFFD.",
            Description = "Lone surrogates were replaced by U+FFFD.",
        },
    ];
}
