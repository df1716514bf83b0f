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
        var lines = source.Lines();
        foreach (var finding in InOrder())
        {
            diagnostics.Add(new Diagnostic
            {
                Code = finding.Code,
                Severity = finding.Severity,
                Message = finding.Message,
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
        var sorted = _findings.ToArray();
        var other = new Finding[sorted.Length];
        for (var width = 1; width < sorted.Length; width *= 2)
        {
            for (var start = 0; start < sorted.Length; start += 2 * width)
            {
                Merge(sorted, other, start, Math.Min(start + width, sorted.Length), Math.Min(start + (2 * width), sorted.Length));
            }

            (sorted, other) = (other, sorted);
        }

        for (var i = 0; i < sorted.Length; i++)
        {
            _findings[i] = sorted[i];
        }
    }

    private static void Merge(Finding[] source, Finding[] target, int left, int middle, int end)
    {
        for (int at = left, right = middle; at < end; at++)
        {
            target[at] = left < middle && (right >= end || source[left].Start <= source[right].Start) ? source[left++] : source[right++];
        }
    }
}
