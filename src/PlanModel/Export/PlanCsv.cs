using PlanModel.Export;
using PlanModel.Queries;
using PlanModel.Serialization;

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
            rows.End();
        }

        foreach (var plan in plans)
        {
            foreach (var section in plan.Sections)
            {
                Write(plan, section, section.Heading, rows, options.Layout);
            }
        }
    }

    private static void Write(Plan plan, PlanSection section, string path, CsvRowWriter rows, CsvLayout layout)
    {
        foreach (var task in section.Tasks)
        {
            var mentions = task.Mentions();
            if (layout == CsvLayout.PerTask || mentions.IsEmpty)
            {
                AddTask(plan, path, task, rows);
                if (layout == CsvLayout.PerTask)
                {
                    rows.Add(Names(mentions, MentionRole.Lead));
                    rows.Add(Names(mentions, MentionRole.Support));
                    rows.Add(string.Join("、", mentions.Where(mention => mention.Role is not (MentionRole.Lead or MentionRole.Support)).Select(mention => mention.BodyName())));
                }
                else
                {
                    rows.Add(["", "", "", "", ""]);
                }

                AddLast(task, rows);
                continue;
            }

            foreach (var mention in mentions)
            {
                AddTask(plan, path, task, rows);
                rows.Add(mention.Text);
                rows.Add(mention.Department ?? "");
                rows.Add(Words.Kinds.Word((int)mention.Kind));
                rows.Add(Words.Roles.Word((int)mention.Role));
                rows.Add(mention.Match is { } match ? Words.Matches.Word((int)match) : "");
                AddLast(task, rows);
            }
        }

        foreach (var inner in section.Sections)
        {
            Write(plan, inner, $"{path} › {inner.Heading}", rows, layout);
        }
    }

    private static void AddTask(Plan plan, string path, PlanTask task, CsvRowWriter rows)
    {
        rows.Add(plan.Title);
        rows.Add(plan.Place?.Name ?? "");
        rows.Add(path);
        rows.Add(task.Id);
        rows.Add(task.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        rows.Add(task.Title);
        rows.Add(string.Concat(task.Measures));
        rows.Add(task.Responsibility?.Text ?? "");
    }

    private static void AddLast(PlanTask task, CsvRowWriter rows)
    {
        rows.Add(task.Deadline ?? "");
        rows.Add(string.Join("、", task.Leaders));
        rows.Add(string.Join("；", task.Targets.Select(target => target.Text)));
        rows.Add(string.Join("\n", task.Fields.Select(field => $"{field.Key}：{field.Value}")));
        rows.End();
    }

    private static string Names(ValueList<Mention> mentions, MentionRole role) =>
        string.Join("、", mentions.Where(mention => mention.Role == role).Select(mention => mention.BodyName()));
}
