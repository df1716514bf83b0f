using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Looks through the body of a table: which columns group rows, and what their first cells look like.</summary>
internal static class BodyProfile
{
    /// <summary>Rows whose cells are looked at closely; the others only count as filled or not.</summary>
    private const int SampledRows = 8;

    private const int MaximumRows = 400;

    /// <summary>Profiles the columns of the rows from <paramref name="firstRow"/> on that have a cell, or a covered one, in every column.</summary>
    public static ColumnProfile[] Of(SourceTable table, int[]? logical, int columnCount, int firstRow)
    {
        var profiles = new ColumnProfile[columnCount];
        var last = new int[columnCount];
        var rows = new RowReader(table, logical, columnCount);
        var sampled = 0;
        var end = Math.Min(table.RowCount, firstRow + MaximumRows);
        for (var row = firstRow; row < end; row++)
        {
            rows.MoveTo(row);
            if (rows.FilledCount < 2 || !IsWhole(rows))
            {
                continue;
            }

            sampled++;
            for (var column = 0; column < columnCount; column++)
            {
                ref var profile = ref profiles[column];
                profile.Rows++;
                if (!rows.IsOwnFilled(column))
                {
                    continue;
                }

                profile.Filled++;
                var cell = rows.CellAt(column);
                if (profile.Filled > 1 && profile.Filled == profile.Rows && !profile.Repeats)
                {
                    profile.Repeats = table.Cell(last[column]).Text.IsSameText(table.Cell(cell).Text);
                }

                last[column] = cell;
                if (sampled <= SampledRows || profile.Sampled < 3)
                {
                    var text = rows.TextAt(column);
                    var shape = CellShapes.Of(text.Span);
                    profile.Add(shape);
                    if (shape is CellShape.Phrase or CellShape.Sentences or CellShape.Heading && HeadingReader.TryRead(text.Span, out _))
                    {
                        profile.Items++;
                    }
                }
            }
        }

        return profiles;
    }

    /// <summary>The number of cells that most rows of a table without spans have, the rows above <paramref name="firstRow"/> left out.</summary>
    /// <remarks>Never more than <paramref name="maximumColumns"/>: cells beyond are beyond the list.</remarks>
    public static int UsualWidth(SourceTable table, int firstRow, int maximumColumns)
    {
        Span<int> counts = stackalloc int[maximumColumns + 1];
        for (var row = firstRow; row < table.RowCount; row++)
        {
            var cells = table.CellsOf(row);
            if (cells.Length < 2)
            {
                continue;
            }

            var last = cells[cells.Length - 1];
            counts[Math.Min(last.Column + last.ColumnSpan, counts.Length - 1)]++;
        }

        var best = 0;
        for (var width = 0; width < counts.Length; width++)
        {
            // Of two widths as frequent, the wider one: rows lose cells, they do not gain them.
            if (counts[width] > 0 && (best == 0 || counts[width] >= counts[best]))
            {
                best = width;
            }
        }

        return best;
    }

    private static bool IsWhole(RowReader rows)
    {
        for (var column = 0; column < rows.ColumnCount; column++)
        {
            if (rows.StateOf(column) == CellState.Missing)
            {
                return false;
            }
        }

        return true;
    }
}
