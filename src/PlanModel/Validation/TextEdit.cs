namespace PlanModel;

/// <summary>A change to the text of a document that mends a finding. Made only where exactly one answer is right.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record TextEdit
{
    /// <summary>The 0-based index in <see cref="ValidationResult.Text"/> of the first character to replace, in UTF-16 units.</summary>
    public int Start { get; init; }

    /// <summary>How many UTF-16 units go; 0 where something is only put in.</summary>
    public int Length { get; init; }

    /// <summary>What stands there afterwards; "" where something only goes.</summary>
    public string Replacement { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>The code of the finding that it mends.</summary>
    public required string Code { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
