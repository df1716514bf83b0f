using System.Collections.Concurrent;

namespace PlanModel.Tool.Settings;

/// <summary>Decides which findings count, how much, and which make the run fail. Safe to share between threads.</summary>
internal sealed class FindingPolicy(CheckSettings settings)
{
    /// <summary>A probable fault fails, a repair that is certain does not.</summary>
    public const DiagnosticSeverity DefaultFailOn = DiagnosticSeverity.Warning;

    private readonly ConcurrentDictionary<(string Code, DiagnosticSeverity Own), DiagnosticSeverity?> _known = new();

    /// <summary>The lowest severity that makes the run fail.</summary>
    public DiagnosticSeverity FailOn { get; } = settings.FailOn ?? DefaultFailOn;

    /// <summary>How much a finding matters; null when it does not count.</summary>
    public DiagnosticSeverity? SeverityOf(string code, DiagnosticSeverity own) =>
        _known.GetOrAdd((code, own), static (finding, settings) => Decide(finding.Code, finding.Own, settings), settings);

    /// <summary>Whether findings of a code count at all.</summary>
    public bool IsOn(string code) => SeverityOf(code, DiagnosticSeverity.Warning) is not null;

    private static DiagnosticSeverity? Decide(string code, DiagnosticSeverity own, CheckSettings settings)
    {
        var selected = settings.Select is null ? 0 : RulePattern.Best(settings.Select, code);
        var ignored = settings.Ignore is null ? -1 : RulePattern.Best(settings.Ignore, code);
        if (selected < 0 || ignored >= selected)
        {
            return null;
        }

        DiagnosticSeverity? severity = own;
        var best = 0;
        foreach (var (rules, wanted) in settings.Severities)
        {
            if (rules.Prefix.Length > best && code.StartsWith(rules.Prefix, StringComparison.Ordinal))
            {
                best = rules.Prefix.Length;
                severity = wanted;
            }
        }

        return severity;
    }
}
