namespace PlanModel.Tables;

/// <summary>A line of a text, and what it looks like; a blank one is <see cref="CellShape.Empty"/>.</summary>
internal readonly record struct TextLine(int Start, int End, CellShape Shape)
{
    public bool IsBlank => Shape == CellShape.Empty;
}
