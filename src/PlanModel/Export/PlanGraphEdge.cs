namespace PlanModel.Export;

/// <summary>An edge between two nodes; without a role it has no direction.</summary>
internal sealed record PlanGraphEdge(string From, string To, MentionRole? Role, int Weight);
