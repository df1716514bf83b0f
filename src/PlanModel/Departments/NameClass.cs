namespace PlanModel.Departments;

/// <summary>How a spelling names a row; a better class beats a worse one where both fit.</summary>
internal enum NameClass
{
    /// <summary>The legal name, or what its words become by the rules.</summary>
    Legal,

    /// <summary>The usual short form.</summary>
    Short,

    /// <summary>Another listed spelling.</summary>
    Alias,

    /// <summary>Another plate of the same body.</summary>
    Plate,

    /// <summary>A spelling that a rule makes, not listed.</summary>
    Rule,
}
