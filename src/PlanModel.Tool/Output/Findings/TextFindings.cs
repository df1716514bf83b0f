using PlanModel.Tool.Checking;

namespace PlanModel.Tool.Output.Findings;

/// <summary>Findings for the eye: a line each, a group for each file, and a summary.</summary>
internal sealed class TextFindings(TextWriter output, Styles styles) : IFindingWriter
{
    private bool _hasGroup;

    public void Write(FileReport report)
    {
        if (report.Findings.IsEmpty)
        {
            return;
        }

        if (_hasGroup)
        {
            output.WriteLine();
        }

        _hasGroup = true;
        foreach (var finding in report.Findings)
        {
            output.WriteLine(FindingLine.Of(report, finding, styles));
        }
    }

    public void End(RunSummary summary)
    {
        if (_hasGroup)
        {
            output.WriteLine();
        }

        output.WriteLine(styles.Bold(SummaryText.Of(summary)));
    }
}
