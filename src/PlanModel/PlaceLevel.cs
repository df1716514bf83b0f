namespace PlanModel;

/// <summary>The rank of a place.</summary>
public enum PlaceLevel
{
    /// <summary>A province, an autonomous region, a municipality under the centre, or 新疆生产建设兵团.</summary>
    Province = 1,

    /// <summary>A city with districts, an autonomous prefecture, a league, a 地区.</summary>
    Prefecture,

    /// <summary>A county, a district, a county-level city, a banner.</summary>
    County,
}
