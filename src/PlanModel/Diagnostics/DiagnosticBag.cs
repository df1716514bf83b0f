using System.Collections.Immutable;
using PlanModel.Source;

namespace PlanModel.Diagnostics;

/// <summary>Collects findings while a document is read. Offsets stay offsets until <see cref="ToDiagnostics"/>.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Finding> _findings = [];

    public int Count => _findings.Count;

    public List<Finding> Findings => _findings;

    public void Add(Finding finding) => _findings.Add(finding);

    public void AddRange(List<Finding> findings) => _findings.AddRange(findings);

    /// <summary>The findings in document order, those about the whole document first.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics(SourceText source)
    {
        if (_findings.Count == 0)
        {
            return [];
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(_findings.Count);
        foreach (var finding in InOrder())
        {
            diagnostics.Add(new Diagnostic
            {
                Code = finding.Code,
                Severity = finding.Severity,
                Message = finding.Message,
                Location = source.LocationOf(Math.Max(finding.Start, 0), finding.Length),
            });
        }

        return diagnostics.MoveToImmutable();
    }

    private IEnumerable<Finding> InOrder()
    {
        for (var i = 1; i < _findings.Count; i++)
        {
            if (_findings[i].Start < _findings[i - 1].Start)
            {
                // OrderBy is stable: findings at one place keep the order in which they were made.
                return _findings.OrderBy(finding => finding.Start);
            }
        }

        return _findings;
    }
}
