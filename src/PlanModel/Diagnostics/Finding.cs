namespace PlanModel.Diagnostics;

/// <summary>A diagnostic before its offset has become a line and a column.</summary>
/// <param name="Code">PM and four digits.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Start">The 0-based offset in the source; -1 for the document as a whole.</param>
/// <param name="Length">The length in UTF-16 units; 0 for a point.</param>
/// <param name="Message">What was found, what was expected.</param>
internal readonly record struct Finding(string Code, DiagnosticSeverity Severity, int Start, int Length, string Message)
{
    public Finding(string code, DiagnosticSeverity severity, Spot spot, string message)
        : this(code, severity, spot.Start, spot.Length, message) => Pointer = spot.Pointer;

    /// <summary>The JSON Pointer of what it is about; null outside JSON.</summary>
    public string? Pointer { get; init; }
}
