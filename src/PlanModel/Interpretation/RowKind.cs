namespace PlanModel.Interpretation;

/// <summary>What a row is to the row before it.</summary>
internal enum RowKind
{
    /// <summary>A task of its own.</summary>
    Begins,

    /// <summary>Another task of the same title and number: the cells above go on, other bodies do other things.</summary>
    SameTitle,

    /// <summary>More of the task before it: the same bodies do it.</summary>
    Adds,

    /// <summary>The rest of a row that a page break cut in the middle of a text.</summary>
    Joins,

    /// <summary>No task.</summary>
    Nothing,
}
