namespace PlanModel;

/// <summary>How the name that was asked for is related to the body that was found.</summary>
public enum DepartmentRelation
{
    /// <summary>Nothing was found.</summary>
    None = 0,

    /// <summary>It is its legal name.</summary>
    LegalName,

    /// <summary>It is a spelling of its legal name.</summary>
    Spelling,

    /// <summary>It is another plate of the same body (one body, two names).</summary>
    Plate,

    /// <summary>It is a name that the body gave up.</summary>
    Former,

    /// <summary>It names a body that ended; its successors carry on.</summary>
    Predecessor,

    /// <summary>It names a body of which the registry knows only that its name is formed by the rules.</summary>
    Derived,
}
