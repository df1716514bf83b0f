using RoleSource = PlanModel.Departments.ResponsibilityDraft.RoleSource;

namespace PlanModel.Departments;

/// <summary>Roles that can be told only when all parts of a responsibility are read.</summary>
internal static class ResponsibilityRoles
{
    public static void Settle(Span<ResponsibilityDraft> drafts, bool hasLeadLabel, LeadRule rule)
    {
        var hasLead = false;
        foreach (ref var draft in drafts)
        {
            if (hasLeadLabel && draft is { IsNeutral: true, Source: RoleSource.Label })
            {
                draft.Role = MentionRole.Support;
            }

            hasLead |= draft.Role == MentionRole.Lead;
        }

        if (hasLead)
        {
            return;
        }

        if (rule == LeadRule.FirstLeads)
        {
            LetFirstLead(drafts);
        }
        else if (rule == LeadRule.ResponsibleLeads)
        {
            LetResponsibleLead(drafts);
        }
    }

    /// <summary>The first of each group leads, as far as no verb made the group something else.</summary>
    private static void LetFirstLead(Span<ResponsibilityDraft> drafts)
    {
        var group = -1;
        foreach (ref var draft in drafts)
        {
            if (draft.Group != group && draft.Role == MentionRole.Responsible && draft.Kind is not (MentionKind.Open or MentionKind.None))
            {
                draft.Role = MentionRole.Lead;
            }

            group = draft.Group;
        }
    }

    private static void LetResponsibleLead(Span<ResponsibilityDraft> drafts)
    {
        foreach (ref var draft in drafts)
        {
            if (draft.Role == MentionRole.Responsible || (draft.IsNeutral && draft.Source is RoleSource.Column or RoleSource.Label))
            {
                draft.Role = MentionRole.Lead;
            }
        }
    }
}
