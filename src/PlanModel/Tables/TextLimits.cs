namespace PlanModel.Tables;

/// <summary>Bounds of what is looked at when text is recognised; longer things are simply not of that kind.</summary>
internal static class TextLimits
{
    /// <summary>The longest header of a column, white space included.</summary>
    public const int HeaderWord = 64;

    /// <summary>The longest tag inside Markdown.</summary>
    public const int Tag = 1000;

    /// <summary>The most columns that a drawn table may have, which is the most that <see cref="ReadingLimits.MaximumColumns"/> may be.</summary>
    public const int GridColumns = 256;

    /// <summary>How many rows ahead a reader looks to see whether a row goes on.</summary>
    public const int Lookahead = 64;
}
