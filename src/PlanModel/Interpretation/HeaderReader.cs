using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds the header of a list among the first rows of a table, one or several rows high.</summary>
internal static class HeaderReader
{
    /// <summary>How many rows may stand above a header: captions, units, empty rows.</summary>
    private const int RowsAbove = 10;

    private const int MaximumHeight = 3;

    /// <summary>More words than this never stand above others.</summary>
    private const int MaximumGroups = 8;

    /// <summary>The header of a list; null when the table has none. Rows of one text above it are added to <paramref name="captions"/>.</summary>
    public static HeaderRow? Find(SourceTable table, List<TextFragment> captions)
    {
        var misses = 0;
        var end = Math.Min(table.RowCount, RowsAbove);
        for (var row = 0; row < end && misses < 4; row++)
        {
            var cells = table.CellsOf(row);
            var filled = CountFilled(cells);
            if (filled == 0)
            {
                continue;
            }

            if (filled > 1)
            {
                if (TryRead(table, row) is { } header)
                {
                    return header;
                }

                misses++;
            }

            foreach (ref readonly var cell in cells)
            {
                if (!cell.Text.IsEmpty)
                {
                    captions.Add(cell.Text);
                }
            }
        }

        captions.Clear();
        return null;
    }

    /// <summary>Whether a row of the body prints the header again, as pages do.</summary>
    public static bool IsRepeated(SourceTable table, int row, ListTable list)
    {
        var cells = table.CellsOf(row);
        var next = 0;
        var same = 0;
        var columns = list.Columns;
        var starts = list.HeaderStarts.AsSpan();
        foreach (ref readonly var cell in cells)
        {
            if (cell.Text.IsEmpty)
            {
                continue;
            }

            if (!HeaderText.IsBlank(cell.Text[0]) && starts.IndexOf(cell.Text[0]) < 0)
            {
                return false;
            }

            // Header words in their order; a header of fewer words, or of two rows, may leave some out.
            var found = -1;
            for (var i = next; i < columns.Length && found < 0; i++)
            {
                if (HeaderText.SameWords(cell.Text.Span, columns[i].Header.Span)
                    || (!columns[i].Group.IsEmpty && HeaderText.SameWords(cell.Text.Span, columns[i].Group.Span)))
                {
                    found = i;
                }
            }

            if (found < 0)
            {
                return false;
            }

            next = found;
            same++;
        }

        return same >= 2;
    }

    private static HeaderRow? TryRead(SourceTable table, int row)
    {
        var one = Read(table, row, 1);
        var height = HeightOf(table, row, one);
        if (height > 1)
        {
            var several = Read(table, row, height);
            if (several.IsList || Accepts(table, several))
            {
                return several;
            }
        }

        return one.IsList || Accepts(table, one) ? one : null;
    }

    /// <summary>单位 alone may head bodies, and beside 序号 so may a word that says nothing of duty (任务分工, 承接方): its cells tell.</summary>
    private static bool Accepts(SourceTable table, HeaderRow header)
    {
        if (!header.HasText || header.HasActor || header.Known < 2)
        {
            return false;
        }

        for (var i = 0; i < header.Words.Count; i++)
        {
            var mayHead = header.Words[i].Role == ColumnRole.Unit
                || (header.HasNumber && !header.Words[i].Header.IsEmpty && (header.Words[i].Role == ColumnRole.None || (header.Words[i].Role == ColumnRole.Content && header.Texts > 1)));
            if (!mayHead || !HeadsBodies(table, header, header.GridColumns[i]))
            {
                continue;
            }

            if (header.Words[i].Role == ColumnRole.None)
            {
                // Its cells decide, which is reported.
                return true;
            }

            var word = header.Words[i];
            word.Role = ColumnRole.Responsible;
            header.Words[i] = word;
            return true;
        }

        return false;
    }

