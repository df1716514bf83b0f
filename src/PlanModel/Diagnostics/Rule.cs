namespace PlanModel.Diagnostics;

/// <summary>Writes a row of a table of rules.</summary>
internal static class Rule
{
    public static DiagnosticRule Of(string code, string name, DiagnosticSeverity severity, string title, string description, bool isFixable = false) => new()
    {
        Code = code,
        Name = name,
        Severity = severity,
        Title = title,
        Description = description,
        IsFixable = isFixable,
    };
}
