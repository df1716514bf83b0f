using PlanModel.Queries;
using PlanModel.Serialization;

namespace PlanModel.Export;

/// <summary>What a task says, as cells of a table.</summary>
internal static class TaskCells
{
    /// <summary>The tasks in the order of the plan, each with the headings above it.</summary>
    public static IEnumerable<(string Section, PlanTask Task)> Rows(Plan plan) => plan.Sections.SelectMany(section => Rows(section, section.Heading));

    /// <summary>Whom a task names; one null where it names nobody, since every task has a row.</summary>
    public static IEnumerable<Mention?> MentionsOrNone(PlanTask task)
    {
        IEnumerable<Mention?> mentions = task.Mentions();
        return task.Mentions().IsEmpty ? [null] : mentions;
    }

    public static string Measures(PlanTask task) => string.Concat(task.Measures);

    public static string Leaders(PlanTask task) => string.Join("、", task.Leaders);

    public static string Targets(PlanTask task) => string.Join("；", task.Targets.Select(target => target.Text));

    /// <summary>Those who lead.</summary>
    public static string Lead(PlanTask task) => Names(task, role => role == MentionRole.Lead);

    /// <summary>Those who support.</summary>
    public static string Support(PlanTask task) => Names(task, role => role == MentionRole.Support);

    /// <summary>Everybody else.</summary>
    public static string Others(PlanTask task) => Names(task, role => role is not (MentionRole.Lead or MentionRole.Support));

    public static string Kind(Mention? mention) => mention is null ? "" : Words.Kinds.Word((int)mention.Kind);

    public static string Role(Mention? mention) => mention is null ? "" : Words.Roles.Word((int)mention.Role);

    public static string Match(Mention? mention) => mention?.Match is { } match ? Words.Matches.Word((int)match) : "";

    private static IEnumerable<(string Section, PlanTask Task)> Rows(PlanSection section, string path)
    {
        foreach (var task in section.Tasks)
        {
            yield return (path, task);
        }

        foreach (var inner in section.Sections)
        {
            foreach (var row in Rows(inner, $"{path} › {inner.Heading}"))
            {
                yield return row;
            }
        }
    }

    private static string Names(PlanTask task, Func<MentionRole, bool> isMeant) =>
        string.Join("、", task.Mentions().Where(mention => isMeant(mention.Role)).Select(mention => mention.BodyName()));
}
