namespace PlanModel.Export;

/// <summary>A body or a task of a graph. The id is made of ASCII letters, digits and underscores.</summary>
internal sealed record PlanGraphNode(string Id, string Label, bool IsTask, int Weight);
