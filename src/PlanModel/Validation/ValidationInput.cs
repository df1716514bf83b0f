namespace PlanModel;

/// <summary>What a validated document was read as.</summary>
public enum ValidationInput
{
    /// <summary>Nothing: the bytes are no text.</summary>
    None = 0,

    /// <summary>Text of any of the kinds of <see cref="SourceFormat"/>.</summary>
    Text,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>The JSON of a plan.</summary>
    Json,

    /// <summary>JSON Lines: the JSON of a plan on each line.</summary>
    JsonLines,
}
