namespace PlanModel.Diagnostics;

/// <summary>PM1xxx: findings about the document and its tables. Each message is made here and nowhere else.</summary>
internal static class DocumentFindings
{
    public static Finding NoListFound() =>
        new("PM1001", DiagnosticSeverity.Error, -1, 0, "No list of tasks was found in the document.");

    public static Finding EmptyDocument() =>
        new("PM1002", DiagnosticSeverity.Error, -1, 0, "The document is empty.");
}
