namespace PlanModel.Serialization;

/// <summary>One member of an object of plan JSON.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Value">What it may be.</param>
/// <param name="Description">What it says, in English.</param>
internal sealed record MemberContract(string Name, bool IsRequired, ValueContract Value, string Description);
