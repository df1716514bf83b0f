using System.Globalization;
using System.Text;

namespace PlanModel;

/// <summary>Writes a plan as Markdown: a heading and a pipe table for each section with tasks. Loading it gives the same tasks.</summary>
public static class PlanMarkdown
{
    /// <summary>The plan as text, lines end in LF.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Serialize(Plan plan)
    {
        Guard.NotNull(plan);
        var text = new StringBuilder();
        if (plan.Annex is not null)
        {
            text.Append(Escape(plan.Annex)).Append("\n\n");
        }

        text.Append("# ").Append(Escape(plan.Title)).Append('\n');
        foreach (var section in plan.Sections)
        {
            Write(text, section, 2);
        }

        foreach (var note in plan.Notes)
        {
            text.Append("\n备注：").Append(Escape(note)).Append('\n');
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PlanSection section, int level)
    {
        if (section.Heading.Length > 0)
        {
            text.Append('\n').Append('#', Math.Min(level, 6)).Append(' ').Append(Escape(section.Heading)).Append('\n');
        }

        if (!section.Tasks.IsEmpty)
        {
            WriteTable(text, section.Tasks);
        }

        foreach (var inner in section.Sections)
        {
            Write(text, inner, level + 1);
        }
    }

    private static void WriteTable(StringBuilder text, ValueList<PlanTask> tasks)
    {
        var fields = tasks.SelectMany(task => task.Fields.Keys).Distinct(StringComparer.Ordinal).ToList();
        var hasMeasures = tasks.Any(task => !task.Measures.IsEmpty);
        var hasLeaders = tasks.Any(task => !task.Leaders.IsEmpty);
        var hasDeadlines = tasks.Any(task => task.Deadline is not null);

        List<string> header = ["序号", "重点任务"];
        header.AddRange(hasMeasures ? ["具体措施"] : []);
        header.AddRange(hasLeaders ? ["责任领导"] : []);
        header.Add("责任单位");
        header.AddRange(hasDeadlines ? ["完成时限"] : []);
        header.AddRange(fields);

        text.Append('\n');
        WriteRow(text, header);
        text.Append('|').Insert(text.Length, "---|", header.Count).Append('\n');
        foreach (var task in tasks)
        {
            List<string> row = [task.NumberText ?? task.Number.ToString(CultureInfo.InvariantCulture), task.Title];
            row.AddRange(hasMeasures ? [string.Concat(task.Measures)] : []);
            row.AddRange(hasLeaders ? [string.Join("、", task.Leaders)] : []);
            row.Add(task.Responsibility?.Text ?? "");
            row.AddRange(hasDeadlines ? [task.Deadline ?? ""] : []);
            row.AddRange(fields.Select(field => task.Fields.TryGetValue(field, out var value) ? value : ""));
            WriteRow(text, row);
        }
    }

    private static void WriteRow(StringBuilder text, List<string> cells)
    {
        foreach (var cell in cells)
        {
            text.Append("| ").Append(Escape(cell)).Append(' ');
        }

        text.Append("|\n");
    }

    /// <summary>Characters that Markdown would read are escaped; a line break in a cell is &lt;br&gt;.</summary>
    private static string Escape(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var character in cell)
        {
            switch (character)
            {
                case '\r':
                    break;
                case '\n':
                    text.Append("<br>");
                    break;
                case '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '#':
                    text.Append('\\').Append(character);
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '&':
                    text.Append("&amp;");
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return text.ToString();
    }
}
