using PlanModel.Diagnostics;

namespace PlanModel.Interpretation;

/// <summary>
/// Settles what each column is taken for, from the words that head it and from what its cells look like: which column of text
/// holds sections, which titles, which measures; what a header that says little stands over.
/// </summary>
internal static class ColumnResolver
{
    public static void Resolve(ListTable list, LazyProfile body)
    {
        SettleNumbers(list, body);
        SettleActors(list, body);
        SettleUnknown(list, body);
        SettleTexts(list, body);
        SettleDeadlines(list, body);
        foreach (ref var column in list.Columns.AsSpan())
        {
            list.HasLead |= column.Role == ColumnRole.Lead;
            if (column.Role is ColumnRole.Unit or ColumnRole.None or ColumnRole.DeadlineOrStatus or ColumnRole.Indicator or ColumnRole.Target or ColumnRole.WeakContent)
            {
                column.Role = ColumnRole.Field;
            }
        }
    }

    private static void SettleNumbers(ListTable list, LazyProfile body)
    {
        var columns = list.Columns;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role == ColumnRole.Number)
            {
                if (list.NumberColumn < 0)
                {
                    list.NumberColumn = i;
                }
                else
                {
                    columns[i].Role = ColumnRole.Field;
                }
            }
        }

        for (var i = 0; i < columns.Length && list.NumberColumn < 0; i++)
        {
            if (columns[i].Role.IsText() && !columns[i].Header.IsEmpty)
            {
                break;
            }

            if (columns[i].Role == ColumnRole.None && body.Profiles[i].Sampled > 0 && body.Profiles[i].Mostly(body.Profiles[i].Numbers))
            {
                columns[i].Role = ColumnRole.Number;
                list.NumberColumn = i;
                ReportByCells(list, i, "the number");
            }
        }
    }

    /// <summary>责任人 may head bodies, where no other column does.</summary>
    private static void SettleActors(ListTable list, LazyProfile body)
    {
        var leader = -1;
        for (var i = 0; i < list.Columns.Length; i++)
        {
            if (list.Columns[i].Role.IsBody())
            {
                return;
            }

            leader = list.Columns[i].Role == ColumnRole.Leader ? i : leader;
        }

        if (leader >= 0 && body.Profiles[leader].Mostly(body.Profiles[leader].Bodies))
        {
            list.Columns[leader].Role = ColumnRole.Responsible;
            ReportByCells(list, leader, "the bodies responsible");
        }
    }

    private static void SettleUnknown(ListTable list, LazyProfile body)
    {
        var columns = list.Columns;
        var hasBody = false;
        var hasText = false;
        var hasDeadline = false;
        foreach (ref var column in columns.AsSpan())
        {
            hasBody |= column.Role.IsBody();
            hasText |= column.Role is ColumnRole.Task or ColumnRole.Content;
            hasDeadline |= column.Role is ColumnRole.Deadline or ColumnRole.DeadlineOrStatus;
        }

        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role != ColumnRole.None)
            {
                continue;
            }

            ref var profile = ref body.Profiles[i];
            if (profile.Sampled == 0)
            {
                continue;
            }

            if (!hasBody && profile.Mostly(profile.Bodies))
            {
                columns[i].Role = ColumnRole.Responsible;
                hasBody = true;
                ReportByCells(list, i, "the bodies responsible");
            }
            else if (profile.Mostly(profile.Headings) && i + 1 < columns.Length && columns[i + 1].Role.IsText())
            {
                columns[i].Role = ColumnRole.Section;
                ReportByCells(list, i, "the section");
            }
            else if (columns[i].Header.IsEmpty && profile.Mostly(profile.Bodies))
            {
                columns[i].Role = ColumnRole.Responsible;
                ReportByCells(list, i, "the bodies responsible");
            }
            else if (columns[i].Header.IsEmpty && !hasDeadline && profile.Mostly(profile.Deadlines))
            {
                columns[i].Role = ColumnRole.Deadline;
                ReportByCells(list, i, "the time limit");
            }
            else if (columns[i].Header.IsEmpty && profile.Groups && i + 1 < columns.Length && columns[i + 1].Role is ColumnRole.Task or ColumnRole.Content or ColumnRole.Number
                && profile.Mostly(profile.Phrases + profile.Headings))
            {
                columns[i].Role = ColumnRole.Section;
                ReportByCells(list, i, "the section");
            }
            else if (!hasText && profile.Mostly(profile.Phrases + profile.Sentences))
            {
                columns[i].Role = ColumnRole.Task;
                hasText = true;
                ReportByCells(list, i, "the task");
            }
            else if (columns[i].Header.IsEmpty)
            {
                ReportByCells(list, i, "a field");
            }
        }
    }

    private static void SettleTexts(ListTable list, LazyProfile body)
    {
        var columns = list.Columns;
        var texts = IndicesOf(columns, ColumnRole.Task, ColumnRole.Content, ColumnRole.Indicator);
        var targets = IndicesOf(columns, ColumnRole.Target, ColumnRole.WeakContent, ColumnRole.Target);
        if (texts.Count == 0)
        {
            // 主要目标 or 类别 is all there is.
            var sections = IndicesOf(columns, ColumnRole.Section, ColumnRole.Section, ColumnRole.Section);
            var only = targets.Count > 0 ? targets[0] : sections.Count > 0 ? sections[sections.Count - 1] : -1;
            if (only < 0)
            {
                return;
            }

            targets.Remove(only);
            texts.Add(only);
        }

        while (texts.Count > 1 && HeadsRows(list, body, texts[0], texts[1]))
        {
            columns[texts[0]].Role = ColumnRole.Section;
            texts.RemoveAt(0);
        }

        // A word for tasks names the task, wherever it stands; else the first column does.
        var title = texts[0];
        foreach (var each in texts)
        {
            if (columns[each].Role is ColumnRole.Task or ColumnRole.Indicator)
            {
                title = each;
                break;
            }
        }

        var hasUnit = IndicesOf(columns, ColumnRole.Unit, ColumnRole.Unit, ColumnRole.Unit).Count > 0 || columns[title].Role == ColumnRole.Indicator;
        foreach (var each in texts)
        {
            columns[each].Role = each == title ? ColumnRole.Task : columns[each].Role == ColumnRole.Indicator ? ColumnRole.Field : ColumnRole.Content;
        }

        list.TitleColumn = title;
        var hasContent = texts.Count > 1;
        if (!hasContent && !hasUnit && targets.Count > 0)
        {
            var content = targets[0];
            if (targets.Count > 1)
            {
                content = targets.Find(each => body.Profiles[each].Mostly(body.Profiles[each].Sentences)) is var found && found > 0 ? found : -1;
            }

            if (content >= 0)
            {
                columns[content].Role = ColumnRole.Content;
                hasContent = true;
            }
        }

        list.HasOneTextColumn = !hasContent;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role != ColumnRole.Section)
            {
                continue;
            }

            if (i > title)
            {
                // What stands behind the task does not head it.
                columns[i].Role = ColumnRole.Field;
            }
            else
            {
                ref var profile = ref body.Profiles[i];
                list.SectionsAreRepeated |= profile.Filled == profile.Rows && profile.Repeats;
            }
        }
    }

    /// <summary>Whether a column of text holds headings for the rows beside it, rather than what is to be done.</summary>
    private static bool HeadsRows(ListTable list, LazyProfile body, int column, int next)
    {
        ref var profile = ref body.Profiles[column];
        if (!profile.Groups)
        {
            return false;
        }

        if (profile.Headings > 0 && profile.Mostly(profile.Headings))
        {
            return true;
        }

        var isFiner = false;
        if (list.NumberColumn >= 0)
        {
            // Numbers that stand once for all rows of the group are the group's: then it is the task.
            ref var numbers = ref body.Profiles[list.NumberColumn];
            if (numbers.Filled <= profile.Filled)
            {
                return false;
            }

            if (list.NumberColumn > column && list.NumberColumn < next)
            {
                return true;
            }

            isFiner = true;
        }

        ref var inner = ref body.Profiles[next];
        if (list.NumberColumn < 0 && inner.Items > 0 && inner.Mostly(inner.Items))
        {
            return true;
        }

        return list.Columns[column].Role == ColumnRole.Task && list.Columns[next].Role == ColumnRole.Task && (isFiner || list.NumberColumn < 0);
    }

    /// <summary>Of several columns of time one is the time limit; a report of progress is a field.</summary>
    private static void SettleDeadlines(ListTable list, LazyProfile body)
    {
        var columns = list.Columns;
        var chosen = -1;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role == ColumnRole.Deadline && !columns[i].IsPeriod && (chosen < 0 || EndsWork(columns[i].Header.Span)))
            {
                chosen = i;
            }
        }

        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role == ColumnRole.DeadlineOrStatus)
            {
                var isDeadline = chosen < 0 && !columns[i].IsPeriod && body.Profiles[i].Mostly(body.Profiles[i].Deadlines);
                columns[i].Role = isDeadline ? ColumnRole.Deadline : ColumnRole.Field;
                chosen = isDeadline ? i : chosen;
            }
            else if (columns[i].Role == ColumnRole.Deadline && !columns[i].IsPeriod && i != chosen)
            {
                columns[i].Role = ColumnRole.Field;
            }
        }
    }

    private static bool EndsWork(ReadOnlySpan<char> header) =>
        header.IndexOf("完成".AsSpan(), StringComparison.Ordinal) >= 0 || header.IndexOf("时限".AsSpan(), StringComparison.Ordinal) >= 0
        || header.IndexOf("截止".AsSpan(), StringComparison.Ordinal) >= 0 || header.IndexOf("结束".AsSpan(), StringComparison.Ordinal) >= 0
        || header.IndexOf("竣工".AsSpan(), StringComparison.Ordinal) >= 0 || header.IndexOf("完工".AsSpan(), StringComparison.Ordinal) >= 0;

    private static List<int> IndicesOf(ListColumn[] columns, ColumnRole first, ColumnRole second, ColumnRole third)
    {
        var indices = new List<int>(2);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role == first || columns[i].Role == second || columns[i].Role == third)
            {
                indices.Add(i);
            }
        }

        return indices;
    }

    private static void ReportByCells(ListTable list, int column, string role)
    {
        var header = list.Columns[column].Header;
        list.Findings.Add(header.IsEmpty
            ? DocumentFindings.ColumnWithoutHeader(list.Table.RowSourceStart(list.HeaderStart), role)
            : DocumentFindings.ColumnByCells(header.SourceStart, header.Length, header.Span, role));
    }
}
