using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>
/// Editors leave grid columns that no cell fills by itself: a cell of every row spans them. Such columns are one to the reader.
/// </summary>
internal static class LogicalColumns
{
    /// <summary>The column of the list for every grid column; null when no cell spans columns but whole rows.</summary>
    public static int[]? Of(SourceTable table, int firstRow)
    {
        if (!table.HasSpans || table.ColumnCount < 2)
        {
            return null;
        }

        var begins = new bool[table.ColumnCount];
        var spans = false;
        for (var row = firstRow; row < table.RowCount; row++)
        {
            var cells = table.CellsOf(row);
            foreach (ref readonly var cell in cells)
            {
                // A cell over the whole row is a heading and says nothing of columns.
                spans |= cell.ColumnSpan > 1;
                begins[cell.Column] = true;
            }
        }

        if (!spans || Array.IndexOf(begins, false) < 0)
        {
            return null;
        }

        var columns = new int[begins.Length];
        var next = -1;
        for (var column = 0; column < begins.Length; column++)
        {
            if (begins[column] || next < 0)
            {
                next++;
            }

            columns[column] = next;
        }

        return columns;
    }

    public static int Map(int[]? columns, int gridColumn) =>
        columns is null ? gridColumn : columns[Math.Min(gridColumn, columns.Length - 1)];
}
