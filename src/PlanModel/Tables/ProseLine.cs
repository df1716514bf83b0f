namespace PlanModel.Tables;

/// <summary>A line of prose.</summary>
/// <param name="Start">Where its text begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Indent">The columns before it.</param>
/// <param name="AfterPageEnd">Whether a page ended before it.</param>
internal readonly record struct ProseLine(int Start, int End, int Indent, bool AfterPageEnd)
{
    public bool IsBlank => Start >= End;
}
