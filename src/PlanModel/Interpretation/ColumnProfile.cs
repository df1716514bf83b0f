using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>What the cells of a column look like, in a sample of the body.</summary>
internal struct ColumnProfile
{
    /// <summary>Rows looked at; cells that begin in one of them; those of them that hold text.</summary>
    public int Rows;

    public int Filled;

    /// <summary>Whether every row has a text, and one of them has that of the row before.</summary>
    public bool Repeats;

    /// <summary>Of the filled cells whose shape was looked at: how many have it.</summary>
    public int Sampled;

    public int Numbers;

    public int Headings;

    /// <summary>Texts that begin with 1. or the like.</summary>
    public int Items;

    public int Deadlines;

    public int Bodies;

    public int Phrases;

    public int Sentences;

    public int Marks;

    /// <summary>Rows where the cell is empty or covered, or repeats the one before: the column groups rows.</summary>
    public readonly bool Groups => Filled > 0 && (Filled < Rows || Repeats);

    public void Add(CellShape shape)
    {
        Sampled++;
        switch (shape)
        {
            case CellShape.Number:
                Numbers++;
                break;
            case CellShape.Heading:
                Headings++;
                break;
            case CellShape.Deadline:
                Deadlines++;
                break;
            case CellShape.Responsibility:
                Bodies++;
                break;
            case CellShape.Sentences or CellShape.Note:
                Sentences++;
                break;
            case CellShape.Phrase:
                Phrases++;
                break;
            case CellShape.None:
                Marks++;
                break;
        }
    }

    /// <summary>Whether most of the cells that were looked at are among <paramref name="count"/>.</summary>
    public readonly bool Mostly(int count) => Sampled > 0 && count * 10 >= Sampled * 6;

    /// <summary>How well the column suits a role, from -3 to 3.</summary>
    public readonly double FitOf(ColumnRole role)
    {
        if (Sampled == 0)
        {
            return 0;
        }

        var sum = role switch
        {
            ColumnRole.Number => (3 * Numbers) - (2 * Headings) - (3 * (Bodies + Sentences)) - (2 * (Phrases + Deadlines)),
            ColumnRole.Section => (3 * Headings) + (Groups ? 2 * Phrases : 0) - (3 * (Numbers + Sentences)) - (2 * (Bodies + Deadlines)),
            ColumnRole.Task => (2 * Phrases) + (2 * Items) + Sentences - (3 * Numbers) - (2 * (Bodies + Deadlines)) + (Groups ? 0 : Headings),
            ColumnRole.Content or ColumnRole.WeakContent => (3 * Sentences) + Phrases + Items - (3 * (Numbers + Headings)) - (2 * (Bodies + Deadlines)),
            ColumnRole.Target or ColumnRole.Indicator => (2 * Sentences) + (2 * Phrases) - Bodies - (2 * Headings),
            ColumnRole.Leader => (2 * Phrases) - (3 * (Numbers + Headings + Sentences)) - Bodies - Deadlines,
            ColumnRole.Deadline => (3 * Deadlines) - (2 * (Bodies + Headings)) - Sentences,
            ColumnRole.Field or ColumnRole.DeadlineOrStatus or ColumnRole.Unit => Deadlines + Phrases + Sentences - Headings,
            ColumnRole.None => 0,
            _ => (3 * Bodies) - (3 * (Numbers + Headings)) - (2 * (Sentences + Deadlines)),
        };
        return (double)sum / Sampled;
    }
}
