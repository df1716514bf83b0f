namespace PlanModel;

/// <summary>How much a finding matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; a repair that is certain.</summary>
    Info = 0,

    /// <summary>Probably a fault of the document, or a repair that may be wrong.</summary>
    Warning,

    /// <summary>The document, or a part of it, could not be read.</summary>
    Error,
}
