namespace PlanModel.Tests.Tables;

/// <summary>A text and what should be read from it, with the reason why the case is there.</summary>
/// <param name="Reason">What is unusual.</param>
/// <param name="Text">The text, with ⇥ for a TAB.</param>
/// <param name="Expected">The lines of a <see cref="SourceDump"/>.</param>
public sealed record TextCase(string Reason, string Text, params string[] Expected)
{
    public override string ToString() => Reason;
}
