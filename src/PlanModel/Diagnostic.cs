using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>A located finding about a document or a plan.</summary>
/// <remarks>Codes are part of the API: they are never reused, and the README lists them. Immutable, equal by content.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record Diagnostic
{
    /// <summary>The stable code, PM and four digits.</summary>
    public required string Code { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>What was found and what was expected, in English, without the place.</summary>
    public required string Message { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Where it was found; null when it is about the document as a whole.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>In plan JSON the JSON Pointer (RFC 6901) of what it is about: /sections/0/tasks/2/title, "" for the whole plan. Null elsewhere.</summary>
    public string? Pointer { get; init; }

    /// <summary>path(line,column): warning PM1004: message</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return Location is null ? $"{severity} {Code}: {Message}" : $"{Location}: {severity} {Code}: {Message}";
    }
}
