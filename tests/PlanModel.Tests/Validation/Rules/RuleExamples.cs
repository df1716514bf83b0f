namespace PlanModel.Tests.Validation.Rules;

/// <summary>An example for every rule.</summary>
internal static partial class RuleExamples
{
    public static IReadOnlyList<RuleExample> All { get; } = [.. Tables, .. Texts, .. Pages, .. Prose, .. Numbering, .. Bodies, .. Writing, .. Json, .. JsonPlans];
}
