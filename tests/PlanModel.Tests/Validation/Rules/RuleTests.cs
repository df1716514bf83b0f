namespace PlanModel.Tests.Validation.Rules;

/// <summary>Every rule finds what breaks it, and nothing in the same document mended.</summary>
public class RuleTests
{
    public static TheoryData<RuleExample> Examples() => [.. RuleExamples.All];

    [Fact]
    public void Every_rule_has_an_example() =>
        RuleExamples.All.Select(example => example.Code).Distinct().Should().BeEquivalentTo(DiagnosticRules.All.Select(rule => rule.Code));

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_breaks_a_rule_is_found(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);

        var found = example.CheckBad().Diagnostics;

        found.Should().Contain(diagnostic => diagnostic.Code == example.Code, string.Join("\n", found));
        found.Should().OnlyContain(diagnostic => diagnostic.Location != null);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_keeps_a_rule_is_not(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);

        example.CheckGood().Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == example.Code);
    }

    /// <summary>Whoever reads a sound document sees nothing that looks like a fault of it.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void Sound_documents_have_no_warnings(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);

        example.CheckGood().Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(diagnostic => diagnostic.ToString())
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Findings_have_the_severity_of_their_rule(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);

        foreach (var diagnostic in example.CheckBad().Diagnostics)
        {
            DiagnosticRules.Find(diagnostic.Code)!.Severity.Should().Be(diagnostic.Severity, diagnostic.Code);
        }
    }
}
