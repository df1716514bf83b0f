using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>A task while its rows are read: texts still as fragments, so that a row that goes on can be joined to it.</summary>
internal sealed class TaskDraft
{
    /// <summary>The numeral as printed, brackets included; empty when none is.</summary>
    public TextFragment NumberText;

    /// <summary>The printed or inferred number.</summary>
    public int Number;

    public TextFragment Title;

    /// <summary>The only text column: its first sentence is the title, the others are measures.</summary>
    public bool IsOneText;

    public List<TextFragment> Measures { get; } = [];

    public List<(TextFragment Text, ColumnRole Role)> Parts { get; } = new(4);

    public TextFragment Leaders;

    public TextFragment Deadline;

    public List<(string Key, TextFragment Text)> Fields { get; } = [];

    /// <summary>Where findings about the row point: its first text.</summary>
    public int Anchor;

    /// <summary>How many rows were joined to its own.</summary>
    public int Joins;

    public int Start;

    public int End;

    /// <summary>What the content columns say, as they stood: to see whether a later row goes on in the middle of a sentence.</summary>
    public TextFragment LastContent => Measures.Count > 0 ? Measures[Measures.Count - 1] : default;

    public void Clear()
    {
        NumberText = Title = Leaders = Deadline = default;
        Number = Anchor = Start = End = Joins = 0;
        IsOneText = false;
        Measures.Clear();
        Parts.Clear();
        Fields.Clear();
    }
}
