using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Where the reading of lists stands: the list, its current row, the task that is open, and the one before it.</summary>
internal sealed class ListState
{
    public ListTable List { get; private set; } = null!;

    public ListRow Row { get; private set; } = null!;

    /// <summary>What numbers come next; null in a list without a column of numbers.</summary>
    public NumberRun? Run { get; private set; }

    /// <summary>The open task, while <see cref="HasDraft"/>; rows that go on with it are joined to it.</summary>
    public TaskDraft Draft { get; private set; } = new();

    /// <summary>The task before, whose cells may go on in the row, while <see cref="HasLast"/>.</summary>
    public TaskDraft Last { get; private set; } = new();

    public bool HasDraft { get; set; }

    public bool HasLast { get; set; }

    /// <summary>The text breaks off in the row: what it lacks is lost, and stands in no cell above.</summary>
    public bool IsCutOff { get; set; }

    public void Begin(ListTable list)
    {
        List = list;
        Row = new ListRow(list);
        Run = list.NumberColumn >= 0 ? new NumberRun(list) : null;
    }

    /// <summary>The open task is complete.</summary>
    public void Close()
    {
        (Draft, Last) = (Last, Draft);
        HasDraft = false;
        HasLast = true;
    }

    /// <summary>Whether a list has the columns of the one before it, under the same words.</summary>
    public bool Continues(ListTable list)
    {
        if (List is null || list.ColumnCount != List.ColumnCount)
        {
            return false;
        }

        for (var column = 0; column < list.ColumnCount; column++)
        {
            if (list.Columns[column].Role != List.Columns[column].Role || !HeaderText.SameWords(list.Columns[column].Header.Span, List.Columns[column].Header.Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first text that begins in the row under a column of a role; empty when there is none.</summary>
    public TextFragment Own(ColumnRole role)
    {
        foreach (var column in List.ColumnsOf(role))
        {
            if (Row.IsOwnFilled(column))
            {
                return Row.TextAt(column);
            }
        }

        return default;
    }

    /// <summary>Whether the row names bodies in cells of its own.</summary>
    public bool HasOwnBodies()
    {
        foreach (var column in List.BodyColumns)
        {
            if (Row.IsOwnFilled(column))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether bodies stand in the row, in its own cells or in ones that cover it.</summary>
    public bool HasBodies()
    {
        foreach (var column in List.BodyColumns)
        {
            if (!Row.TextAt(column).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the row has a time limit of its own, other than that of the open task.</summary>
    public bool HasOwnDeadline() =>
        Own(ColumnRole.Deadline) is { IsEmpty: false } own && !HeaderText.SameWords(own.Span, Draft.Deadline.Span);

    /// <summary>The words of the row, for findings.</summary>
    public ReadOnlySpan<char> FirstText() => Row.Cells.FirstFilled >= 0 ? Row.Cells.TextAt(Row.Cells.FirstFilled).Span : default;
}
