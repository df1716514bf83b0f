namespace PlanModel.Tool.Output;

/// <summary>How several plans stand in one output of a format.</summary>
internal enum Joining
{
    /// <summary>They do not: each needs a file of its own.</summary>
    None,

    /// <summary>One behind the other.</summary>
    Appended,

    /// <summary>As the items of a JSON list.</summary>
    List,
}
