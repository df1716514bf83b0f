namespace PlanModel;

/// <summary>What people ask of a plan. Every answer is in a stable order: that of the plan, or the one its summary names.</summary>
public static class PlanQueries
{
    /// <summary>
    /// The bodies of the plan, those with most tasks first, equal ones in the order in which the plan first names them. Departments,
    /// enterprises and units; not territories, groups and open ends.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ValueList<PlanBody> Bodies(this Plan plan)
    {
        Guard.NotNull(plan);
        var tallies = new Dictionary<(string Name, MentionKind Kind), BodyTally>();
        foreach (var task in plan.Tasks)
        {
            foreach (var mention in task.Mentions())
            {
                if (!mention.IsBody())
                {
                    continue;
                }

                var key = (mention.BodyName(), mention.Kind);
                if (!tallies.TryGetValue(key, out var tally))
                {
                    tallies.Add(key, tally = new BodyTally(tallies.Count));
                }

                tally.Count(task, mention);
            }
        }

        return tallies
            .OrderByDescending(pair => pair.Value.TaskCount)
            .ThenBy(pair => pair.Value.Order)
            .Select(pair => pair.Value.ToBody(pair.Key.Name, pair.Key.Kind))
            .ToValueList();
    }

    /// <summary>The tasks that name a body, in any of its spellings: 市文旅局 finds 市文化和旅游局 and 市文化旅游局.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="body">A name of the body, as the plan or anybody else spells it.</param>
    /// <param name="role">Only tasks in which it has this role; null for any.</param>
    /// <param name="normalizer">Who tells what the name means; null for <see cref="DepartmentNormalizer.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="body"/> is null.</exception>
    public static ValueList<PlanTask> TasksOf(this Plan plan, string body, MentionRole? role = null, DepartmentNormalizer? normalizer = null)
    {
        Guard.NotNull(plan);
        Guard.NotNull(body);
        var identity = (normalizer ?? DepartmentNormalizer.Default).Normalize(body, plan.Place).Department?.Name ?? body;
        return plan.Tasks
            .Where(task => task.Mentions().Any(mention =>
                (mention.BodyName() == identity || mention.Text == body) && (role is null || mention.Role == role)))
            .ToValueList();
    }

    /// <summary>The tasks in which somebody has a role, for example all that somebody leads.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ValueList<PlanTask> TasksByRole(this Plan plan, MentionRole role)
    {
        Guard.NotNull(plan);
        return plan.Tasks.Where(task => task.Mentions().Any(mention => mention.Role == role)).ToValueList();
    }

    /// <summary>The tasks of each top-level section, inner sections included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ILookup<string, PlanTask> TasksBySection(this Plan plan)
    {
        Guard.NotNull(plan);
        return plan.Sections
            .SelectMany(section => section.AllTasks.Select(task => (section.Heading, Task: task)))
            .ToLookup(pair => pair.Heading, pair => pair.Task);
    }

    /// <summary>
    /// Pairs of departments that are named in one task, those with most tasks first, equal ones by name.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ValueList<Cooperation> Cooperations(this Plan plan)
    {
        Guard.NotNull(plan);
        var counts = new Dictionary<(string First, string Second), int>();
        foreach (var task in plan.Tasks)
        {
            var names = task.Mentions()
                .Where(mention => mention.Kind == MentionKind.Department)
                .Select(mention => mention.BodyName())
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToArray();
            for (var i = 0; i < names.Length; i++)
            {
                for (var j = i + 1; j < names.Length; j++)
                {
                    var pair = (names[i], names[j]);
                    counts[pair] = counts.TryGetValue(pair, out var count) ? count + 1 : 1;
                }
            }
        }

        return counts
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.First, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Second, StringComparer.Ordinal)
            .Select(pair => new Cooperation { First = pair.Key.First, Second = pair.Key.Second, TaskCount = pair.Value })
            .ToValueList();
    }

    /// <summary>The targets of the plan by their year, with the tasks that set them; targets without a year are under null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ILookup<int?, (PlanTask Task, Target Target)> TargetsByYear(this Plan plan)
    {
        Guard.NotNull(plan);
        return plan.Tasks
            .SelectMany(task => task.Targets.Select(target => (Task: task, Target: target)))
            .OrderBy(pair => pair.Target.Year ?? int.MaxValue)
            .ToLookup(pair => pair.Target.Year);
    }

    /// <summary>The mentions of a task; none when it has no responsibility.</summary>
    internal static ValueList<Mention> Mentions(this PlanTask task) => task.Responsibility?.Mentions ?? default;

    /// <summary>Whether a mention names one body, rather than a class of them or an open end.</summary>
    internal static bool IsBody(this Mention mention) =>
        mention.Kind is MentionKind.Department or MentionKind.Enterprise or MentionKind.Unit;

    /// <summary>What tells the body apart: its identity, or its words where there is none.</summary>
    internal static string BodyName(this Mention mention) => mention.Department ?? mention.Text;

    private sealed class BodyTally(int order)
    {
        private readonly List<string> _spellings = [];
        private PlanTask? _lastTask;
        private PlanTask? _lastLed;
        private int _leadCount;

        public int Order { get; } = order;

        public int TaskCount { get; private set; }

        public void Count(PlanTask task, Mention mention)
        {
            if (!ReferenceEquals(_lastTask, task))
            {
                _lastTask = task;
                TaskCount++;
            }

            if (mention.Role == MentionRole.Lead && !ReferenceEquals(_lastLed, task))
            {
                _lastLed = task;
                _leadCount++;
            }

            if (!_spellings.Contains(mention.Text))
            {
                _spellings.Add(mention.Text);
            }
        }

        public PlanBody ToBody(string name, MentionKind kind) =>
            new() { Name = name, Kind = kind, TaskCount = TaskCount, LeadCount = _leadCount, Spellings = _spellings.ToValueList() };
    }
}
