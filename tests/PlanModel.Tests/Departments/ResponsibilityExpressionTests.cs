using PlanModel.Departments;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Departments;

/// <summary>Every way of naming who is responsible that responsibilities.txt lists.</summary>
public class ResponsibilityExpressionTests
{
    public static TheoryData<string, string> Expressions
    {
        get
        {
            var data = new TheoryData<string, string>();
            var lines = File.ReadAllLines(Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Departments", "responsibilities.txt"));
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length > 0 && lines[i][0] is not ('#' or ' '))
                {
                    data.Add(lines[i], lines[i + 1].TrimStart());
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_is_read(string written, string expected)
    {
        var (text, role, rule) = Unpack(written);
        ResponsibilityDump.Of(text, role, rule).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Mentions_stand_in_the_text_in_order_and_leave_no_actor_over(string written, string expected)
    {
        var (text, role, rule) = Unpack(written);
        var responsibility = ResponsibilityDump.Read(text, role, rule).Responsibility;
        var end = 0;
        foreach (var mention in responsibility.Mentions)
        {
            mention.Start.Should().BeGreaterThanOrEqualTo(end, "mentions do not overlap in {0}", expected);
            responsibility.Text.Substring(mention.Start, mention.Text.Length).Should().Be(mention.Text);
            end = mention.Start + mention.Text.Length;
        }
    }

    [Fact]
    public void What_is_left_over_holds_no_body()
    {
        foreach (var (written, _) in Expressions.Select(row => (row.Data.Item1, row.Data.Item2)))
        {
            var (text, role, rule) = Unpack(written);
            var reading = ResponsibilityDump.Read(text, role, rule);
            var rest = reading.Responsibility.Mentions.Reverse().Aggregate(reading.Responsibility.Text, (left, mention) => left.Remove(mention.Start, mention.Text.Length));
            foreach (var known in reading.Notes.Append(reading.Deadline ?? "").Where(known => known.Length > 0))
            {
                rest = rest.Replace(known, "", StringComparison.Ordinal);
            }

            rest.Should().NotContainAny(["局", "委", "厅", "镇", "公司"], "an actor was forgotten in {0}", written);
        }
    }

    private static (string Text, MentionRole Role, LeadRule Rule) Unpack(string written)
    {
        var text = written.Replace("\\n", "\n", StringComparison.Ordinal);
        return text switch
        {
            ['L', '>', ..] => (text[2..], MentionRole.Lead, LeadRule.None),
            ['S', '>', ..] => (text[2..], MentionRole.Support, LeadRule.None),
            ['F', '>', ..] => (text[2..], MentionRole.Responsible, LeadRule.FirstLeads),
            _ => (text, MentionRole.Responsible, LeadRule.None),
        };
    }
}
