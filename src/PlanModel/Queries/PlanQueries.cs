using PlanModel.Queries;

namespace PlanModel;

/// <summary>
/// What people ask of a plan. Every answer is in a stable order: that of the plan, or the one its summary names. Answers are values for
/// LINQ to go on with: <c>plan.TasksOf("市卫健委").Where(task => task.Deadline is not null)</c>.
/// </summary>
public static class PlanQueries
{
    /// <summary>
    /// The bodies of the plan, those with most tasks first, equal ones in the order in which the plan first names them. Departments,
    /// enterprises and units; not territories, groups and open ends.
    /// </summary>
    /// <example>Who leads most: <c>plan.Bodies(MentionRole.Lead).Take(3)</c>.</example>
    /// <param name="plan">The plan.</param>
    /// <param name="role">Only bodies in this role, and only the tasks in which they have it; null for any.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ValueList<PlanBody> Bodies(this Plan plan, MentionRole? role = null)
    {
        Guard.NotNull(plan);
        return Tally(plan.Tasks, mention => mention.HasRole(role));
    }

    /// <summary>The names of the bodies of a task, each once, in the order in which it names them: identities, or the words where there is none.</summary>
    /// <example>Who leads a task: <c>task.BodyNames(MentionRole.Lead)</c>.</example>
    /// <param name="task">The task.</param>
    /// <param name="role">Only bodies in this role; null for any.</param>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is null.</exception>
    public static ValueList<string> BodyNames(this PlanTask task, MentionRole? role = null)
    {
        Guard.NotNull(task);
        return task.Mentions()
            .Where(mention => mention.IsBody() && mention.HasRole(role))
            .Select(mention => mention.BodyName())
            .Distinct(StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The tasks that name a body, in any of its spellings: 市文旅局 finds 市文化和旅游局 and 市文化旅游局.</summary>
    /// <example>What it leads: <c>plan.TasksOf("市卫健委", MentionRole.Lead)</c>.</example>
    /// <param name="plan">The plan.</param>
    /// <param name="body">A name of the body, as the plan or anybody else spells it.</param>
    /// <param name="role">Only tasks in which it has this role; null for any.</param>
    /// <param name="normalizer">Who tells what the name means; null for <see cref="DepartmentNormalizer.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="body"/> is null.</exception>
    public static ValueList<PlanTask> TasksOf(this Plan plan, string body, MentionRole? role = null, DepartmentNormalizer? normalizer = null)
    {
        Guard.NotNull(plan);
        Guard.NotNull(body);
        var isBody = IsCalled(plan, body, normalizer);
        return plan.Tasks.Where(task => task.Mentions().Any(mention => isBody(mention) && mention.HasRole(role))).ToValueList();
    }

    /// <summary>The tasks of each body, bodies in the order of <see cref="Bodies"/>: who does what.</summary>
    /// <example>Who leads what: <c>foreach (var tasks in plan.TasksByBody(MentionRole.Lead)) …</c></example>
    /// <param name="plan">The plan.</param>
    /// <param name="role">Only tasks in which the body has this role; null for any.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ILookup<string, PlanTask> TasksByBody(this Plan plan, MentionRole? role = null)
    {
        Guard.NotNull(plan);
        return MostFirst(plan.Tasks.SelectMany(task => task.BodyNames(role).Select(name => (name, task))));
    }

    /// <summary>The tasks in which somebody has a role, for example all that somebody leads.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ValueList<PlanTask> TasksByRole(this Plan plan, MentionRole role)
    {
        Guard.NotNull(plan);
        return plan.Tasks.Where(task => task.Mentions().Any(mention => mention.Role == role)).ToValueList();
    }

    /// <summary>The tasks of each top-level section by its heading, inner sections included, in the order of the plan.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ILookup<string, PlanTask> TasksBySection(this Plan plan)
    {
        Guard.NotNull(plan);
        return new QueryGroups<string, PlanTask>(plan.Sections
            .SelectMany(section => section.AllTasks.Select(task => (section.Heading, Task: task)))
            .ToLookup(pair => pair.Heading, pair => pair.Task));
    }

    /// <summary>
    /// The tasks of bodies with a function, of whatever level and place: "health" finds 国家卫生健康委员会, 天津市卫生健康委员会 and
    /// 津南区卫生健康委员会.
    /// </summary>
    /// <example>In any of many plans: <c>plans.SelectMany(plan => plan.TasksOfFunction("卫健委"))</c>.</example>
    /// <param name="plan">The plan.</param>
    /// <param name="function">A key of <see cref="Department.Functions"/> (health), or a name of a body that has it (卫健委): then any of its functions.</param>
    /// <param name="normalizer">Who tells what bodies do; null for <see cref="DepartmentNormalizer.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="function"/> is null.</exception>
    public static ValueList<PlanTask> TasksOfFunction(this Plan plan, string function, DepartmentNormalizer? normalizer = null)
    {
        Guard.NotNull(plan);
        Guard.NotNull(function);
        var functions = new FunctionFinder(plan.Place, normalizer);
        var named = functions.Of(function);
        var wanted = named.IsEmpty ? [function] : named;
        return plan.Tasks
            .Where(task => task.Mentions().Any(mention => mention.Department is { } name && functions.Of(name).Any(own => wanted.Contains(own))))
            .ToValueList();
    }

    /// <summary>
    /// The tasks by what their bodies do, under the keys of <see cref="Department.Functions"/>, those with most tasks first, equal ones in the
    /// order of the plan. A task is under every function of every body that it names.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="normalizer">Who tells what bodies do; null for <see cref="DepartmentNormalizer.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ILookup<string, PlanTask> TasksByFunction(this Plan plan, DepartmentNormalizer? normalizer = null)
    {
        Guard.NotNull(plan);
        var functions = new FunctionFinder(plan.Place, normalizer);
        return MostFirst(
            from task in plan.Tasks
            from function in task.Mentions().Where(mention => mention.Department is not null).SelectMany(mention => functions.Of(mention.Department!)).Distinct()
            select (function, task));
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

    /// <summary>The bodies with which a body is named in one task, with the number of those tasks; ordered as <see cref="Bodies"/> are.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="body">A name of the body, as the plan or anybody else spells it.</param>
    /// <param name="normalizer">Who tells what the name means; null for <see cref="DepartmentNormalizer.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="body"/> is null.</exception>
    public static ValueList<PlanBody> PartnersOf(this Plan plan, string body, DepartmentNormalizer? normalizer = null)
    {
        Guard.NotNull(plan);
        Guard.NotNull(body);
        var isBody = IsCalled(plan, body, normalizer);
        return Tally(plan.TasksOf(body, null, normalizer), mention => !isBody(mention));
    }

    /// <summary>The targets of the plan by their year, with the tasks that set them; targets without a year are under null, last.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ILookup<int?, (PlanTask Task, Target Target)> TargetsByYear(this Plan plan)
    {
        Guard.NotNull(plan);
        return new QueryGroups<int?, (PlanTask Task, Target Target)>(plan.Tasks
            .SelectMany(task => task.Targets.Select(target => (Task: task, Target: target)))
            .OrderBy(pair => pair.Target.Year ?? int.MaxValue)
            .ToLookup(pair => pair.Target.Year));
    }

    /// <summary>Tells mentions of a body from others: by its identity, or by the words themselves.</summary>
    private static Func<Mention, bool> IsCalled(Plan plan, string body, DepartmentNormalizer? normalizer)
    {
        var identity = (normalizer ?? DepartmentNormalizer.Default).Normalize(body, plan.Place).Department?.Name ?? body;
        return mention => mention.BodyName() == identity || mention.Text == body;
    }

    private static ValueList<PlanBody> Tally(IEnumerable<PlanTask> tasks, Func<Mention, bool> isCounted)
    {
        var byName = new Dictionary<string, BodyTally>(StringComparer.Ordinal);
        var tallies = new List<BodyTally>();
        foreach (var task in tasks)
        {
            foreach (var mention in task.Mentions())
            {
                if (!mention.IsBody() || !isCounted(mention))
                {
                    continue;
                }

                var name = mention.BodyName();
                byName.TryGetValue(name, out var last);
                var tally = last;
                while (tally is not null && tally.Kind != mention.Kind)
                {
                    tally = tally.Before;
                }

                if (tally is null)
                {
                    tallies.Add(tally = new BodyTally(name, mention.Kind, tallies.Count, last));
                    byName[name] = tally;
                }

                tally.Count(task, mention);
            }
        }

        tallies.Sort(static (left, right) =>
            left.TaskCount != right.TaskCount ? right.TaskCount.CompareTo(left.TaskCount) : left.Order.CompareTo(right.Order));
        return tallies.ConvertAll(static tally => tally.ToBody()).ToValueList();
    }

    /// <summary>Groups in the order of their size, equal ones in the order in which they begin.</summary>
    private static QueryGroups<string, PlanTask> MostFirst(IEnumerable<(string Key, PlanTask Task)> pairs) => new(pairs
        .GroupBy(pair => pair.Key, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .SelectMany(group => group)
        .ToLookup(pair => pair.Key, pair => pair.Task, StringComparer.Ordinal));
}
