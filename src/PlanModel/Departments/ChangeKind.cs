namespace PlanModel.Departments;

/// <summary>What became of a name.</summary>
internal enum ChangeKind
{
    /// <summary>The same body under another name: the only one that is identity.</summary>
    Rename,

    /// <summary>Its duties went into another body, together with others.</summary>
    Merge,

    /// <summary>Its duties went to several bodies.</summary>
    Split,

    /// <summary>The name lives on, or was added, as a second plate of another body.</summary>
    Plate,

    /// <summary>The same line at another rank, or under another parent.</summary>
    LevelChange,
}
