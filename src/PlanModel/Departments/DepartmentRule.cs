namespace PlanModel;

/// <summary>Which rule decided what a name means.</summary>
public enum DepartmentRule
{
    /// <summary>None did.</summary>
    None = 0,

    /// <summary>It is the legal name of a registered body, its place written out, as level letter, or left out.</summary>
    LegalName,

    /// <summary>The words of a legal name, shortened by rule: 和 left out, 委员会 to 委, a stem of the table of abbreviations.</summary>
    Shortened,

    /// <summary>The registry lists it as the usual short form.</summary>
    ShortName,

    /// <summary>The registry lists it as another spelling.</summary>
    Alias,

    /// <summary>The registry lists it as another plate of the same body.</summary>
    Plate,

    /// <summary>A name that the body no longer bears.</summary>
    FormerName,

    /// <summary>A body that ended, or was merged or split: an identity of its own.</summary>
    EndedBody,

    /// <summary>A branch of the place above, named by its district: 市公安局镇海分局.</summary>
    BranchOffice,

    /// <summary>Other places have a body of that name, this one is known to have another; the naming rules give the legal name.</summary>
    OtherHabit,

    /// <summary>The place is in no table; the generic bodies of its level give the legal name.</summary>
    UnknownPlace,

    /// <summary>No body of that name is registered; it is formed like one.</summary>
    WellFormed,

    /// <summary>Several bodies bear the name.</summary>
    SeveralBodies,

    /// <summary>Several places bear the name that it begins with.</summary>
    SeveralPlaces,

    /// <summary>The name says no level, and no place is known.</summary>
    NoLevel,
}
