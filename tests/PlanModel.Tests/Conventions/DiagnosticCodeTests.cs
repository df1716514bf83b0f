using System.Text.RegularExpressions;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Conventions;

/// <summary>Codes are API: made in one place each, listed with their severity, and covered by a test.</summary>
public partial class DiagnosticCodeTests
{
    private static readonly string Source = Path.Combine(TestFiles.Root, "src", "PlanModel");

    /// <summary>Each finding that the library makes: its code and its severity.</summary>
    private static readonly List<string> Findings =
    [
        .. Directory.EnumerateFiles(Path.Combine(Source, "Diagnostics"), "*Findings.cs")
            .SelectMany(file => Finding().Matches(File.ReadAllText(file)))
            .Select(match => $"{match.Groups["code"].Value} {match.Groups["severity"].Value.ToLowerInvariant()}")
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void A_code_has_one_meaning() => Findings.Select(finding => finding.Split(' ')[0]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_finding_has_its_rule_with_its_severity() =>
        DiagnosticRules.All.Select(rule => $"{rule.Code} {rule.Severity.ToString().ToLowerInvariant()}").Should().Equal(Findings);

    [Fact]
    public void Rules_have_names_of_their_own() =>
        DiagnosticRules.All.Select(rule => rule.Name).Should().OnlyHaveUniqueItems().And.AllSatisfy(name => name.Should().MatchRegex("^[a-z]+(-[a-z0-9]+)*$"));

    [Fact]
    public void Findings_are_made_in_their_folder_only() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("Findings.cs", StringComparison.Ordinal) && !file.EndsWith("Rules.cs", StringComparison.Ordinal) && Code().IsMatch(File.ReadAllText(file)))
            .Should().BeEmpty();

    [Fact]
    public void The_README_lists_every_rule()
    {
        var rows = DiagnosticRules.All.Select(rule => $"| {rule.Code} | {rule.Name} | {rule.Severity.ToString().ToLowerInvariant()} | {Meaning(rule.Title)} |");
        var table = string.Join("\n", ["| code | name | severity | meaning |", "|---|---|---|---|", .. rows]);

        Approvals.CheckPart(Path.Combine(TestFiles.Root, "README.md"), "diagnostics", table);
    }

    /// <summary>A title as a part of a table: without its full stop, and with a small letter unless it begins with a name.</summary>
    private static string Meaning(string title) =>
        (title.StartsWith("JSON", StringComparison.Ordinal) ? title[..1] : title[..1].ToLowerInvariant()) + title[1..].TrimEnd('.');

    [GeneratedRegex("""new\(\s*"(?<code>PM\d{4})",\s*DiagnosticSeverity\.(?<severity>\w+)""")]
    private static partial Regex Finding();

    [GeneratedRegex("\"PM\\d{4}\"")]
    private static partial Regex Code();
}
