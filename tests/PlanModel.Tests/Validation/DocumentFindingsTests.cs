using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Validation;

/// <summary>
/// All that is found in the seed and in the development documents, read by eye: findings.txt holds what is true of them, and nothing else.
/// </summary>
public class DocumentFindingsTests
{
    private static readonly string Approved = Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Validation", "findings.txt");

    private static readonly string[] Files =
    [
        .. Directory.GetFiles(TestFiles.Seeds, "*.txt"),
        .. Directory.GetFiles(TestFiles.Seeds, "*.html"),
        .. Directory.GetFiles(TestFiles.Documents, "input.*", SearchOption.AllDirectories),
    ];

    public static TheoryData<string> Names() => [.. Files.Select(NameOf).Order(StringComparer.Ordinal)];

    [Fact]
    public void Findings_are_those_that_were_read()
    {
        var text = new StringBuilder();
        foreach (var file in Files.OrderBy(NameOf, StringComparer.Ordinal))
        {
            var result = PlanValidator.Default.Validate(File.ReadAllBytes(file), NameOf(file));
            text.Append($"{NameOf(file)}: {(result.Diagnostics.IsEmpty ? "nothing" : "")}\n");
            foreach (var diagnostic in result.Diagnostics)
            {
                text.Append($"    {Dump.Of(diagnostic, result.Text)}\n");
            }
        }

        Approvals.Check(Approved, text.ToString());
    }

    /// <summary>What the loader makes is sound JSON: nothing is found in it that only JSON can have.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_plan_as_JSON_has_no_findings_of_its_own(string name)
    {
        var plan = PlanLoader.Default.LoadFile(Files.First(file => NameOf(file) == name)).Plan;

        var found = PlanValidator.Default.ValidateJson(PlanJson.Serialize(plan));

        found.Plan.Should().Be(plan);
        found.Fixes.Should().BeEmpty();
        found.Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("PM5", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
    }

    private static string NameOf(string file) => Path.GetRelativePath(TestFiles.Root, file).Replace('\\', '/').Replace("tests/PlanModel.Tests/", "", StringComparison.Ordinal);
}
