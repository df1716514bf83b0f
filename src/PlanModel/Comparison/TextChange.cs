namespace PlanModel;

/// <summary>A stretch of text in a comparison.</summary>
/// <param name="Kind">Whether it stayed, went or came.</param>
/// <param name="Text">The words.</param>
public sealed record TextChange(TextChangeKind Kind, string Text);
