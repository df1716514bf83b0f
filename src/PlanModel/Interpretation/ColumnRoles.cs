namespace PlanModel.Interpretation;

/// <summary>Questions about a <see cref="ColumnRole"/>.</summary>
internal static class ColumnRoles
{
    /// <summary>Whether the column says what is to be done, or heads what is.</summary>
    public static bool IsText(this ColumnRole role) =>
        role is ColumnRole.Section or ColumnRole.Task or ColumnRole.Content or ColumnRole.WeakContent or ColumnRole.Target or ColumnRole.Indicator;

    /// <summary>Whether the column names bodies.</summary>
    public static bool IsBody(this ColumnRole role) =>
        role is ColumnRole.Lead or ColumnRole.Support or ColumnRole.Responsible or ColumnRole.Guide or ColumnRole.Implement;

    /// <summary>Whether the column names bodies or persons: what tells a list of tasks from other tables.</summary>
    public static bool IsActor(this ColumnRole role) => role.IsBody() || role == ColumnRole.Leader;

    /// <summary>The role of mentions in the column that no label or verb tells otherwise.</summary>
    public static MentionRole ToMentionRole(this ColumnRole role) => role switch
    {
        ColumnRole.Lead => MentionRole.Lead,
        ColumnRole.Support => MentionRole.Support,
        ColumnRole.Guide => MentionRole.Guide,
        ColumnRole.Implement => MentionRole.Implement,
        _ => MentionRole.Responsible,
    };
}
