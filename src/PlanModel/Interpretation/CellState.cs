namespace PlanModel.Interpretation;

/// <summary>How a row comes to the text of a column.</summary>
internal enum CellState : byte
{
    /// <summary>The row has no cell there.</summary>
    Missing = 0,

    /// <summary>A cell of the row begins there.</summary>
    Own,

    /// <summary>A cell of the row that begins further left covers it.</summary>
    Spanned,

    /// <summary>A cell of an earlier row covers it.</summary>
    Covered,
}
