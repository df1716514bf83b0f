using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>A text that is checked for how it is written.</summary>
/// <param name="Text">The text, with the way back to its source.</param>
/// <param name="Role">What it is.</param>
/// <param name="Node">The value that holds it in JSON; <see cref="JsonTree.None"/> in documents.</param>
/// <param name="IsFixable">Whether white space may be taken out of it without anything else having to change.</param>
internal readonly record struct CheckedText(TextFragment Text, TextRole Role, int Node, bool IsFixable);
