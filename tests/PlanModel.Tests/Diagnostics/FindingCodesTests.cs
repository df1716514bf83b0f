using System.Text.RegularExpressions;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Diagnostics;

/// <summary>Codes are API: each belongs to one finding, and the README lists them all.</summary>
public partial class FindingCodesTests
{
    private static readonly string Folder = Path.Combine(TestFiles.Root, "src", "PlanModel", "Diagnostics");

    [Fact]
    public void Readme_lists_every_code_with_its_severity()
    {
        var made = Made().Select(finding => $"{finding.Code} {finding.Severity}");

        var listed = ReadmeRow().Matches(File.ReadAllText(Path.Combine(Folder, "README.md")))
            .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

        made.Should().BeSubsetOf(listed.ToList());
    }

    [Fact]
    public void A_code_is_made_in_one_place() => Made().Select(finding => finding.Code).Should().OnlyHaveUniqueItems();

    private static List<(string Code, string Severity)> Made() =>
        [.. Directory.GetFiles(Folder, "*Findings.cs")
            .SelectMany(file => NewFinding().Matches(File.ReadAllText(file)))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value.ToLowerInvariant()))];

    [GeneratedRegex("new\\(\\s*\"(PM\\d{4})\",\\s*DiagnosticSeverity\\.(\\w+)")]
    private static partial Regex NewFinding();

    [GeneratedRegex(@"^\| (PM\d{4}) \| (\w+) \|", RegexOptions.Multiline)]
    private static partial Regex ReadmeRow();
}
