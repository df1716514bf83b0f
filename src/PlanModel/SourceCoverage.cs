namespace PlanModel;

/// <summary>
/// How much of a document's text its plan accounts for. White space does not count, nor does what surrounds a document on a
/// page (navigation, footers).
/// </summary>
/// <remarks>
/// A character is accounted for when a member of the plan holds it, or when it shapes the plan: header words, numerals, labels,
/// marks of lists. Immutable, equal by content, safe to share between threads.
/// </remarks>
public sealed record SourceCoverage
{
    /// <summary>The characters of the document's text: paragraphs and cells.</summary>
    public int TotalCharacters { get; init; }

    /// <summary>Those of them that the plan accounts for.</summary>
    public int AccountedCharacters { get; init; }

    /// <summary>The stretches of text that the plan does not account for, in document order.</summary>
    public ValueList<SourceLocation> Unaccounted { get; init; }

    /// <summary>Whether the plan accounts for all of the text.</summary>
    public bool IsComplete => AccountedCharacters == TotalCharacters;
}
