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

    /// <summary>How much of a document is read; every limit that is reached is a diagnostic.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReadingLimits Limits { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ReadingLimits.Default;
}
