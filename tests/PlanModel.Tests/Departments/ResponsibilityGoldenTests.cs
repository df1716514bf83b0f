using System.Text.Json;
using PlanModel.Departments;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Departments;

/// <summary>Every responsibility of the approved plans, read from its text alone.</summary>
public class ResponsibilityGoldenTests
{
    private static readonly MentionRole[] LeadAndSupport = [MentionRole.Lead, MentionRole.Support];

    /// <summary>Folder of the plan, and the roles of its columns where it has more than one.</summary>
    public static TheoryData<string, bool> Plans => new()
    {
        { "01-lead-support-deadline", true },
        { "02-section-rows", false },
        { "03-word-layout", false },
        { "04-leader-column", false },
        { "05-table-per-section", false },
        { "06-status-remarks", false },
        { "07-tsv", true },
        { "08-markdown", true },
        { "09-brackets", false },
        { "10-labels", false },
        { "11-box-drawing", false },
        { "12-cell-per-line", false },
        { "13-numbering", true },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_mentions_of_a_document_are_read(string folder, bool hasTwoColumns)
    {
        var (expected, actual) = ReadAll(File.ReadAllText(Path.Combine(TestFiles.Documents, folder, "expected.json")), hasTwoColumns, compareStarts: false);
        actual.Should().Equal(expected);
    }

    [Fact]
    public void The_210_mentions_of_the_seed_are_read()
    {
        var (expected, actual) = ReadAll(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json")), hasTwoColumns: false, compareStarts: true);
        actual.Should().Equal(expected);
    }

    private static (List<string> Expected, List<string> Actual) ReadAll(string json, bool hasTwoColumns, bool compareStarts)
    {
        var expected = new List<string>();
        var actual = new List<string>();
        var rule = LeadRule.None;
        using var document = JsonDocument.Parse(json);
        foreach (var responsibility in ResponsibilitiesOf(document.RootElement.GetProperty("sections")))
        {
            var text = responsibility.GetProperty("text").GetString()!;
            var lines = text.Split('\n');
            var parts = hasTwoColumns
                ? lines.Select((line, i) => new ResponsibilityPart(line.AsMemory(), LeadAndSupport[Math.Min(i, 1)])).ToArray()
                : [new ResponsibilityPart(text.AsMemory(), MentionRole.Responsible)];
            var reading = ResponsibilityDump.Parser.Parse(parts, null, rule);
            rule = reading.LeadRule ?? rule;
            actual.Add(string.Join(' ', reading.Responsibility.Mentions.Select(mention => Row(mention.Text, compareStarts ? mention.Start : null, mention.Kind, mention.Role))));
            expected.Add(string.Join(' ', responsibility.GetProperty("mentions").EnumerateArray().Select(mention => Row(
                mention.GetProperty("text").GetString()!,
                compareStarts ? mention.GetProperty("start").GetInt32() : null,
                mention.GetProperty("kind").GetString()!,
                mention.GetProperty("role").GetString()!))));
            reading.Responsibility.Text.Should().Be(text);
            if (compareStarts)
            {
                actual[^1] += reading.Responsibility.ByDuty;
                expected[^1] += responsibility.TryGetProperty("byDuty", out var byDuty) && byDuty.GetBoolean();
            }
        }

        expected.Should().NotBeEmpty();
        return (expected, actual);
    }

    private static IEnumerable<JsonElement> ResponsibilitiesOf(JsonElement sections)
    {
        foreach (var section in sections.EnumerateArray())
        {
            if (section.TryGetProperty("tasks", out var tasks))
            {
                foreach (var task in tasks.EnumerateArray())
                {
                    if (task.TryGetProperty("responsibility", out var responsibility))
                    {
                        yield return responsibility;
                    }
                }
            }

            if (section.TryGetProperty("sections", out var nested))
            {
                foreach (var responsibility in ResponsibilitiesOf(nested))
                {
                    yield return responsibility;
                }
            }
        }
    }

    private static string Row(string text, int? start, object kind, object role) =>
        $"{text}{(start is null ? "" : $"@{start}")}[{kind} {role}]".Replace("Department", "department", StringComparison.Ordinal).ToLowerInvariant();
}
