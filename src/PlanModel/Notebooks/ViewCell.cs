using System.Globalization;
using PlanModel.Serialization;

namespace PlanModel.Notebooks;

/// <summary>The text of a cell. A line break (\n) in it is one.</summary>
internal sealed class ViewCell
{
    public List<ViewRun> Runs { get; } = [];

    public bool IsEmpty => Runs.Count == 0;

    public static implicit operator ViewCell(string? text)
    {
        var cell = new ViewCell();
        return string.IsNullOrEmpty(text) ? cell : cell.Add(text!);
    }

    public static implicit operator ViewCell(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line for each text.</summary>
    public static ViewCell Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    /// <summary>The actors by role, a line each; the role is named where it says more than that somebody is responsible.</summary>
    public static ViewCell Actors(Responsibility? responsibility)
    {
        if (responsibility is null || responsibility.Mentions.IsEmpty)
        {
            return responsibility?.Text;
        }

        var cell = new ViewCell();
        foreach (var group in responsibility.Mentions.GroupBy(mention => mention.Role))
        {
            cell.Add(cell.IsEmpty ? "" : "\n").Add(group.Key == MentionRole.Responsible ? "" : $"{Words.Roles.Word((int)group.Key)}: ");
            var isFirst = true;
            foreach (var mention in group)
            {
                // 等相关单位 goes on with the list without a separator.
                var isTail = mention.Kind == MentionKind.Open && mention.Text.Length > 0 && mention.Text[0] == '等';
                cell.Add(isFirst || isTail ? "" : "、").Add(mention.Text, group.Key == MentionRole.Lead, mention.Department);
                isFirst = false;
            }
        }

        return cell;
    }

    public ViewCell Add(string text, bool isStrong = false, string? hint = null)
    {
        if (text.Length > 0)
        {
            Runs.Add(new ViewRun(text, isStrong, hint == text ? null : hint));
        }

        return this;
    }
}
