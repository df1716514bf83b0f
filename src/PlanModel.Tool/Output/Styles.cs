namespace PlanModel.Tool.Output;

/// <summary>Sets words off on a terminal; leaves them as they are elsewhere.</summary>
internal sealed class Styles(bool usesColour)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    /// <summary>Sets off the word of a severity.</summary>
    public string Severity(DiagnosticSeverity severity, string text) => Wrap(
        severity switch { DiagnosticSeverity.Error => "1;31", DiagnosticSeverity.Warning => "1;33", _ => "1;36" },
        text);

    private string Wrap(string code, string text) => usesColour && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
