using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds the columns of a row that has lost cells, by what its cells look like. A row of rows keeps the order of its cells.</summary>
internal static class RowFitter
{
    private const double Impossible = -1e9;

    /// <summary>Nine cells in as many columns and less are placed on the stack.</summary>
    private const int SmallRow = 100;

    /// <summary>Where a cell is now is a hint, no more.</summary>
    private const double Stays = 0.1;

    /// <summary>How much better the cells of a row that was filled up at its end must suit other columns: a body that stands under no column of bodies, or as much.</summary>
    private const double LeastGain = 3;

    /// <summary>Places the cells that begin in the current row; false when they stay where they are.</summary>
    public static bool TryPlace(RowReader rows, SourceTable table, ListTable list)
    {
        var cells = table.CellsOf(rows.Row);
        Span<int> free = stackalloc int[Math.Min(rows.ColumnCount, 128)];
        var freeCount = 0;
        for (var column = 0; column < rows.ColumnCount && freeCount < free.Length; column++)
        {
            if (rows.StateOf(column) != CellState.Covered)
            {
                free[freeCount++] = column;
            }
        }

        // Programs that know no spans fill a row up at its end when a cell above reaches into it.
        var isPadded = cells.Length == freeCount && cells.Length > 1 && !table.HasSpans && CellText.IsEmpty(cells[cells.Length - 1]);
        if (cells.Length < 2 || (cells.Length == freeCount && !isPadded) || HasSpans(cells))
        {
            return false;
        }

        // A row with too many cells has an empty one too many.
        Span<int> chosen = stackalloc int[Math.Min(cells.Length, free.Length)];
        var count = Choose(cells, chosen, onlyFilled: cells.Length > freeCount);
        while (isPadded && count > 0 && CellText.IsEmpty(cells[count - 1]))
        {
            count--;
        }

        if (count is < 2 || count > freeCount)
        {
            return false;
        }

        chosen = chosen.Slice(0, count);
        Span<int> placed = stackalloc int[count];
        var fit = Fit(cells, chosen, free.Slice(0, freeCount), list.Columns, list.HasOneTextColumn, placed);
        if (isPadded && fit - FitAsIs(cells, chosen, list) < LeastGain)
        {
            return false;
        }

        var moved = false;
        for (var i = 0; i < count; i++)
        {
            moved |= placed[i] != cells[chosen[i]].Column;
        }

        if (moved)
        {
            rows.Place(chosen, placed);
        }

        return moved;
    }

    /// <summary>The cells to place; -1 for too many.</summary>
    private static int Choose(ReadOnlySpan<SourceCell> cells, Span<int> chosen, bool onlyFilled)
    {
        var count = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            if (onlyFilled && cells[i].Text.IsEmpty)
            {
                continue;
            }

            if (count == chosen.Length)
            {
                return -1;
            }

            chosen[count++] = i;
        }

        return count;
    }

    private static double FitAsIs(ReadOnlySpan<SourceCell> cells, ReadOnlySpan<int> chosen, ListTable list)
    {
        double fit = 0;
        foreach (var index in chosen)
        {
            var role = cells[index].Column < list.ColumnCount ? list.Columns[cells[index].Column].Role : ColumnRole.None;
            fit += FitOf(CellShapes.Of(cells[index].Text.Span), role, list.HasOneTextColumn) + Stays;
        }

        return fit;
    }

    /// <returns>How well the cells suit their new columns.</returns>
    private static double Fit(ReadOnlySpan<SourceCell> cells, ReadOnlySpan<int> chosen, ReadOnlySpan<int> columns, ListColumn[] list, bool oneText, Span<int> placed)
    {
        int n = chosen.Length, m = columns.Length, width = m + 1;
        var size = (n + 1) * width;
        Span<double> best = size <= SmallRow ? stackalloc double[SmallRow] : new double[size];
        Span<bool> taken = size <= SmallRow ? stackalloc bool[SmallRow] : new bool[size];
        best.Slice(0, size).Clear();
        taken.Slice(0, size).Clear();
        for (var i = 0; i <= n; i++)
        {
            var shape = i > 0 ? CellShapes.Of(cells[chosen[i - 1]].Text.Span) : default;
            for (var j = 0; j <= m; j++)
            {
                if (i == 0)
                {
                    continue;
                }

                best[(i * width) + j] = j > 0 ? best[(i * width) + j - 1] : Impossible;
                if (j > 0 && best[((i - 1) * width) + j - 1] > Impossible / 2)
                {
                    var stays = cells[chosen[i - 1]].Column == columns[j - 1] ? Stays : 0;
                    var fit = best[((i - 1) * width) + j - 1] + FitOf(shape, list[columns[j - 1]].Role, oneText) + stays;
                    if (fit >= best[(i * width) + j])
                    {
                        best[(i * width) + j] = fit;
                        taken[(i * width) + j] = true;
                    }
                }
            }
        }

        for (int i = n, j = m; i > 0; j--)
        {
            if (taken[(i * width) + j])
            {
                placed[--i] = columns[j - 1];
            }
        }

        return best[(n * width) + m];
    }

    private static double FitOf(CellShape shape, ColumnRole role, bool oneText) => shape switch
    {
        CellShape.Empty => 0,
        CellShape.Number => role == ColumnRole.Number ? 3 : -1,
        CellShape.Heading => role switch { ColumnRole.Section => 3, ColumnRole.Task => 1, _ => role.IsText() ? 0 : -2 },
        CellShape.Responsibility => role.IsBody() ? 3 : role == ColumnRole.Task ? 0 : role == ColumnRole.Number ? -3 : -1,
        CellShape.Deadline => role == ColumnRole.Deadline ? 3 : role == ColumnRole.Field ? 0.5 : -1,
        CellShape.Sentences or CellShape.Note => role switch
        {
            ColumnRole.Content => 3,
            ColumnRole.Task => oneText ? 3 : 1,
            ColumnRole.Field => 0.5,
            _ => -2,
        },
        CellShape.Phrase => role switch
        {
            ColumnRole.Task => 2,
            ColumnRole.Content or ColumnRole.Field => 1,
            ColumnRole.Leader => 1,
            ColumnRole.Section => 0.5,
            ColumnRole.Number => -3,
            _ => -0.5,
        },
        _ => role.IsBody() || role is ColumnRole.Field or ColumnRole.Deadline ? 0.5 : -1,
    };

    private static bool HasSpans(ReadOnlySpan<SourceCell> cells)
    {
        foreach (ref readonly var cell in cells)
        {
            if (cell.ColumnSpan > 1)
            {
                return true;
            }
        }

        return false;
    }
}
