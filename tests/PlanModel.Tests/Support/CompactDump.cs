using System.Globalization;

namespace PlanModel.Tests.Support;

/// <summary>Writes a plan as a line a section and a line a task: number (printed) title ‖ measures → responsibility [roles] …</summary>
internal static class CompactDump
{
    public static List<string> Of(Plan plan)
    {
        var lines = new List<string>();
        foreach (var section in plan.Sections)
        {
            Add(lines, section, "");
        }

        lines.AddRange(plan.Notes.Select(note => $"注 {note}"));
        return lines;
    }

    private static void Add(List<string> lines, PlanSection section, string indent)
    {
        lines.Add($"{indent}# {section.Heading}");
        foreach (var task in section.Tasks)
        {
            var measures = string.Concat(task.Measures.Select(measure => $" ‖ {measure}"));
            var roles = string.Concat((task.Responsibility?.Mentions ?? []).Select(mention => mention.Role.ToString()[0]));
            var line = $"{indent}{task.Number.ToString(CultureInfo.InvariantCulture)}({task.NumberText}) {task.Title}{measures} → {task.Responsibility?.Text} [{roles}]";
            line += task.Leaders.IsEmpty ? "" : $" 领导 {string.Join(',', task.Leaders)}";
            line += task.Deadline is null ? "" : $" 时限 {task.Deadline}";
            line += string.Concat(task.Fields.Select(field => $" {field.Key}={field.Value}"));
            lines.Add(line.Replace('\n', '⏎'));
        }

        foreach (var inner in section.Sections)
        {
            Add(lines, inner, indent + "  ");
        }
    }
}
