using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Validation.Rules;

/// <summary>The documentation says of every rule what it finds, why, and what it looks like; it is written out of the rules and their examples.</summary>
public class RuleDocumentationTests
{
    [Fact]
    public void Every_rule_has_its_paragraph() =>
        Approvals.CheckPart(Path.Combine(TestFiles.Root, "src", "PlanModel", "Diagnostics", "README.md"), "rules", string.Join("\n\n", DiagnosticRules.All.Select(Paragraph)));

    [Fact]
    public void What_edits_do_is_told_of_every_rule_that_has_some() =>
        RuleFixes.All.Keys.Should().BeEquivalentTo(DiagnosticRules.All.Where(rule => rule.IsFixable).Select(rule => rule.Code));

    private static string Paragraph(DiagnosticRule rule)
    {
        var example = RuleExamples.All.First(each => each.Code == rule.Code);
        var severity = rule.Severity.ToString().ToLowerInvariant();
        var text = new StringBuilder($"### {rule.Code} {rule.Name}\n\n**{severity}** {rule.Title} {rule.Description}\n\n");
        text.Append("Found in:\n\n").Append(Block(example.ShownBad ?? example.Bad)).Append("\n\nNot in:\n\n").Append(Block(example.ShownGood ?? example.Good));
        if (RuleFixes.All.TryGetValue(rule.Code, out var fix))
        {
            text.Append($"\n\n`--fix`: {fix}");
        }

        return text.ToString();
    }

    /// <summary>As code, indented; ⇥ is a TAB.</summary>
    private static string Block(string text) =>
        string.Join("\n", text.Trim('\n').ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? "" : $"    {line}"));
}
