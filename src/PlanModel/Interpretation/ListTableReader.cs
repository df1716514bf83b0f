using PlanModel.Diagnostics;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Decides whether a table is a list of tasks, and how its columns are read.</summary>
internal static class ListTableReader
{
    /// <summary>The list that a table is; null when it is something else.</summary>
    /// <param name="table">The table.</param>
    /// <param name="previous">The list before it, which it may continue without a header of its own.</param>
    /// <param name="limits">How many columns it may have.</param>
    /// <param name="isTooWide">Whether it has the header of a list and is none because it has more.</param>
    public static ListTable? TryRead(SourceTable table, ListTable? previous, ReadingLimits limits, out bool isTooWide)
    {
        isTooWide = false;
        if (table.RowCount == 0)
        {
            return null;
        }

        var captions = new List<TextFragment>();
        var header = HeaderReader.Find(table, captions);
        if (header is null)
        {
            return (previous is null ? null : Continuation(table, previous)) ?? WithoutHeader(table, limits);
        }

        var logical = LogicalColumns.Of(table, header.Start);
        var words = header.Words.Count;
        var columns = logical is null ? table.ColumnCount : logical[logical.Length - 1] + 1;
        if (!table.HasSpans)
        {
            columns = Math.Max(BodyProfile.UsualWidth(table, header.End, limits.MaximumColumns), words);
        }

        if (columns > limits.MaximumColumns)
        {
            isTooWide = true;
            return null;
        }

        var list = new ListTable(table, logical, columns) { HeaderStart = header.Start, BodyStart = header.End };
        list.Captions.AddRange(captions);
        var body = new LazyProfile(list);
        list.Columns = Lay(header, list, body);
        if (previous is null || !HasHeaderOf(list, previous))
        {
            ColumnResolver.Resolve(list, body);
            return list;
        }

        // A list cut at page breaks: few rows tell little, so the part that has more of them says what the columns are.
        if (RowsOf(list) > RowsOf(previous))
        {
            ColumnResolver.Resolve(list, body);
            previous.TakeRoles(list);
            previous.Findings.Clear();
        }
        else
        {
            list.TakeRoles(previous);
        }

        return list;
    }

    private static int RowsOf(ListTable list) => list.Table.RowCount - list.BodyStart;

