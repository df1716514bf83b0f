namespace PlanModel.Tables;

/// <summary>A line of the collected text.</summary>
/// <param name="Start">Where it begins in the collected text.</param>
/// <param name="Length">Its length.</param>
/// <param name="SourceStart">The 0-based offset in the source where it begins.</param>
/// <param name="HeadingLevel">1 to 6 in h1 to h6, else 0.</param>
/// <param name="IsFurniture">Whether it stands in the furniture of the page.</param>
internal readonly record struct HtmlLine(int Start, int Length, int SourceStart, int HeadingLevel, bool IsFurniture);
