namespace PlanModel.Tests.Tables;

/// <summary>A piece of HTML and what should be read from it, with the reason why the case is there.</summary>
/// <param name="Reason">What is unusual.</param>
/// <param name="Html">The HTML.</param>
/// <param name="Expected">The lines of an <see cref="HtmlDump"/>.</param>
public sealed record HtmlCase(string Reason, string Html, params string[] Expected)
{
    public override string ToString() => Reason;
}
