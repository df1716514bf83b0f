using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>The words of a header, one for every cell in order, with the group above a word where the header has two rows.</summary>
internal sealed class HeaderRow
{
    private const int ExpectedWords = 8;

    private int _filled;

    public List<ListColumn> Words { get; } = new(ExpectedWords);

    /// <summary>The grid column of each word, where the table keeps spans; words of text tables stand in order only.</summary>
    public List<int> GridColumns { get; } = new(ExpectedWords);

    public int Start { get; set; }

    public int End { get; set; }

    public bool HasActor { get; private set; }

    public bool HasText { get; private set; }

    public bool HasNumber { get; private set; }

    /// <summary>How many words head what is to be done.</summary>
    public int Texts { get; private set; }

    public int Known { get; private set; }

    /// <summary>Whether the words head a list of tasks: what is to be done, and who does it.</summary>
    public bool IsList => HasText && HasActor && Known >= 2 && Known * 2 >= _filled;

    public void Add(TextFragment text, TextFragment group, int gridColumn)
    {
        _filled += text.IsEmpty ? 0 : 1;
        var word = new ListColumn { Header = text, Group = group, Role = RoleOf(text, group, out var isPeriod), IsPeriod = isPeriod };
        Words.Add(word);
        GridColumns.Add(gridColumn);
        if (word.Role != ColumnRole.None)
        {
            Known++;
            HasText |= word.Role.IsText();
            HasActor |= word.Role.IsActor();
            HasNumber |= word.Role == ColumnRole.Number;
            Texts += word.Role.IsText() ? 1 : 0;
        }
    }

    private static ColumnRole RoleOf(TextFragment text, TextFragment group, out bool isPeriod)
    {
        isPeriod = false;
        if (group.IsEmpty)
        {
            return text.IsEmpty ? ColumnRole.None : HeaderText.RoleOf(text.Span);
        }

        if (HeaderText.IsPeriod(text.Span))
        {
            isPeriod = true;
            return HeaderText.RoleOf(group.Span);
        }

        var role = HeaderText.RoleOf(text.Span);
        if (role is not (ColumnRole.None or ColumnRole.Unit or ColumnRole.Responsible or ColumnRole.Leader))
        {
            return role;
        }

        // 单位 below 牵头 is 牵头单位; 牵头 below 责任单位 needs no help.
        var together = HeaderText.RoleOf((group.ToString() + text.ToString()).AsSpan());
        return together != ColumnRole.None && role != ColumnRole.Leader ? together : role != ColumnRole.None ? role : HeaderText.RoleOf(group.Span);
    }
}
