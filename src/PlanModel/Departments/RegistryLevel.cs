namespace PlanModel.Departments;

/// <summary>The levels of the registry's rows.</summary>
internal enum RegistryLevel
{
    National,
    Municipality,
    Province,
    Prefecture,
    County,
}
