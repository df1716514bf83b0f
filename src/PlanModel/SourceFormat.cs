namespace PlanModel;

/// <summary>The kinds of text and markup in which a list comes.</summary>
public enum SourceFormat
{
    /// <summary>To be detected. Never the format of a result, except when there was nothing to read.</summary>
    Auto = 0,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Text with a TAB before each cell and a line break after each paragraph, as converters of Word files write it.</summary>
    TabbedText,

    /// <summary>Cells separated by TABs, one row a line, as pasted from a spreadsheet; cells with line breaks are quoted.</summary>
    TabSeparated,

    /// <summary>One cell, or one paragraph of a cell, a line, without TABs.</summary>
    CellPerLine,

    /// <summary>Markdown with pipe tables or HTML tables.</summary>
    Markdown,

    /// <summary>Tables drawn with characters (box drawing, +--+ grids, antiword's bars), whose cells wrap over lines.</summary>
    Grid,

    /// <summary>Headings and paragraphs with responsibilities in brackets or on lines of their own.</summary>
    Prose,
}
