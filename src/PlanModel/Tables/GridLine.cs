using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>One line of a drawn table, cut at its bars.</summary>
internal sealed class GridLine
{
    private GridLine(int start, int end, List<int> bars, List<bool> rules)
    {
        Start = start;
        End = end;
        Bars = bars;
        Rules = rules;
        IsBorder = rules.Count > 0 && !rules.Contains(false);
    }

    /// <summary>Where the line stands in the source.</summary>
    public int Start { get; }

    public int End { get; }

    /// <summary>The offsets in the source of the bars and junctions.</summary>
    public List<int> Bars { get; }

    /// <summary>For each stretch between two bars, whether it is part of a horizontal rule.</summary>
    public List<bool> Rules { get; }

    /// <summary>Whether there are rules only.</summary>
    public bool IsBorder { get; }

    public bool HasRule => Rules.Contains(true);

    /// <summary>Cuts a line; null when it is none of a drawn table, which begins and ends with a bar.</summary>
    public static GridLine? Parse(string content, int start, int end)
    {
        while (start < end && Characters.IsWhiteSpace(content[start]))
        {
            start++;
        }

        while (end > start && Characters.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        if (end - start < 3 || !IsBar(content, start, start, end) || !IsBar(content, end - 1, start, end))
        {
            return null;
        }

        var bars = new List<int>();
        for (var position = start; position < end && bars.Count <= TextLimits.GridColumns + 1; position++)
        {
            if (IsBar(content, position, start, end))
            {
                bars.Add(position);
            }
        }

        return bars.Count is < 2 or > TextLimits.GridColumns + 1 ? null : new GridLine(start, end, bars, FindRules(content, bars));
    }

    private static List<bool> FindRules(string content, List<int> bars)
    {
        var rules = new List<bool>(bars.Count - 1);
        var all = true;
        for (var i = 0; i + 1 < bars.Count; i++)
        {
            var isHorizontal = IsHorizontal(content.AsSpan(bars[i] + 1, bars[i + 1] - bars[i] - 1));
            rules.Add(isHorizontal);
            all &= isHorizontal;
        }

        var hasJunction = bars.Exists(bar => GridCharacters.IsJunction(content[bar]));
        for (var i = 0; i < rules.Count && !all; i++)
        {
            // Dashes between bars are a text, unless rules meet in the line.
            rules[i] &= hasJunction;
        }

        return rules;
    }

    private static bool IsHorizontal(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!GridCharacters.IsHorizontal(character))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsBar(string content, int position, int start, int end)
    {
        var character = content[position];
        if (character == '+')
        {
            return (position + 1 < end && content[position + 1] is '-' or '=' or ':' or '—' or '－')
                || (position > start && content[position - 1] is '-' or '=' or ':' or '—' or '－');
        }

        return GridCharacters.IsVertical(character) || GridCharacters.IsJunction(character);
    }
}
