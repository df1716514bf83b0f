namespace PlanModel.Tests.Support;

/// <summary>
/// The table model of the HTML standard, word for word and slot by slot ("forming a table"), for small tables: an independent second
/// opinion on <c>TableGrid</c>. Rows that only a rowspan asks for are left out, as browsers do.
/// </summary>
internal sealed class StandardGrid
{
    private readonly HashSet<(int X, int Y)> _slots = [];

    /// <summary>For each cell in document order: column, row, width, height.</summary>
    public List<(int X, int Y, int Width, int Height)> Cells { get; } = [];

    public int Width { get; private set; }

    /// <param name="groups">Row groups, of rows, of cells with rowspan and colspan.</param>
    public static StandardGrid Of(IEnumerable<IReadOnlyList<IReadOnlyList<(int RowSpan, int ColumnSpan)>>> groups)
    {
        var grid = new StandardGrid();
        var y = 0;
        foreach (var group in groups)
        {
            var end = y + group.Count;
            foreach (var row in group)
            {
                grid.AddRow(row, y, end);
                y++;
            }
        }

        return grid;
    }

    private void AddRow(IReadOnlyList<(int RowSpan, int ColumnSpan)> row, int y, int groupEnd)
    {
        var x = 0;
        foreach (var (rowSpan, columnSpan) in row)
        {
            while (x < Width && _slots.Contains((x, y)))
            {
                x++;
            }

            var height = rowSpan == 0 ? groupEnd - y : Math.Min(rowSpan, groupEnd - y);
            Width = Math.Max(Width, x + columnSpan);
            for (var slotX = x; slotX < x + columnSpan; slotX++)
            {
                for (var slotY = y; slotY < y + height; slotY++)
                {
                    _slots.Add((slotX, slotY));
                }
            }

            Cells.Add((x, y, columnSpan, height));
            x += columnSpan;
        }
    }
}
