using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>One cell of a <see cref="SourceTable"/>: its text, where it stands in the grid, and where in the source.</summary>
internal readonly struct SourceCell
{
    /// <summary>The 0-based row and column of its upper left position.</summary>
    public int Row { get; init; }

    public int Column { get; init; }

    /// <summary>How many rows and columns it covers, at least 1.</summary>
    public int RowSpan { get; init; }

    public int ColumnSpan { get; init; }

    /// <summary>
    /// Its paragraphs, joined by \n: each trimmed, empty ones left out. Empty for an empty cell, and for
    /// one that holds tables: see <see cref="Blocks"/>.
    /// </summary>
    public TextFragment Text { get; init; }

    /// <summary>The 0-based offset in the source where the cell begins (its tag, or its text).</summary>
    public int SourceStart { get; init; }

    /// <summary>For a cell that holds tables: its paragraphs and tables in order. Null for the others.</summary>
    public List<SourceBlock>? Blocks { get; init; }

    /// <summary>The same cell with another text.</summary>
    public SourceCell WithText(TextFragment text) => new()
    {
        Row = Row,
        Column = Column,
        RowSpan = RowSpan,
        ColumnSpan = ColumnSpan,
        Text = text,
        SourceStart = SourceStart,
        Blocks = Blocks,
    };
}
