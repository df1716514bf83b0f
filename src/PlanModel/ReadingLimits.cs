namespace PlanModel;

/// <summary>
/// How much is read of a document, so that one that is broken or hostile costs no more than an honest one of its size. Change a copy:
/// <c>PlanLoaderOptions.Default with { Limits = ReadingLimits.Default with { MaximumColumns = 100 } }</c>.
/// </summary>
/// <remarks>
/// Honest lists reach none of them. Where a limit is reached a diagnostic says so and where, and all that is within it is read. How long a
/// word of a header or a name of a body can be is no limit but part of what they are. Immutable, equal by content, safe to share between
/// threads.
/// </remarks>
public sealed record ReadingLimits
{
    /// <summary>The limits that hold unless others are asked for.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>
    /// How many characters (UTF-16 units) of a document are read, at least 1; 100,000,000 by default, some 10,000 times a usual list. What
    /// stands behind is not read (PM1023, an error). A file's bytes are held in memory before that.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumLength { get; init => field = Check(value, 1, int.MaxValue, nameof(value)); } = 100_000_000;

    /// <summary>
    /// How deep elements of HTML may be nested, 1 to 10,000; 512 by default, as in browsers. Half of that is for elements of any kind,
    /// the rest for tables. Tags beyond are passed over (PM1072); their text is kept.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 10,000.</exception>
    public int MaximumDepth { get; init => field = Check(value, 1, 10_000, nameof(value)); } = 512;

    /// <summary>
    /// How often a cell of one HTML table may reach down into a further row, at least 1; 5,000,000 by default. Cells that span rows beyond
    /// that end in their row (PM1073), so cells below them may stand too far left.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumSpannedRows { get; init => field = Check(value, 1, int.MaxValue, nameof(value)); } = 5_000_000;

    /// <summary>
    /// How many columns a list may have, 1 to 256; 64 by default. A wider table is not read as a list (PM1024), whatever its header says;
    /// cells of single rows that stand beyond become fields (PM1017).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 256.</exception>
    public int MaximumColumns { get; init => field = Check(value, 1, 256, nameof(value)); } = 64;

    /// <summary>
    /// How many rows may go on with the task of the row before them, one after the other, 0 to 10,000; 64 by default. The next one is a
    /// task of its own (PM1025). Joining costs the length of the text each time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or more than 10,000.</exception>
    public int MaximumJoinedRows { get; init => field = Check(value, 0, 10_000, nameof(value)); } = 64;

    /// <summary>
    /// How deep sections may be nested, 1 to 24; 16 by default. Deeper headings are sections beside the deepest (PM2017). Plan JSON holds no
    /// more levels than 24.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 24.</exception>
    public int MaximumSectionDepth { get; init => field = Check(value, 1, 24, nameof(value)); } = 16;

    private static int Check(int value, int least, int most, string name) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"{least} to {most} are possible.");
}
