namespace PlanModel.Tests.Comparison;

public class PlanComparerTests
{
    [Fact]
    public void Equal_plans_have_no_changes() =>
        PlanComparer.Compare(Plan(("一、甲", [Task(1, "建设书房", "市教委")])), Plan(("一、甲", [Task(1, "建设书房", "市教委")])))
            .HasChanges.Should().BeFalse();

    [Fact]
    public void A_task_that_is_only_renumbered_and_moved_is_recognised()
    {
        var change = PlanComparer.Compare(
            Plan(("一、甲", [Task(1, "建设书房", "市教委")]), ("二、乙", [Task(2, "改造管网", "市水务局")])),
            Plan(("一、甲", [Task(1, "改造管网", "市水务局")]), ("二、乙", [Task(2, "建设书房", "市教委")]))).Tasks;

        change.Select(task => (task.New!.Title, task.IsRenumbered, task.IsMoved, task.Members.Count))
            .Should().Equal(("改造管网", true, true, 0), ("建设书房", true, true, 0));
    }

    [Fact]
    public void Rewording_is_shown_word_by_word()
    {
        var change = PlanComparer.Compare(
            Plan(("一、甲", [Task(1, "新建城市书房10家", "市教委")])),
            Plan(("一、甲", [Task(1, "新建城市书房12家", "市教委、市财政局")]))).Tasks.Single();

        change.Members.Select(member => member.Member).Should().Equal("title", "responsibility");
        change.Members[0].Words.Should().Equal(
            new TextChange(TextChangeKind.Kept, "新建城市书房"),
            new TextChange(TextChangeKind.Removed, "10"),
            new TextChange(TextChangeKind.Added, "12"),
            new TextChange(TextChangeKind.Kept, "家"));
        change.BodiesGained.Should().Equal("市财政局");
    }

    [Fact]
    public void Removed_tasks_stand_where_they_stood()
    {
        var changes = PlanComparer.Compare(
            Plan(("一、甲", [Task(1, "建设书房", "市教委"), Task(2, "改造管网", "市水务局"), Task(3, "举办展览", "市文联")])),
            Plan(("一、甲", [Task(1, "建设书房", "市教委"), Task(2, "举办展览", "市文联"), Task(3, "清理岸线", "市水务局")])));

        changes.Tasks.Select(task => (task.Old?.Title, task.New?.Title))
            .Should().Equal(("改造管网", null), ("举办展览", "举办展览"), (null, "清理岸线"));
    }

    [Fact]
    public void Bodies_of_the_plan_and_members_of_the_plan_are_compared()
    {
        var comparison = PlanComparer.Compare(
            Plan(("一、甲", [Task(1, "建设书房", "市教委")])) with { Title = "2023年清单" },
            Plan(("一、甲", [Task(1, "建设书房", "市文联")])) with { Title = "2024年清单" });

        comparison.BodiesGained.Should().Equal("市文联");
        comparison.BodiesLost.Should().Equal("市教委");
        comparison.Plan.Single().Member.Should().Be("title");
    }

    [Fact]
    public void Long_texts_are_compared_in_bounded_time()
    {
        var before = new string('甲', 200_000);
        var after = new string('乙', 200_000);

        PlanComparer.Compare(Plan(("", [Task(1, before, "市教委")])), Plan(("", [Task(1, after, "市教委")]))).HasChanges.Should().BeTrue();
    }

    private static Plan Plan(params (string Heading, PlanTask[] Tasks)[] sections) => new()
    {
        Sections = sections.Select(section => new PlanSection { Heading = section.Heading, Title = section.Heading, Tasks = section.Tasks.ToValueList() }).ToValueList(),
    };

    private static PlanTask Task(int number, string title, string bodies) => new()
    {
        Id = $"1-{number}",
        Number = number,
        Title = title,
        Responsibility = new Responsibility
        {
            Text = bodies,
            Mentions = bodies.Split('、').Select(body => new Mention { Text = body, Kind = MentionKind.Department, Department = body }).ToValueList(),
        },
    };
}
