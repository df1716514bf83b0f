namespace PlanModel;

/// <summary>What an actor does for a task.</summary>
public enum MentionRole : byte
{
    /// <summary>Does it, without being told apart from others: 负责, 按职责分工负责, no verb.</summary>
    Responsible = 0,

    /// <summary>Leads: 牵头, 主办, 主要责任单位, ★.</summary>
    Lead,

    /// <summary>Supports: 配合, 参与, 协办.</summary>
    Support,

    /// <summary>Guides: 指导.</summary>
    Guide,

    /// <summary>Carries out: 落实.</summary>
    Implement,
}
