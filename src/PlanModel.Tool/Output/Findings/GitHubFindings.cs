using System.Globalization;
using PlanModel.Tool.Checking;

namespace PlanModel.Tool.Output.Findings;

/// <summary>
/// Findings as annotations of GitHub Actions, and before them as text, since the service drops all annotations past the first few of
/// a step.
/// </summary>
internal sealed class GitHubFindings(TextWriter output) : IFindingWriter
{
    /// <summary>Without colours, and without what the service would take for commands.</summary>
    private readonly TextFindings _text = new(new HarmlessLogWriter(output), new Styles(usesColour: false));

    /// <summary>Annotations name files by their way from the top of the repository.</summary>
    private readonly string _top = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } top ? top : Directory.GetCurrentDirectory();

    public void Write(FileReport report)
    {
        _text.Write(report);
        var path = Property(ReportPath.From(_top, report));
        if (report.Failure is not null)
        {
            output.Write($"::error file={path},title=planmodel::{Data(report.Failure)}\n");
        }

        foreach (var finding in report.Findings)
        {
            output.Write($"::{LevelOf(finding.Diagnostic.Severity)} file={path},{Place(finding)},title={Property(finding.Rule.ToString())}::{Data(finding.Diagnostic.Message)}\n");
        }
    }

    public void End(RunSummary summary)
    {
        foreach (var problem in summary.Problems)
        {
            output.Write($"::error title=planmodel::{Data(problem)}\n");
        }

        _text.End(summary);
    }

    /// <summary>The service takes columns only within one line.</summary>
    private static string Place(Finding finding) => finding.Line == finding.EndLine
        ? string.Create(CultureInfo.InvariantCulture, $"line={finding.Line},endLine={finding.EndLine},col={finding.Column},endColumn={finding.EndColumn}")
        : string.Create(CultureInfo.InvariantCulture, $"line={finding.Line},endLine={finding.EndLine}");

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
