namespace PlanModel.Tests.Interpretation;

/// <summary>A layout of documents.md's kind, in the notation of <see cref="Support.Layout"/>, and the plan that every format of it gives.</summary>
internal sealed record LayoutCase(string Name, string Notation, params string[] Expected)
{
    public override string ToString() => Name;
}
