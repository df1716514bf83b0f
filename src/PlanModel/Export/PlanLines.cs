using System.Globalization;
using PlanModel.Export;
using PlanModel.Queries;
using PlanModel.Serialization;

namespace PlanModel;

/// <summary>
/// Writes plans as rows of tables in JSON Lines, for DuckDB, Spark, Trino and whatever else asks many documents at once. A plan as
/// it is, one a line, is <see cref="PlanJson.SerializeLine(Plan)"/>.
/// </summary>
/// <remarks>
/// Every row has the same members in the same order, <c>number</c> an integer, all others strings, "" where the plan says nothing:
/// a reader that guesses types guesses the same ones in every file. <c>task</c> is the key that joins the tables: the document, #, and
/// the task's id. Lines end in LF.
/// </remarks>
public static class PlanLines
{
    /// <summary>
    /// One row for each task: document, task, plan, place, section, number, title, measures, responsibility, lead, support, others,
    /// deadline, leaders, targets, fields (a JSON object).
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="writer">Where the rows go.</param>
    /// <param name="document">The name of the document: what tells its rows from those of others.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteTasks(Plan plan, TextWriter writer, string document)
    {
        Guard.NotNull(plan);
        Guard.NotNull(writer);
        Guard.NotNull(document);
        var rows = new JsonLineWriter(writer);
        foreach (var (section, task) in TaskCells.Rows(plan))
        {
            AddTask(rows, plan, document, section, task);
            rows.Add("measures", TaskCells.Measures(task));
            rows.Add("responsibility", task.Responsibility?.Text ?? "");
            rows.Add("lead", TaskCells.Lead(task));
            rows.Add("support", TaskCells.Support(task));
            rows.Add("others", TaskCells.Others(task));
            rows.Add("deadline", task.Deadline ?? "");
            rows.Add("leaders", TaskCells.Leaders(task));
            rows.Add("targets", TaskCells.Targets(task));
            rows.Add("fields", Fields(task));
            rows.End();
        }
    }

    /// <summary>
    /// One row for each task and each actor that it names: document, task, plan, place, section, number, title, name, body, department,
    /// kind, role, match, deadline. A task that names nobody has one row.
    /// </summary>
    /// <remarks>
    /// <c>body</c> is what the plan says, <c>department</c> the identity if there is one, and <c>name</c> that identity, or else what the
    /// plan says: what to group by.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="writer">Where the rows go.</param>
    /// <param name="document">The name of the document: what tells its rows from those of others.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteBodies(Plan plan, TextWriter writer, string document)
    {
        Guard.NotNull(plan);
        Guard.NotNull(writer);
        Guard.NotNull(document);
        var rows = new JsonLineWriter(writer);
        foreach (var (section, task) in TaskCells.Rows(plan))
        {
            foreach (var mention in TaskCells.MentionsOrNone(task))
            {
                AddTask(rows, plan, document, section, task);
                rows.Add("name", mention?.BodyName() ?? "");
                rows.Add("body", mention?.Text ?? "");
                rows.Add("department", mention?.Department ?? "");
                rows.Add("kind", TaskCells.Kind(mention));
                rows.Add("role", TaskCells.Role(mention));
                rows.Add("match", TaskCells.Match(mention));
                rows.Add("deadline", task.Deadline ?? "");
                rows.End();
            }
        }
    }

    private static void AddTask(JsonLineWriter rows, Plan plan, string document, string section, PlanTask task)
    {
        rows.Add("document", document);
        // With the document before it, since readers take an id alone (2-1-3) for a date.
        rows.Add("task", $"{document}#{task.Id}");
        rows.Add("plan", plan.Title);
        rows.Add("place", plan.Place?.Name ?? "");
        rows.Add("section", section);
        rows.Add("number", task.Number);
        rows.Add("title", task.Title);
    }

    /// <summary>An object in a string: as an object of its own it would give the table other columns for every document.</summary>
    private static string Fields(PlanTask task)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var members = new JsonLineWriter(text);
        foreach (var field in task.Fields)
        {
            members.Add(field.Key, field.Value);
        }

        members.End();
        return text.ToString().TrimEnd('\n');
    }
}
