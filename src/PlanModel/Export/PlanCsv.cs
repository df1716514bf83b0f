using PlanModel.Export;

namespace PlanModel;

/// <summary>Writes plans as CSV or TSV (RFC 4180, rows end in CR LF). Several plans share one header.</summary>
public static class PlanCsv
{
    private static readonly string[] TaskColumns = ["plan", "place", "section", "id", "number", "title", "measures", "responsibility"];

    private static readonly string[] LongColumns = ["body", "department", "kind", "role", "match"];

    private static readonly string[] WideColumns = ["lead", "support", "others"];

    private static readonly string[] LastColumns = ["deadline", "leaders", "targets", "fields"];

    /// <summary>The plan as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Serialize(Plan plan, CsvOptions? options = null)
    {
        Guard.NotNull(plan);
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Write([plan], writer, options);
        return writer.ToString();
    }

    /// <summary>Writes plans one after the other; holds one at a time.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<Plan> plans, TextWriter writer, CsvOptions? options = null)
    {
        Guard.NotNull(plans);
        Guard.NotNull(writer);
        options ??= CsvOptions.Default;
        var rows = new CsvRowWriter(writer, options);
        if (options.ByteOrderMark)
        {
            writer.Write('\uFEFF');
        }

        if (options.Header)
        {
            rows.Add(TaskColumns);
            rows.Add(options.Layout == CsvLayout.PerBody ? LongColumns : WideColumns);
            rows.Add(LastColumns);
            rows.Add(options.Document is null ? [] : ["document"]);
            rows.End();
        }

        foreach (var plan in plans)
        {
            foreach (var (section, task) in TaskCells.Rows(plan))
            {
                Write(plan, section, task, rows, options);
            }
        }
    }

    private static void Write(Plan plan, string section, PlanTask task, CsvRowWriter rows, CsvOptions options)
    {
        if (options.Layout == CsvLayout.PerTask)
        {
            AddTask(plan, section, task, rows);
            rows.Add(TaskCells.Lead(task));
            rows.Add(TaskCells.Support(task));
            rows.Add(TaskCells.Others(task));
            AddLast(task, rows, options);
            return;
        }

        foreach (var mention in TaskCells.MentionsOrNone(task))
        {
            AddTask(plan, section, task, rows);
            rows.Add(mention?.Text ?? "");
            rows.Add(mention?.Department ?? "");
            rows.Add(TaskCells.Kind(mention));
            rows.Add(TaskCells.Role(mention));
            rows.Add(TaskCells.Match(mention));
            AddLast(task, rows, options);
        }
    }

    private static void AddTask(Plan plan, string section, PlanTask task, CsvRowWriter rows)
    {
        rows.Add(plan.Title);
        rows.Add(plan.Place?.Name ?? "");
        rows.Add(section);
        rows.Add(task.Id);
        rows.Add(task.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        rows.Add(task.Title);
        rows.Add(TaskCells.Measures(task));
        rows.Add(task.Responsibility?.Text ?? "");
    }

    private static void AddLast(PlanTask task, CsvRowWriter rows, CsvOptions options)
    {
        rows.Add(task.Deadline ?? "");
        rows.Add(TaskCells.Leaders(task));
        rows.Add(TaskCells.Targets(task));
        rows.Add(string.Join("\n", task.Fields.Select(field => $"{field.Key}：{field.Value}")));
        if (options.Document is not null)
        {
            rows.Add(options.Document);
        }

        rows.End();
    }
}
