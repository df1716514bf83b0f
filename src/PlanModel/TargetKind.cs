namespace PlanModel;

/// <summary>How far a target obliges, where its clause says so.</summary>
public enum TargetKind
{
    /// <summary>约束性: the government answers for it.</summary>
    Obligatory = 0,

    /// <summary>预期性: what is expected to come about.</summary>
    Anticipated,

    /// <summary>倡导性: what people are called upon to do.</summary>
    Advocated,
}
