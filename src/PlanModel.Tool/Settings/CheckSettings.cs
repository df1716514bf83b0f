using PlanModel.Tool.Input;

namespace PlanModel.Tool.Settings;

/// <summary>What the command line or a planmodel.json says about checks; null where it says nothing.</summary>
internal sealed record CheckSettings
{
    /// <summary>The file that says it; null for the command line, and where nobody says anything.</summary>
    public string? File { get; init; }

    /// <summary>The only rules that count.</summary>
    public IReadOnlyList<RulePattern>? Select { get; init; }

    /// <summary>The rules that do not count.</summary>
    public IReadOnlyList<RulePattern>? Ignore { get; init; }

    /// <summary>Other severities than those of the rules; null turns a rule off.</summary>
    public IReadOnlyList<(RulePattern Rules, DiagnosticSeverity? Severity)> Severities { get; init; } = [];

    /// <summary>The lowest severity that makes the run fail.</summary>
    public DiagnosticSeverity? FailOn { get; init; }

    /// <summary>Files that are passed over in folders and patterns, by their way below the folder of <see cref="File"/>.</summary>
    public IReadOnlyList<PathPattern> Exclude { get; init; } = [];

    /// <summary>The file of findings that are known.</summary>
    public string? Baseline { get; init; }

    /// <summary>The place of documents whose title names none.</summary>
    public Place? Place { get; init; }

    /// <summary>These settings where they say something, and others elsewhere.</summary>
    public CheckSettings Over(CheckSettings other) => other with
    {
        Select = Select ?? other.Select,
        Ignore = Ignore ?? other.Ignore,
        Severities = [.. Severities, .. other.Severities.Where(theirs => RulePattern.Best(Severities.Select(own => own.Rules), theirs.Rules.Prefix) < 0)],
        FailOn = FailOn ?? other.FailOn,
        Baseline = Baseline ?? other.Baseline,
        Place = Place ?? other.Place,
    };

    /// <summary>Whether a file is passed over.</summary>
    /// <param name="fullPath">Its full path.</param>
    public bool Excludes(string fullPath)
    {
        if (Exclude.Count == 0 || File is null)
        {
            return false;
        }

        var relative = Path.GetRelativePath(Path.GetDirectoryName(File)!, fullPath).Replace('\\', '/');
        return Exclude.Any(pattern => pattern.Matches(relative));
    }
}
