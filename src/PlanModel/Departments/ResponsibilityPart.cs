namespace PlanModel.Departments;

/// <summary>One column or labelled line of a responsibility.</summary>
/// <param name="Text">The text of the cell, the line (label included) or the bracket (without the outer brackets).</param>
/// <param name="Role">The role that the column's header gives to mentions that no label or verb tells otherwise.</param>
internal readonly record struct ResponsibilityPart(ReadOnlyMemory<char> Text, MentionRole Role);
