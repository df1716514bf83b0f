namespace PlanModel.Tables;

/// <summary>What an element means for the text of a document.</summary>
internal enum HtmlRole : byte
{
    /// <summary>Its text goes on with the text around it.</summary>
    Inline = 0,

    /// <summary>Its text stands on lines of its own.</summary>
    Block,

    /// <summary>A block whose line breaks count.</summary>
    Preformatted,

    /// <summary>h1 to h6.</summary>
    Heading,

    /// <summary>A block that is furniture of the page: navigation, footer.</summary>
    Furniture,

    /// <summary>It ends the line.</summary>
    Break,

    /// <summary>Nothing in it is text of the document.</summary>
    Skipped,

    /// <summary>Text that is struck out, and so is no text of the document any more.</summary>
    Deleted,

    /// <summary>The title of the page.</summary>
    Title,

    Table,

    RowGroup,

    /// <summary>The row group that comes last, wherever it stands.</summary>
    FootGroup,

    Row,

    Cell,
}
