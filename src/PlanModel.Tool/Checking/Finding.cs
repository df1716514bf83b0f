namespace PlanModel.Tool.Checking;

/// <summary>A finding as it is reported.</summary>
/// <param name="Diagnostic">The finding, with the severity that settings give it.</param>
/// <param name="Rule">What its code means.</param>
/// <param name="Fingerprint">Tells it from others of its file; see <see cref="Fingerprints"/>.</param>
/// <param name="Fails">Whether it makes the run fail.</param>
internal sealed record Finding(Diagnostic Diagnostic, DiagnosticRule Rule, Fingerprint Fingerprint, bool Fails)
{
    public int Line => Diagnostic.Location?.Line ?? 1;

    public int Column => Diagnostic.Location?.Column ?? 1;

    public int EndLine => Diagnostic.Location?.EndLine ?? 1;

    public int EndColumn => Diagnostic.Location?.EndColumn ?? 1;
}
