using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Looks through the body of a table: which columns group rows, and what their first cells look like.</summary>
internal static class BodyProfile
{
    /// <summary>Rows whose cells are looked at closely; the others only count as filled or not.</summary>
    private const int SampledRows = 8;

    private const int MaximumRows = 400;

    /// <summary>Of so many rows one may have a cell more, and not fewer.</summary>
    private const int LeastWider = 8;

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
            if (rows.FilledCount < 2 || !IsWhole(rows) || IsSpecial(rows))
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

    /// <summary>
    /// The number of cells that most rows of a table without spans have, the rows above <paramref name="firstRow"/> left out; or that
    /// of wider ones, where a cell over several rows stands in the first of them alone.
    /// </summary>
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

        for (var width = counts.Length - 2; width > best && best > 0; width--)
        {
            if (counts[width] > 1 && counts[width] * LeastWider >= counts[best] && EndAlike(table, firstRow, best, width))
            {
                return width;
            }
        }

        return best;
    }

    /// <summary>Whether the last two cells of wider rows look like those of the others: then it is on the left that they have one more.</summary>
    private static bool EndAlike(SourceTable table, int firstRow, int width, int wider)
    {
        for (var fromEnd = 1; fromEnd <= 2; fromEnd++)
        {
            var shape = UsualShape(table, firstRow, width, fromEnd);
            if (shape != UsualShape(table, firstRow, wider, fromEnd) || (fromEnd == 1 && shape is CellShape.Empty or CellShape.Phrase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the cells at a place from the right look like in most rows of a width; all texts count as phrases.</summary>
    private static CellShape UsualShape(SourceTable table, int firstRow, int width, int fromEnd)
    {
        Span<int> votes = stackalloc int[16];
        var sampled = 0;
        for (var row = firstRow; row < table.RowCount && sampled < SampledRows; row++)
        {
            var cells = table.CellsOf(row);
            if (cells.Length < fromEnd || cells[cells.Length - 1].Column + cells[cells.Length - 1].ColumnSpan != width)
            {
                continue;
            }

            var shape = CellShapes.Of(cells[cells.Length - fromEnd].Text.Span);
            votes[(int)(shape is CellShape.Sentences or CellShape.Heading or CellShape.Note ? CellShape.Phrase : shape)]++;
            sampled++;
        }

        var best = 0;
        for (var shape = 1; shape < votes.Length; shape++)
        {
            best = votes[shape] > votes[best] ? shape : best;
        }

        return (CellShape)best;
    }

    /// <summary>合计 and 填表人 span columns of which they say nothing.</summary>
    private static bool IsSpecial(RowReader rows) =>
        rows.FirstFilled >= 0 && rows.TextAt(rows.FirstFilled).Span is { Length: > 1 } first && first[0] > '\u4E00' && (SpecialRows.IsTotal(first) || SpecialRows.IsSignature(first));

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
