using PlanModel.Tool.Checking;

namespace PlanModel.Tool.Output.Findings;

/// <summary>What --fix would change, and nothing else: a patch.</summary>
internal sealed class DiffFindings(TextWriter output, Terminal terminal) : IFindingWriter
{
    public void Write(FileReport report)
    {
        if (report.Change is var (before, after))
        {
            UnifiedDiff.Write(output, ReportPath.Of(report), before, after);
        }
    }

    public void End(RunSummary summary)
    {
        output.Flush();
        terminal.Error.WriteLine(SummaryText.Of(summary));
    }
}
