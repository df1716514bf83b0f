using PlanModel.Serialization;

namespace PlanModel.Tests.Serialization;

public class WordsTests
{
    [Fact]
    public void Every_member_has_its_word()
    {
        Check<MentionKind>(Words.Kinds);
        Check<MentionRole>(Words.Roles);
        Check<MatchKind>(Words.Matches);
        Check<TargetComparison>(Words.Comparisons);
        Check<DepartmentRule>(Words.Rules);
        Check<DepartmentRelation>(Words.Relations);
    }

    /// <summary>AtLeast is at-least, at the index that is its value.</summary>
    private static void Check<T>(WordTable table)
        where T : struct, Enum
    {
        table.Count.Should().Be(Enum.GetValues<T>().Length);
        foreach (var value in Enum.GetValues<T>())
        {
            var word = string.Concat(value.ToString().Select((letter, index) =>
                char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
            table[Convert.ToInt32(value, null)].ToString().Should().Be(word);
        }
    }
}
