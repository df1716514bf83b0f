namespace PlanModel;

/// <summary>How documents are read. Change a copy: <c>PlanLoaderOptions.Default with { Place = place }</c>.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record PlanLoaderOptions
{
    /// <summary>Detect everything, read everything, bodies by the registry of the library.</summary>
    public static PlanLoaderOptions Default { get; } = new();

    /// <summary>The jurisdiction of documents whose title names none; null to take it from the notice or leave it unknown.</summary>
    public Place? Place { get; init; }

    /// <summary>The registry that gives names of bodies their meaning.</summary>
    public DepartmentRegistry Registry { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = DepartmentRegistry.Default;

    /// <summary>The kind of text to read; <see cref="SourceFormat.Auto"/> detects it.</summary>
    public SourceFormat Format { get; init; }

    /// <summary>
    /// How deep elements of HTML may be nested, 1 to 10,000; 512 by default, as in browsers. Half of that is for elements of any kind,
    /// the rest for tables. Tags beyond are passed over with a diagnostic; their text is kept.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 10,000.</exception>
    public int MaximumDepth
    {
        get;
        init => field = value is >= 1 and <= 10_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 10,000 levels are possible.");
    } = 512;

    /// <summary>
    /// How many characters (UTF-16 units) of a document are read, at least 1; 100,000,000 by default, some 10,000 times a usual list. What
    /// stands behind is not read, which is an error among the diagnostics. A file's bytes are held in memory before that.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumLength
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one character is read.");
    } = 100_000_000;
}
