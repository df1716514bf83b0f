using System.Collections.Immutable;
using PlanModel.Source;

namespace PlanModel.Diagnostics;

/// <summary>Collects findings while a document is read. Offsets stay offsets until <see cref="ToDiagnostics"/>.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>So many are sorted here: the framework's sorting of numbers is compiled when it is first used, which takes longer than a document.</summary>
    private const int FewFindings = 64;

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
        foreach (var place in PlacesInOrder())
        {
            var finding = _findings[(int)place];
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

    /// <summary>
    /// The findings as numbers, in the order of their places: the offset, and in the lower half where the finding is kept. So those at one
    /// place stay in the order in which they were made, and nothing but numbers is sorted.
    /// </summary>
    private long[] PlacesInOrder()
    {
        var places = new long[_findings.Count];
        var isSorted = true;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = ((long)_findings[i].Start << 32) + i;
            isSorted &= i == 0 || places[i] > places[i - 1];
        }

        if (isSorted)
        {
            return places;
        }

        if (places.Length > FewFindings)
        {
            Array.Sort(places);
            return places;
        }

        for (var i = 1; i < places.Length; i++)
        {
            var place = places[i];
            var at = i;
            for (; at > 0 && places[at - 1] > place; at--)
            {
                places[at] = places[at - 1];
            }

            places[at] = place;
        }

        return places;
    }
}