    private static bool HeadsBodies(SourceTable table, HeaderRow header, int column)
    {
        int bodies = 0, others = 0;
        for (var row = header.End; row < table.RowCount && bodies + others < 8; row++)
        {
            foreach (ref readonly var cell in table.CellsOf(row))
            {
                if (cell.Column == column && cell.ColumnSpan == 1 && !cell.Text.IsEmpty)
                {
                    _ = CellShapes.Of(cell.Text.Span) == CellShape.Responsibility ? bodies++ : others++;
                }
            }
        }

        return bodies > 0 && bodies >= others * 2;
    }

    /// <summary>How many rows the header takes.</summary>
    private static int HeightOf(SourceTable table, int row, HeaderRow one)
    {
        var cells = table.CellsOf(row);
        var tallest = 1;
        var isGrouped = false;
        foreach (ref readonly var cell in cells)
        {
            tallest = Math.Max(tallest, cell.RowSpan);
            isGrouped |= cell.ColumnSpan > 1;
        }

        if (tallest > 1 && isGrouped && row + tallest <= table.RowCount)
        {
            return Math.Min(tallest, MaximumHeight);
        }

        // Without spans, or with them used for the columns alone: a second row of nothing but header words.
        return row + 1 < table.RowCount && IsSecondRow(table.CellsOf(row + 1), one) ? 2 : 1;
    }

    private static bool IsSecondRow(ReadOnlySpan<SourceCell> cells, HeaderRow first)
    {
        var filled = 0;
        foreach (ref readonly var cell in cells)
        {
            if (cell.Text.IsEmpty)
            {
                continue;
            }

            var role = HeaderText.RoleOf(cell.Text.Span);
            var heads = HeaderText.IsPeriod(cell.Text.Span)
                || role.IsActor() || role is ColumnRole.Deadline or ColumnRole.DeadlineOrStatus or ColumnRole.Field or ColumnRole.Content or ColumnRole.Target or ColumnRole.Unit;
            if (!heads || Contains(first, cell.Text))
            {
                return false;
            }

            filled++;
        }

        return filled >= 2;
    }

