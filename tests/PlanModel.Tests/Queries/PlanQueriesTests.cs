namespace PlanModel.Tests.Queries;

public class PlanQueriesTests
{
    private static readonly Plan Example = new()
    {
        Title = "重点任务分工清单",
        Sections =
        [
            new PlanSection
            {
                Number = 1,
                Heading = "一、甲",
                Title = "甲",
                Tasks =
                [
                    Task("1-1", [2025], ("市文化和旅游局", "天津市文化和旅游局", MentionRole.Lead), ("市文化旅游局", "天津市文化和旅游局", MentionRole.Support), ("市教委", "天津市教育委员会", MentionRole.Support)),
                    Task("1-2", [], ("市教委", "天津市教育委员会", MentionRole.Lead)),
                ],
            },
            new PlanSection
            {
                Number = 2,
                Heading = "二、乙",
                Title = "乙",
                Tasks = [Task("2-1", [2027, 2025], ("市文化旅游局", "天津市文化和旅游局", MentionRole.Responsible), ("市教委", "天津市教育委员会", MentionRole.Responsible))],
            },
        ],
    };

    [Fact]
    public void Bodies_are_counted_once_a_task_under_all_spellings()
    {
        Example.Bodies().Should().Equal(
            new PlanBody { Name = "天津市教育委员会", Kind = MentionKind.Department, TaskCount = 3, LeadCount = 1, Spellings = ["市教委"] },
            new PlanBody { Name = "天津市文化和旅游局", Kind = MentionKind.Department, TaskCount = 2, LeadCount = 1, Spellings = ["市文化和旅游局", "市文化旅游局"] });
    }

    [Fact]
    public void Bodies_in_a_role_are_counted_by_the_tasks_in_which_they_have_it()
    {
        Example.Bodies(MentionRole.Lead).Select(body => (body.Name, body.TaskCount)).Should().Equal(("天津市文化和旅游局", 1), ("天津市教育委员会", 1));
        Example.Bodies(MentionRole.Guide).Should().BeEmpty();
    }

    [Fact]
    public void Bodies_of_a_task_are_named_once()
    {
        var task = Example.Tasks.First();

        task.BodyNames().Should().Equal("天津市文化和旅游局", "天津市教育委员会");
        task.BodyNames(MentionRole.Support).Should().Equal("天津市文化和旅游局", "天津市教育委员会");
        task.BodyNames(MentionRole.Lead).Should().Equal("天津市文化和旅游局");
        new PlanTask { Id = "1-1" }.BodyNames().Should().BeEmpty();
    }

    [Fact]
    public void Tasks_by_body_come_in_the_order_of_bodies()
    {
        Example.TasksByBody().Select(Ids).Should().Equal("天津市教育委员会: 1-1 1-2 2-1", "天津市文化和旅游局: 1-1 2-1");
        Example.TasksByBody(MentionRole.Lead).Select(Ids).Should().Equal("天津市文化和旅游局: 1-1", "天津市教育委员会: 1-2");
        Example.TasksByBody()["天津市财政局"].Should().BeEmpty();
    }

    [Theory]
    [InlineData("education", "1-1 1-2 2-1")]
    [InlineData("教育部", "1-1 1-2 2-1")] // what a body of another level does is the same
    [InlineData("文旅部", "1-1 2-1")]
    [InlineData("health", "")]
    [InlineData("no such function", "")]
    public void Tasks_of_a_function(string function, string ids) =>
        string.Join(' ', Example.TasksOfFunction(function).Select(task => task.Id)).Should().Be(ids);

    [Fact]
    public void Tasks_of_a_function_are_found_in_plans_of_all_levels()
    {
        Plan[] plans = [Of("天津市", "市卫健委"), Of("安徽省", "省卫生健康委"), Of("宁波市镇海区", "区卫生健康局"), Of("天津市", "市教委")];

        plans.Select(plan => plan.TasksOfFunction("health").Count).Should().Equal(1, 1, 1, 0);
    }

    [Fact]
    public void Tasks_by_function_have_those_with_most_tasks_first()
    {
        Example.TasksByFunction().Select(Ids).Should().Equal(
            "education: 1-1 1-2 2-1", "culture-tourism: 1-1 2-1", "radio-tv: 1-1 2-1", "cultural-relics: 1-1 2-1");
    }

    [Fact]
    public void Partners_are_the_bodies_in_the_same_tasks()
    {
        Example.PartnersOf("市教委").Select(body => (body.Name, body.TaskCount)).Should().Equal(("天津市文化和旅游局", 2));
        Example.PartnersOf("天津市教育委员会").Should().Equal(Example.PartnersOf("市教委"));
        Example.PartnersOf("市财政局").Should().BeEmpty();
    }

    [Fact]
    public void Cooperations_count_tasks_not_mentions()
    {
        Example.Cooperations().Should().Equal(new Cooperation { First = "天津市教育委员会", Second = "天津市文化和旅游局", TaskCount = 2 });
    }

    [Theory]
    [InlineData("天津市文化和旅游局", null, "1-1 2-1")]
    [InlineData("市文化旅游局", null, "1-1 2-1")]
    [InlineData("天津市教育委员会", MentionRole.Lead, "1-2")]
    [InlineData("天津市财政局", null, "")]
    public void Tasks_of_a_body(string body, MentionRole? role, string ids) =>
        string.Join(' ', Example.TasksOf(body, role).Select(task => task.Id)).Should().Be(ids);

    [Fact]
    public void Tasks_by_role_and_section()
    {
        Example.TasksByRole(MentionRole.Lead).Select(task => task.Id).Should().Equal("1-1", "1-2");
        Example.TasksBySection()["二、乙"].Select(task => task.Id).Should().Equal("2-1");
    }

    [Fact]
    public void Targets_by_year_come_in_the_order_of_years()
    {
        Example.TargetsByYear().Select(group => (group.Key, group.Count())).Should().Equal((2025, 2), (2027, 1));
    }

    private static string Ids(IGrouping<string, PlanTask> group) => $"{group.Key}: {string.Join(' ', group.Select(task => task.Id))}";

    private static Plan Of(string place, string body) => new()
    {
        Place = Place.Parse(place),
        Sections = [new PlanSection { Tasks = [new PlanTask { Id = "1-1", Responsibility = DepartmentNormalizer.Default.Parse(body, Place.Parse(place)) }] }],
    };

    private static PlanTask Task(string id, int[] years, params (string Text, string Department, MentionRole Role)[] mentions) => new()
    {
        Id = id,
        Title = id,
        Responsibility = new Responsibility
        {
            Text = string.Join("、", mentions.Select(mention => mention.Text)),
            Mentions = mentions
                .Select(mention => new Mention { Text = mention.Text, Kind = MentionKind.Department, Role = mention.Role, Department = mention.Department, Match = MatchKind.Alias })
                .ToValueList(),
        },
        Targets = years.Select(year => new Target { Indicator = "床位", Value = 1, Year = year, Text = "" }).ToValueList(),
    };
}
