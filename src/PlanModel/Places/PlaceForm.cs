namespace PlanModel.Places;

/// <summary>How a text names a place.</summary>
internal enum PlaceForm
{
    /// <summary>With its kind: 镇海区, 湘西土家族苗族自治州; also one it bore before (蓟县), and a short one with kind (湘西州).</summary>
    Full,

    /// <summary>Without its kind: 镇海, 湘西, 天津.</summary>
    Stem,
}
