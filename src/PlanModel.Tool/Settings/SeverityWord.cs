namespace PlanModel.Tool.Settings;

/// <summary>Severities as options and settings write them.</summary>
internal static class SeverityWord
{
    /// <summary>The word that turns a rule off.</summary>
    public const string None = "none";

    /// <summary>The words for --fail-on.</summary>
    public static readonly string[] Severities = ["error", "warning", "info"];

    /// <returns>Null when it is none of <see cref="Severities"/>.</returns>
    public static DiagnosticSeverity? TryParse(string word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        _ => null,
    };

    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
