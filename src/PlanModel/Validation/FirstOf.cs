using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>How often something was seen, and where first.</summary>
internal struct FirstOf
{
    public int Count;

    public Spot Spot;

    public string? Text;
}
