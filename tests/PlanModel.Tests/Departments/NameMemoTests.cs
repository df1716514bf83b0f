using System.Globalization;
using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

/// <summary>What is remembered of names is found again, and bounded.</summary>
public sealed class NameMemoTests
{
    private const int Bound = 4096;

    [Fact]
    public void A_name_is_found_by_its_letters_alone()
    {
        var memo = new NameMemo();
        var answer = Answer("市教委");

        memo.Find("市教委").Should().BeNull();
        memo.Add(answer).Should().BeSameAs(answer);
        memo.Find("市教委").Should().BeSameAs(answer);
        memo.Find("市教育").Should().BeNull();
        memo.Find("市教").Should().BeNull();
        memo.Find("市教委办").Should().BeNull();
    }

    [Fact]
    public void The_first_answer_to_a_name_stays()
    {
        var memo = new NameMemo();
        var first = memo.Add(Answer("市教委"));

        memo.Add(Answer("市教委")).Should().BeSameAs(first);
    }

    [Fact]
    public void All_names_are_remembered_up_to_the_bound_and_none_beyond()
    {
        var memo = new NameMemo();
        var answers = Enumerable.Range(0, Bound + 500).Select(i => Answer(i.ToString(CultureInfo.InvariantCulture) + "局")).ToList();
        answers.Should().OnlyContain(answer => ReferenceEquals(memo.Add(answer), answer));

        var found = answers.Count(answer => ReferenceEquals(memo.Find(answer.Input.AsSpan()), answer));
        found.Should().BeLessThanOrEqualTo(Bound).And.BeGreaterThan(Bound - 100, "only names whose places are all taken are left out");
    }

    [Fact]
    public void Names_that_collide_cost_a_bounded_search()
    {
        var memo = new NameMemo();
        var colliding = Enumerable.Range(0, int.MaxValue).Select(i => i.ToString(CultureInfo.InvariantCulture)).Where(name => (NameTable.HashOf(name) & 8191) == 5).Take(30).Select(Answer).ToList();
        foreach (var answer in colliding)
            memo.Add(answer).Should().BeSameAs(answer);

        colliding.Count(answer => memo.Find(answer.Input.AsSpan()) is not null).Should().Be(16);
        memo.Find(colliding[0].Input.AsSpan()).Should().BeSameAs(colliding[0]);
    }

    private static DepartmentMatch Answer(string name) => new() { Input = name };
}
