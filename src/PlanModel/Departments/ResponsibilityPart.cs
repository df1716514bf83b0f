namespace PlanModel.Departments;

/// <summary>One column or labelled line of a responsibility.</summary>
/// <param name="Text">The text of the cell, the line (label included) or the bracket (without the outer brackets).</param>
/// <param name="Role">The role that the column's header gives to mentions that no label or verb tells otherwise.</param>
/// <param name="IsNeutral">
/// Whether the header says 责任 or 负责 only and <paramref name="Role"/> is support because a column that says 牵头 stands beside it.
/// A note such as 无牵头单位的，责任单位即为牵头单位 is about such columns.
/// </param>
internal readonly record struct ResponsibilityPart(ReadOnlyMemory<char> Text, MentionRole Role, bool IsNeutral = false);