    private static bool Contains(HeaderRow header, TextFragment text)
    {
        foreach (var word in header.Words)
        {
            if (HeaderText.SameWords(word.Header.Span, text.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static HeaderRow Read(SourceTable table, int row, int height)
    {
        var header = new HeaderRow { Start = row, End = row + height };
        var cells = table.CellsOf(row);
        if (height == 1)
        {
            foreach (ref readonly var cell in cells)
            {
                // An empty header cell still heads its column, where the table keeps them.
                header.Add(cell.Text, default, cell.Column);
            }

            return header;
        }

        var groups = table.HasSpans ? 0 : GroupsOf(table, row);
        if (groups == 0)
        {
            ReadByColumn(table, row, height, header);
        }
        else
        {
            ReadInOrder(cells, table.CellsOf(row + 1), groups, header);
        }

        return header;
    }

    /// <summary>The second row stands below the groups of the first by its columns.</summary>
    private static void ReadByColumn(SourceTable table, int row, int height, HeaderRow header)
    {
        var group = default(TextFragment);
        var columns = table.ColumnCount;
        var reader = new RowReader(table, null, columns);
        var tops = new TextFragment[columns];
        reader.MoveTo(row);
        for (var column = 0; column < columns; column++)
        {
            var text = reader.TextAt(column);
            if (!table.HasSpans && text.IsEmpty)
            {
                // A span that was lost left an empty cell: the group goes on, if the row below has a word here.
                text = group;
            }

            group = text;

            tops[column] = text;
        }

        var bottoms = new TextFragment[columns];
        var own = new bool[columns];
        for (var below = row + 1; below < row + height; below++)
        {
            reader.MoveTo(below);
            for (var column = 0; column < columns; column++)
            {
                if (reader.IsOwnFilled(column))
                {
                    bottoms[column] = reader.TextAt(column);
                    own[column] = true;
                }
                else if (reader.StateOf(column) == CellState.Spanned)
                {
                    bottoms[column] = bottoms[column - 1];
                }
            }
        }

        reader = new RowReader(table, null, columns);
        reader.MoveTo(row);
        for (var column = 0; column < columns; column++)
        {
            if (!own[column] && reader.StateOf(column) != CellState.Own)
            {
                continue;
            }

            if (bottoms[column].IsEmpty)
            {
                header.Add(reader.OwnTextAt(column), default, column);
            }
            else
            {
                header.Add(bottoms[column], tops[column], column);
            }
        }
    }

    /// <summary>How many words of the first row are groups whose spans were lost; 0 where the second row stands below the first.</summary>
    private static int GroupsOf(SourceTable table, int row)
    {
        var first = table.CellsOf(row);
        var second = table.CellsOf(row + 1);
        var groups = CountFilled(first) + CountFilled(second) - BodyProfile.UsualWidth(table, row + 2, TextLimits.GridColumns);
        if (first.Length == second.Length)
        {
            // As many cells, and both fewer than the body has: words of several groups, side by side.
            return CountFilled(first) == first.Length && CountFilled(second) == second.Length && groups > 0 && groups < first.Length && groups <= MaximumGroups ? groups : 0;
        }

        return Math.Max(1, Math.Min(groups, MaximumGroups));
    }

    /// <summary>The second row has only the words of groups: those that they belong to by their meaning.</summary>
    private static void ReadInOrder(ReadOnlySpan<SourceCell> first, ReadOnlySpan<SourceCell> second, int groups, HeaderRow header)
    {
        var runs = new List<List<TextFragment>>();
        var last = default(bool?);
        foreach (ref readonly var cell in second)
        {
            if (cell.Text.IsEmpty)
            {
                continue;
            }

            // 牵头单位 | 责任单位 belong together, 上半年 | 下半年 do.
            var isActor = !HeaderText.IsPeriod(cell.Text.Span) && HeaderText.RoleOf(cell.Text.Span).IsActor();
            if (runs.Count == 0 || (runs.Count < groups && isActor != last))
            {
                runs.Add([]);
            }

            last = isActor;
            runs[runs.Count - 1].Add(cell.Text);
        }

        var at = new List<TextFragment>?[first.Length];
        foreach (var run in runs)
        {
            var group = GroupOf(first, run);
            group = at[group] is null ? group : Array.FindIndex(at, group, each => each is null);
            at[group < 0 ? first.Length - 1 : group] = run;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (at[i] is not { } words)
            {
                header.Add(first[i].Text, default, header.Words.Count);
                continue;
            }

            foreach (var word in words)
            {
                header.Add(word, first[i].Text, header.Words.Count);
            }
        }
    }

    private static int GroupOf(ReadOnlySpan<SourceCell> first, List<TextFragment> words)
    {
        var wanted = HeaderText.RoleOf(words[0].Span);
        var isPeriod = HeaderText.IsPeriod(words[0].Span);
        var best = first.Length - 1;
        for (var i = 0; i < first.Length; i++)
        {
            var role = HeaderText.RoleOf(first[i].Text.Span);
            if (isPeriod ? role is ColumnRole.Deadline or ColumnRole.Target or ColumnRole.DeadlineOrStatus or ColumnRole.Field
                : wanted.IsActor() ? role.IsBody() || first[i].Text.Span.IndexOf("责任".AsSpan(), StringComparison.Ordinal) >= 0
                : role == wanted)
            {
                best = i;
                // The last column that a period suits is 备注 at times; the first is the better guess.
                break;
            }
        }

        return best;
    }

    private static int CountFilled(ReadOnlySpan<SourceCell> cells)
    {
        var filled = 0;
        foreach (ref readonly var cell in cells)
        {
            filled += CellText.IsEmpty(cell) ? 0 : 1;
        }

        return filled;
    }
}
