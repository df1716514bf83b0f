using System.Globalization;
using System.Text.Json.Nodes;

namespace PlanModel.Tests.Support;

/// <summary>Writes a plan, or the JSON of one, as lines that a person can compare: one line a section, task, measure and mention.</summary>
internal static class PlanDump
{
    /// <summary>What a dump judges.</summary>
    internal enum Detail
    {
        /// <summary>What the development documents state: no ids, starts, departments, targets and notes.</summary>
        Reading,

        /// <summary>Everything.</summary>
        Full,
    }

    public static List<string> Of(Plan plan, Detail detail)
    {
        List<string> lines = [$"title {plan.Title}", $"annex {plan.Annex}", $"place {plan.Place}"];
        if (detail == Detail.Full)
        {
            lines.AddRange(plan.Notes.Select(note => $"note {note}"));
        }

        foreach (var section in plan.Sections)
        {
            Add(lines, section, detail, "");
        }

        return lines;
    }

    public static List<string> Of(JsonNode plan, Detail detail)
    {
        List<string> lines = [$"title {plan["title"]}", $"annex {plan["annex"]}", $"place {plan["place"]}"];
        if (detail == Detail.Full)
        {
            lines.AddRange(Items(plan["notes"]).Select(note => $"note {note}"));
        }

        foreach (var section in Items(plan["sections"]))
        {
            Add(lines, section, detail, "");
        }

        return lines;
    }

    private static void Add(List<string> lines, PlanSection section, Detail detail, string indent)
    {
        lines.Add($"{indent}section {section.Number} '{section.Heading}' '{section.Title}'");
        foreach (var task in section.Tasks)
        {
            var id = detail == Detail.Full ? task.Id : "";
            lines.Add($"{indent}  task {id} {task.Number} ({task.NumberText}) '{task.Title}'");
            lines.AddRange(task.Measures.Select(measure => $"{indent}    measure '{measure}'"));
            if (task.Responsibility is { } responsibility)
            {
                var byDuty = detail == Detail.Full && responsibility.ByDuty ? "by duty " : "";
                lines.Add($"{indent}    responsibility {byDuty}'{Escape(responsibility.Text)}'");
                foreach (var mention in responsibility.Mentions)
                {
                    var more = detail == Detail.Full
                        ? $" {mention.Start.ToString(CultureInfo.InvariantCulture)} {mention.Department} {Word(mention.Match?.ToString())}"
                        : "";
                    lines.Add($"{indent}      '{Escape(mention.Text)}' {Word(mention.Kind.ToString())} {Word(mention.Role.ToString())}{more}");
                }
            }

            lines.AddRange(task.Leaders.Select(leader => $"{indent}    leader '{leader}'"));
            if (task.Deadline is not null)
            {
                lines.Add($"{indent}    deadline '{Escape(task.Deadline)}'");
            }

            if (detail == Detail.Full)
            {
                lines.AddRange(task.Targets.Select(target =>
                    $"{indent}    target '{target.Indicator}' {Word(target.Comparison.ToString())} {target.Value?.ToString(CultureInfo.InvariantCulture)} '{target.Unit}' {target.Year} '{target.Text}'"));
            }

            lines.AddRange(task.Fields.Select(field => $"{indent}    field '{field.Key}' '{Escape(field.Value)}'"));
        }

        foreach (var inner in section.Sections)
        {
            Add(lines, inner, detail, indent + "  ");
        }
    }

    private static void Add(List<string> lines, JsonNode section, Detail detail, string indent)
    {
        lines.Add($"{indent}section {section["number"]} '{section["heading"]}' '{section["title"]}'");
        foreach (var task in Items(section["tasks"]))
        {
            var id = detail == Detail.Full ? $"{task["id"]}" : "";
            lines.Add($"{indent}  task {id} {task["number"]} ({task["numberText"]}) '{task["title"]}'");
            lines.AddRange(Items(task["measures"]).Select(measure => $"{indent}    measure '{measure}'"));
            if (task["responsibility"] is { } responsibility)
            {
                var byDuty = detail == Detail.Full && responsibility["byDuty"] is not null ? "by duty " : "";
                lines.Add($"{indent}    responsibility {byDuty}'{Escape($"{responsibility["text"]}")}'");
                foreach (var mention in Items(responsibility["mentions"]))
                {
                    var more = detail == Detail.Full ? $" {mention["start"]} {mention["department"]} {mention["match"]}" : "";
                    lines.Add($"{indent}      '{Escape($"{mention["text"]}")}' {mention["kind"]} {mention["role"]}{more}");
                }
            }

            lines.AddRange(Items(task["leaders"]).Select(leader => $"{indent}    leader '{leader}'"));
            if (task["deadline"] is { } deadline)
            {
                lines.Add($"{indent}    deadline '{Escape($"{deadline}")}'");
            }

            if (detail == Detail.Full)
            {
                lines.AddRange(Items(task["targets"]).Select(target =>
                    $"{indent}    target '{target["indicator"]}' {target["comparison"]} {target["value"]} '{target["unit"]}' {target["year"]} '{target["text"]}'"));
            }

            if (task["fields"] is JsonObject fields)
            {
                lines.AddRange(fields.Select(field => $"{indent}    field '{field.Key}' '{Escape($"{field.Value}")}'"));
            }
        }

        foreach (var inner in Items(section["sections"]))
        {
            Add(lines, inner, detail, indent + "  ");
        }
    }

    private static IEnumerable<JsonNode> Items(JsonNode? node) => node is JsonArray array ? array.Select(item => item!) : [];

    /// <summary>The word that the contract uses for the name of an enum member: AtLeast is at-least.</summary>
    private static string Word(string? name) =>
        string.Concat((name ?? "").Select((letter, index) =>
            char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Escape(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
