namespace PlanModel.Tool.Checking;

/// <summary>Counts what a run gave, file by file, and tells its exit status: the same for every format.</summary>
internal sealed class RunSummary
{
    private int _failing;
    private int _plans;

    /// <summary>Arguments that gave no file.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    public int Files { get; private set; }

    /// <summary>Files that could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Files that hold no plan.</summary>
    public int WithoutPlan { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    /// <summary>Findings that a baseline holds.</summary>
    public int Known { get; private set; }

    /// <summary>Findings that a baseline holds and that are no longer there.</summary>
    public int Outdated { get; private set; }

    /// <summary>Edits that could be made, were shown or were made.</summary>
    public int Fixes { get; private set; }

    /// <summary>Files that were mended.</summary>
    public int FixedFiles { get; private set; }

    /// <summary>Files of which a change is shown that was not made.</summary>
    public int ShownFiles { get; private set; }

    public int Findings => Errors + Warnings + Infos;

    /// <summary>Whether no file holds a plan, and no finding that counts says so.</summary>
    public bool ReadNothing => _plans == 0 && _failing == 0;

    public int Status =>
        Unreadable > 0 || Problems.Count > 0 ? ExitStatus.Failed
        : _failing > 0 ? ExitStatus.Findings
        : ReadNothing ? ExitStatus.Failed
        : ExitStatus.Clean;

    public void Add(FileReport report)
    {
        Files++;
        _plans += report.PlanCount;
        Unreadable += report.Failure is null ? 0 : 1;
        WithoutPlan += report.Failure is null && report.PlanCount == 0 ? 1 : 0;
        Known += report.KnownCount;
        Outdated += report.OutdatedCount;
        Fixes += report.FixCount;
        FixedFiles += report.IsFixed ? 1 : 0;
        ShownFiles += report.Change is not null ? 1 : 0;
        // A change that is shown is still to be made.
        _failing += report.Change is null ? 0 : 1;
        foreach (var finding in report.Findings)
        {
            _failing += finding.Fails ? 1 : 0;
            switch (finding.Diagnostic.Severity)
            {
                case DiagnosticSeverity.Error:
                    Errors++;
                    break;
                case DiagnosticSeverity.Warning:
                    Warnings++;
                    break;
                default:
                    Infos++;
                    break;
            }
        }
    }
}
