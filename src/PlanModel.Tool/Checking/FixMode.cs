namespace PlanModel.Tool.Checking;

/// <summary>What happens with edits that mend findings.</summary>
internal enum FixMode
{
    /// <summary>They are counted.</summary>
    None,

    /// <summary>They are shown.</summary>
    Show,

    /// <summary>They are made in the file.</summary>
    Write,
}
