using PlanModel.Tool.Checking;
using PlanModel.Tool.Settings;

namespace PlanModel.Tool.Output.Findings;

/// <summary>A finding as one line: path(line,column): warning PM3004: message, and in plan JSON the pointer in brackets.</summary>
internal static class FindingLine
{
    public static string Of(FileReport report, Finding finding, Styles styles)
    {
        var diagnostic = finding.Diagnostic;
        var pointer = diagnostic.Pointer is { Length: > 0 } ? $" [{diagnostic.Pointer}]" : "";
        var place = FormattableString.Invariant($"{report.Name}({finding.Line},{finding.Column})");
        var severity = styles.Severity(diagnostic.Severity, SeverityWord.Of(diagnostic.Severity));
        // Documents come from anywhere; what they say must not steer the terminal.
        return $"{DisplayText.Clean(place)}: {severity} {diagnostic.Code}: {DisplayText.Clean(diagnostic.Message + pointer)}";
    }
}
