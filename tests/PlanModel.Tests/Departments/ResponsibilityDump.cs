using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

/// <summary>Shows a reading on one line: 市教委[department lead] 市财政局[department support] | deadline 6月底 | note … .</summary>
internal static class ResponsibilityDump
{
    public static readonly ResponsibilityParser Parser = new(DepartmentNormalizer.Default);

    public static ResponsibilityReading Read(string text, MentionRole role = MentionRole.Responsible, LeadRule rule = LeadRule.None, Place? place = null) =>
        Parser.Parse([new ResponsibilityPart(text.AsMemory(), role)], place, rule);

    public static string Of(string text, MentionRole role = MentionRole.Responsible, LeadRule rule = LeadRule.None) => Of(Read(text, role, rule));

    public static string Of(ResponsibilityReading reading)
    {
        var parts = reading.Responsibility.Mentions.Select(mention => $"{mention.Text}[{Word(mention.Kind)} {Word(mention.Role)}]").ToList();
        if (MoreOf(reading) is { Length: > 0 } more)
            parts.Add(more);

        // PM31xx are about the registry; these texts are about words.
        parts.AddRange((reading.Findings ?? []).Where(finding => !finding.Code.StartsWith("PM31", StringComparison.Ordinal)).Select(finding => $"| {finding.Code}"));
        return string.Join(' ', parts);
    }

    /// <summary>What a reading says beside its mentions and findings.</summary>
    public static string MoreOf(ResponsibilityReading reading)
    {
        var parts = new List<string>();
        if (reading.Responsibility.ByDuty)
        {
            parts.Add("| by duty");
        }

        if (reading.Deadline is { } deadline)
        {
            parts.Add($"| deadline {deadline}");
        }

        parts.AddRange(reading.Leaders.Select(leader => $"| leader {leader}"));
        parts.AddRange(reading.Notes.Select(note => $"| note {note}"));
        if (reading.LeadRule is { } rule)
        {
            parts.Add($"| rule {rule}");
        }

        return string.Join(' ', parts);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
