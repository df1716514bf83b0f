namespace PlanModel;

/// <summary>A member whose text differs, by its name in the JSON of a plan (title, deadline).</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record MemberChange
{
    /// <summary>The name of the member.</summary>
    public required string Member { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Its old text; null when it had none.</summary>
    public string? Old { get; init; }

    /// <summary>Its new text; null when it has none.</summary>
    public string? New { get; init; }

    /// <summary>Both texts word by word: what stayed, what went, what came.</summary>
    public ValueList<TextChange> Words { get; init; }
}
