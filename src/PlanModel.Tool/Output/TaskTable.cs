using System.Globalization;
using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>The tasks of a plan as rows: number, task, who is responsible, and the deadline where any task has one.</summary>
internal static class TaskTable
{
    public static TextTable Create(Plan plan)
    {
        var hasDeadlines = HasDeadlines(plan);
        TextColumn number = new("No", Minimum: 6, Weight: 1, IsRightAligned: true);
        TextColumn title = new("Task", Minimum: 12, Weight: 2);
        TextColumn who = new("Responsible", Minimum: 16, Weight: 3);
        var table = hasDeadlines ? new TextTable(number, title, who, new("Deadline", Minimum: 10, Weight: 1)) : new TextTable(number, title, who);
        foreach (var task in plan.Tasks)
        {
            var printed = task.NumberText ?? task.Number.ToString(CultureInfo.InvariantCulture);
            string[] cells = [printed, task.Title, Responsible(task)];
            table.Add(hasDeadlines ? [.. cells, task.Deadline ?? ""] : cells);
        }

        return table;
    }

    private static bool HasDeadlines(Plan plan)
    {
        foreach (var task in plan.Tasks)
        {
            if (task.Deadline is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The actors by role, a line each; the role is named where it says more than that somebody is responsible.</summary>
    private static string Responsible(PlanTask task)
    {
        if (task.Responsibility is not { } responsibility)
        {
            return "";
        }

        if (responsibility.Mentions.IsEmpty)
        {
            return responsibility.Text;
        }

        var lines = new List<RoleLine>();
        foreach (var mention in responsibility.Mentions)
        {
            var line = lines.Find(line => line.Role == mention.Role);
            if (line is null)
            {
                lines.Add(line = new RoleLine(mention.Role));
            }

            line.Add(mention);
        }

        return string.Join('\n', lines);
    }

    private sealed class RoleLine(MentionRole role)
    {
        private readonly StringBuilder _names = new();

        public MentionRole Role { get; } = role;

        public void Add(Mention mention)
        {
            // 等相关单位 continues the list without a separator.
            var isTail = mention.Kind == MentionKind.Open && mention.Text.StartsWith('等');
            _names.Append(_names.Length == 0 || isTail ? "" : "、").Append(mention.Text);
        }

        public override string ToString() => Role == MentionRole.Responsible ? _names.ToString() : $"{Word}: {_names}";

        /// <summary>What <see cref="EnumWord"/> says, without the reflection that a short call would wait for.</summary>
        private string Word => Role switch
        {
            MentionRole.Lead => "lead",
            MentionRole.Support => "support",
            MentionRole.Guide => "guide",
            MentionRole.Implement => "implement",
            _ => EnumWord.Of(Role),
        };
    }
}
