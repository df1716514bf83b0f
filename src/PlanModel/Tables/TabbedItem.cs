namespace PlanModel.Tables;

/// <summary>Of text with a TAB before each cell: a run of cells, or a line of text that follows a blank line.</summary>
internal record struct TabbedItem
{
    public bool IsText { get; init; }

    public int LineStart { get; init; }

    public int TextEnd { get; init; }

    /// <summary>Whether a text holds odd characters, TABs or markers.</summary>
    public bool IsOdd { get; init; }

    /// <summary>The index of the first cell, and how many there are.</summary>
    public int First { get; init; }

    public int Count { get; set; }

    /// <summary>Whether it starts with a space and a TAB.</summary>
    public bool LacksFirstCells { get; init; }
}
