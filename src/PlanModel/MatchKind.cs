namespace PlanModel;

/// <summary>How a name was found to mean a body.</summary>
public enum MatchKind : byte
{
    /// <summary>It was not found.</summary>
    Unknown = 0,

    /// <summary>The full legal name, its place written out, as level letter (市公安局), or left out.</summary>
    Exact,

    /// <summary>Another spelling of the same body (市人社局).</summary>
    Alias,

    /// <summary>A name that the body no longer bears (市商务委 in 天津市).</summary>
    Former,

    /// <summary>Not in the registry; the naming rules give the legal name.</summary>
    Derived,

    /// <summary>The name may mean several bodies.</summary>
    Ambiguous,
}
