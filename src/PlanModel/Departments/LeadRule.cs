namespace PlanModel.Departments;

/// <summary>What a note of the document says about who leads where no verb says it; holds from its row on.</summary>
internal enum LeadRule
{
    /// <summary>No note, or 排名不分先后, which forbids the others.</summary>
    None,

    /// <summary>列第一位者为牵头单位: the first of each group without a 牵头 verb leads.</summary>
    FirstLeads,

    /// <summary>无牵头单位的，责任单位即为牵头单位: where nobody leads, the responsible bodies do.</summary>
    ResponsibleLeads,
}
