namespace PlanModel.Tables;

/// <summary>The width of a line in the three ways in which programs count it when they wrap text.</summary>
/// <param name="Narrow">Ambiguous characters take one column.</param>
/// <param name="Wide">They take two.</param>
/// <param name="Even">Every character takes two: the program counts characters.</param>
internal readonly record struct LineWidths(int Narrow, int Wide, int Even)
{
    public static LineWidths Of(ReadOnlySpan<char> line) => new(DisplayWidth.Of(line, 1), DisplayWidth.Of(line, 2), 2 * line.Length);

    public LineWidths Max(LineWidths other) => new(Math.Max(Narrow, other.Narrow), Math.Max(Wide, other.Wide), Math.Max(Even, other.Even));

    /// <summary>The columns that a line leaves free at the least, in a text whose widest lines these are.</summary>
    public int RoomBehind(LineWidths line) => Math.Min(Math.Min(Narrow - line.Narrow, Wide - line.Wide), Even - line.Even);
}
