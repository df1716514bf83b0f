namespace PlanModel.Tests.Robustness;

/// <summary>What a door takes, and so which inputs are worth spoiling for it.</summary>
internal enum InputKind
{
    Document,
    Bytes,
    Json,
    Responsibility,
    Name,
}
