namespace PlanModel;

/// <summary>One actor named in a responsibility.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record Mention
{
    /// <summary>The words of the text that name the actor.</summary>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Where <see cref="Text"/> begins in <see cref="Responsibility.Text"/>: 0-based, in UTF-16 units.</summary>
    public int Start { get; init; }

    /// <summary>What sort of actor it is.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>What the actor does.</summary>
    public MentionRole Role { get; init; } = MentionRole.Responsible;

    /// <summary>
    /// The identity of the body: its full legal name with its place (天津市文化和旅游局). Two mentions name the same body exactly
    /// when this is equal. Null when <see cref="Kind"/> is not <see cref="MentionKind.Department"/>, or the body is not known.
    /// </summary>
    public string? Department { get; init; }

    /// <summary>How <see cref="Department"/> was found; null when <see cref="Kind"/> is not <see cref="MentionKind.Department"/>.</summary>
    public MatchKind? Match { get; init; }
}
