using System.Collections.Immutable;
using PlanModel.Source;

namespace PlanModel.Diagnostics;

/// <summary>Collects findings while a document is read. Offsets stay offsets until <see cref="ToDiagnostics"/>.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Finding> _findings = new(16);

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
        var lines = source.Lines();
        foreach (var finding in InOrder())
        {
            diagnostics.Add(new Diagnostic
            {
                Code = finding.Code,
                Severity = finding.Severity,
                Message = finding.Message,
                Pointer = finding.Pointer,
                Location = source.LocationOf(ref lines, finding.Start, finding.Length),
            });
        }

        return diagnostics.MoveToImmutable();
    }

    private List<Finding> InOrder()
    {
        for (var i = 1; i < _findings.Count; i++)
        {
            if (_findings[i].Start < _findings[i - 1].Start)
            {
                Sort();
                break;
            }
        }

        return _findings;
    }

    /// <summary>Puts the findings in the order of their places; those at one place stay in the order in which they were made.</summary>
    private void Sort()
    {
        // Place and position as one number: numbers are sorted by code that is there, findings by code that is made when it is needed.
        var order = new long[_findings.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ((long)_findings[i].Start << 32) + i;
        }

        Array.Sort(order);
        var sorted = new Finding[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = _findings[(int)order[i]];
        }

        for (var i = 0; i < sorted.Length; i++)
        {
            _findings[i] = sorted[i];
        }
    }
}
