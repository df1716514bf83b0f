namespace PlanModel.Tests.Validation;

/// <summary>Findings as lines.</summary>
internal static class Dump
{
    /// <summary>Place, pointer, severity, code, the text that is meant, and the message.</summary>
    public static string Of(Diagnostic diagnostic, string text)
    {
        var location = diagnostic.Location!;
        var meant = text.Substring(location.Start, location.Length).ReplaceLineEndings("⏎");
        return FormattableString.Invariant(
            $"{location.Line},{location.Column}-{location.EndLine},{location.EndColumn} {diagnostic.Pointer}{(diagnostic.Pointer is null ? "" : " ")}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} ‹{meant}› {diagnostic.Message}");
    }
}
