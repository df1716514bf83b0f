using PlanModel.Tool.Checking;

namespace PlanModel.Tool.Output.Findings;

/// <summary>Writes findings in one format, file by file: nothing of a file is kept once it is written.</summary>
internal interface IFindingWriter
{
    void Write(FileReport report);

    /// <summary>Ends the output; without it the output is not whole.</summary>
    void End(RunSummary summary);
}
