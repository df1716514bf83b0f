using System.Globalization;
using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

/// <summary>A text read before is not read again; a different question is not answered with it.</summary>
public sealed class ResponsibilityMemoTests
{
    private static readonly Place Tianjin = Place.Parse("天津市");

    [Fact]
    public void A_text_read_before_is_not_read_again()
    {
        var parser = new ResponsibilityParser(DepartmentNormalizer.Default);
        ResponsibilityPart[] parts = [Part("市教委", MentionRole.Lead), Part(""), Part(" 市财政局 ", MentionRole.Support, isNeutral: true)];

        var reading = parser.Parse(parts, Tianjin, LeadRule.FirstLeads);
        parser.Parse(parts, Tianjin, LeadRule.FirstLeads).Should().BeSameAs(reading);
        parser.Parse(parts, Place.Parse("天津市"), LeadRule.FirstLeads).Should().BeSameAs(reading);
        parser.Parse([Part("  市教委", MentionRole.Lead), Part("\n"), Part("市财政局", MentionRole.Support, isNeutral: true)], Tianjin, LeadRule.FirstLeads).Should().BeSameAs(reading, "white space around the texts makes no difference");
    }

    /// <summary>Two columns, their roles, and why it is another question than 市教委 and 市财政局 as lead and support.</summary>
    [Theory]
    [InlineData("市教委", "市财政局", MentionRole.Lead, MentionRole.Lead, false, "a role")]
    [InlineData("市教委", "市财政局", MentionRole.Support, MentionRole.Support, false, "a role")]
    [InlineData("市教委", "市财政局", MentionRole.Lead, MentionRole.Support, true, "the header says 责任 only")]
    [InlineData("市教委", "市体育局", MentionRole.Lead, MentionRole.Support, false, "a word")]
    [InlineData("市教委", "市财政局等", MentionRole.Lead, MentionRole.Support, false, "longer")]
    [InlineData("市教委", "市财政", MentionRole.Lead, MentionRole.Support, false, "shorter")]
    [InlineData("市教委\n市财政局", "", MentionRole.Lead, MentionRole.Support, false, "one column")]
    [InlineData("市教委", "", MentionRole.Lead, MentionRole.Support, false, "the first alone")]
    [InlineData("", "市财政局", MentionRole.Lead, MentionRole.Support, false, "the second alone")]
    public void Another_question_is_read_anew(string first, string second, MentionRole firstRole, MentionRole secondRole, bool isNeutral, string because)
    {
        var memo = new ResponsibilityMemo();
        var reading = Reading("市教委\n市财政局");
        memo.Add([Part("市教委", MentionRole.Lead), Part("市财政局", MentionRole.Support)], null, LeadRule.None, reading);

        memo.Find([Part(first, firstRole), Part(second, secondRole, isNeutral)], null, LeadRule.None).Should().BeNull(because);
        memo.Find([Part("市教委", MentionRole.Lead), Part("市财政局", MentionRole.Support)], null, LeadRule.None).Should().BeSameAs(reading);
        memo.Find([Part("市教委", MentionRole.Lead), Part("市财政局", MentionRole.Support)], Tianjin, LeadRule.None).Should().BeNull("another place");
        memo.Find([Part("市教委", MentionRole.Lead), Part("市财政局", MentionRole.Support)], null, LeadRule.FirstLeads).Should().BeNull("another rule");
    }

    [Fact]
    public void Long_texts_and_many_columns_are_not_remembered()
    {
        var memo = new ResponsibilityMemo();
        Remembers(memo, new string('局', 256)).Should().BeTrue();
        Remembers(memo, new string('局', 257)).Should().BeFalse();

        var eight = Enumerable.Repeat(Part("局"), 8).ToArray();
        var reading = Reading(string.Join('\n', Enumerable.Repeat("局", 8)));
        memo.Add(eight, null, LeadRule.None, reading);
        memo.Find(eight, null, LeadRule.None).Should().BeSameAs(reading);

        ResponsibilityPart[] nine = [.. eight, Part("")];
        memo.Add(nine, null, LeadRule.None, reading);
        memo.Find(nine, null, LeadRule.None).Should().BeNull();
    }

    [Fact]
    public void What_is_remembered_is_bounded_and_the_last_is_found()
    {
        var memo = new ResponsibilityMemo();
        var texts = Enumerable.Range(0, 5000).Select(i => i.ToString(CultureInfo.InvariantCulture) + "局").ToList();
        texts.Should().OnlyContain(text => Remembers(memo, text));

        var kept = texts.Count(text => memo.Find([Part(text)], null, LeadRule.None) is not null);
        kept.Should().BeLessThanOrEqualTo(1024).And.BeGreaterThan(700, "new texts take the places of old ones");
    }

    /// <summary>A plan of some hundred rows finds all its texts again.</summary>
    [Fact]
    public void Texts_of_one_document_do_not_drive_one_another_out()
    {
        var memo = new ResponsibilityMemo();
        var texts = File.ReadAllLines(Path.Combine(Support.TestFiles.Root, "tests/PlanModel.Tests/Departments/responsibilities.txt")).Where(line => line.Length is > 3 and < 200 && line[0] is not (' ' or '#')).Distinct().Take(300).ToList();
        foreach (var text in texts)
            memo.Add([Part(text)], null, LeadRule.None, Reading(text.Trim()));

        texts.Count(text => memo.Find([Part(text)], null, LeadRule.None) is not null).Should().BeGreaterThan(290);
    }

    private static bool Remembers(ResponsibilityMemo memo, string text)
    {
        memo.Add([Part(text)], null, LeadRule.None, Reading(text));
        return memo.Find([Part(text)], null, LeadRule.None)?.Responsibility.Text == text;
    }

    private static ResponsibilityPart Part(string text, MentionRole role = MentionRole.Responsible, bool isNeutral = false) => new(text.AsMemory(), role, isNeutral);

    private static ResponsibilityReading Reading(string text) => new() { Responsibility = new Responsibility { Text = text } };
}
