using System.Text.RegularExpressions;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Conventions;

/// <summary>Codes are API: made in one place each, listed with their severity, and covered by a test.</summary>
public partial class DiagnosticCodeTests
{
    private static readonly string Source = Path.Combine(TestFiles.Root, "src", "PlanModel");

    private static readonly string Reference = Path.Combine(Source, "Diagnostics", "README.md");

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
        DiagnosticRules.All.Select(rule => rule.Name).Should().OnlyHaveUniqueItems().And.AllSatisfy(name => name.Should().MatchRegex("^[a-z]+(-[a-z]+)*$"));

    [Fact]
    public void Findings_are_made_in_their_folder_only() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("Findings.cs", StringComparison.Ordinal) && !file.EndsWith("Rules.cs", StringComparison.Ordinal) && Code().IsMatch(File.ReadAllText(file)))
            .Should().BeEmpty();

    [Fact]
    public void The_reference_lists_every_code_in_order() =>
        Rows(Reference).Select(row => $"{row[0]} {row[1]}").Should().Equal(Findings);

    [Fact]
    public void The_README_lists_what_the_reference_lists()
    {
        var rows = Rows(Reference).Select(row => $"| {row[0]} | {row[1]} | {row[2]} |");
        var table = string.Join("\n", ["| code | severity | meaning |", "|---|---|---|", .. rows]);

        Approvals.CheckPart(Path.Combine(TestFiles.Root, "README.md"), "diagnostics", table);
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadAllLines(file)
            .Where(line => line.StartsWith("| PM", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    [GeneratedRegex("""new\(\s*"(?<code>PM\d{4})",\s*DiagnosticSeverity\.(?<severity>\w+)""")]
    private static partial Regex Finding();

    [GeneratedRegex("\"PM\\d{4}\"")]
    private static partial Regex Code();
}