    /// <summary>Whether two lists have the same words above the same columns.</summary>
    private static bool HasHeaderOf(ListTable list, ListTable other)
    {
        if (!other.HasHeader || list.ColumnCount != other.ColumnCount)
        {
            return false;
        }

        for (var column = 0; column < list.ColumnCount; column++)
        {
            if (list.Columns[column].Header.IsEmpty || !HeaderText.SameWords(list.Columns[column].Header.Span, other.Columns[column].Header.Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A table without a header that goes on with the list before it.</summary>
    private static ListTable? Continuation(SourceTable table, ListTable previous)
    {
        var logical = LogicalColumns.Of(table, 0);
        var columns = logical is null ? table.ColumnCount : logical[logical.Length - 1] + 1;
        if (columns > previous.ColumnCount || columns < 2)
        {
            return null;
        }

        var list = new ListTable(table, columns == previous.ColumnCount ? logical : null, previous.ColumnCount)
        {
            HasOneTextColumn = previous.HasOneTextColumn,
            SectionsAreRepeated = previous.SectionsAreRepeated,
            HasLead = previous.HasLead,
            NumberColumn = previous.NumberColumn,
            TitleColumn = previous.TitleColumn,
            Columns = previous.Columns,
        };
        if (columns < previous.ColumnCount && table.HasSpans)
        {
            return null;
        }

        // Its cells must suit the columns.
        var profiles = new LazyProfile(list).Profiles;
        double fit = 0;
        for (var column = 0; column < profiles.Length; column++)
        {
            fit += profiles[column].FitOf(list.Columns[column].Role);
        }

        var bodies = false;
        for (var column = 0; column < profiles.Length; column++)
        {
            bodies |= list.Columns[column].Role.IsActor() && profiles[column].Sampled > 0;
        }

        if (profiles[0].Rows > 0 && (fit <= 0 || !bodies))
        {
            return null;
        }

        if (profiles[0].Rows == 0 && columns < previous.ColumnCount)
        {
            return null;
        }

        list.Findings.Add(DocumentFindings.ListContinues(table.RowSourceStart(0)));
        return list;
    }

    /// <summary>A list that only its cells prove: numbers, then texts, then bodies.</summary>
    private static ListTable? WithoutHeader(SourceTable table, ReadingLimits limits)
    {
        var logical = LogicalColumns.Of(table, 0);
        var columns = logical is null ? table.ColumnCount : logical[logical.Length - 1] + 1;
        if (!table.HasSpans)
        {
            columns = BodyProfile.UsualWidth(table, 0, limits.MaximumColumns);
        }

        if (columns < 3 || columns > limits.MaximumColumns || table.RowCount < 2)
        {
            return null;
        }

        var list = new ListTable(table, logical, columns);
        var profiles = BodyProfile.Of(table, logical, columns, 0);
        var roles = new ColumnRole[columns];
        int number = -1, text = -1, bodies = -1;
        for (var column = 0; column < columns; column++)
        {
            ref var profile = ref profiles[column];
            if (profile.Sampled == 0)
            {
                roles[column] = ColumnRole.Field;
            }
            else if (number < 0 && text < 0 && profile.Mostly(profile.Numbers))
            {
                roles[number = column] = ColumnRole.Number;
            }
            else if (text >= 0 && profile.Mostly(profile.Bodies))
            {
                roles[column] = ColumnRole.Responsible;
                bodies = column;
            }
            else if (profile.Mostly(profile.Deadlines))
            {
                roles[column] = ColumnRole.Deadline;
            }
            else if (bodies < 0 && profile.Mostly(profile.Headings) && profile.Groups)
            {
                roles[column] = ColumnRole.Section;
            }
            else if (bodies < 0 && profile.Mostly(profile.Phrases + profile.Sentences + profile.Headings))
            {
                roles[column] = text < 0 ? ColumnRole.Task : ColumnRole.Content;
                text = column;
            }
            else
            {
                roles[column] = ColumnRole.Field;
            }
        }

        if (number < 0 || text < 0 || bodies < 0 || profiles[number].Rows < 2)
        {
            return null;
        }

        list.Columns = new ListColumn[columns];
        for (var column = 0; column < columns; column++)
        {
            list.Columns[column].Role = roles[column];
        }

        ColumnResolver.Resolve(list, new LazyProfile(list));
        list.Findings.Add(DocumentFindings.HeaderMissing(table.RowSourceStart(0)));
        return list;
    }

    /// <summary>Lays the header words over the columns of the body.</summary>
    private static ListColumn[] Lay(HeaderRow header, ListTable list, LazyProfile body)
    {
        var columns = new ListColumn[list.ColumnCount];
        if (header.Words.Count >= list.ColumnCount && !header.Words.Exists(word => word.Header.IsEmpty))
        {
            for (var i = 0; i < header.Words.Count; i++)
            {
                var column = list.Table.HasSpans ? LogicalColumns.Map(list.LogicalColumns, header.GridColumns[i]) : i;
                if (column < columns.Length)
                {
                    columns[column] = header.Words[i];
                }
            }

            return columns;
        }

        if ((list.Table.HasSpans || header.Words.Count == list.ColumnCount) && Spans(header, list, body, columns))
        {
            return columns;
        }

        // Fewer words than columns: what the cells look like tells which word heads which.
        var words = header.Words.Exists(word => word.Header.IsEmpty) ? header.Words.FindAll(word => !word.Header.IsEmpty) : header.Words;
        var roles = new ColumnRole[words.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = words[i].Role;
        }

        var fit = HeaderFitter.Fit(roles, body.Profiles);
        for (var column = 0; column < columns.Length; column++)
        {
            var word = fit is null ? column : fit[column];
            columns[column] = word >= 0 && word < words.Count ? words[word] : default;
        }

        // Columns that nothing stands in, as spreadsheets leave them, are none.
        var used = 0;
        foreach (ref readonly var profile in body.Profiles.AsSpan())
        {
            used += profile.Filled > 0 ? 1 : 0;
        }

        if (words.Count < used)
        {
            list.Findings.Add(DocumentFindings.HeaderNarrower(list.Table.RowSourceStart(header.Start), words.Count, used));
        }

        return columns;
    }

    /// <summary>The grid says over which columns the words stand; false when it leaves columns without any in which something stands.</summary>
    private static bool Spans(HeaderRow header, ListTable list, LazyProfile body, ListColumn[] columns)
    {
        var reader = new RowReader(list.Table, list.LogicalColumns, list.ColumnCount);
        var next = 0;
        reader.MoveTo(header.Start);
        for (var column = 0; column < columns.Length; column++)
        {
            if (reader.StateOf(column) == CellState.Missing || reader.TextAt(column).IsEmpty)
            {
                // Columns that nothing stands in, as spreadsheets leave them, need no word.
                if (body.Profiles[column].Filled > 0 || body.Profiles[column].Rows == 0)
                {
                    return false;
                }

                columns[column] = default;
                continue;
            }

            while (next + 1 < header.Words.Count && LogicalColumns.Map(list.LogicalColumns, header.GridColumns[next + 1]) <= column)
            {
                next++;
            }

            columns[column] = header.Words[next];
        }

        return true;
    }
}
