using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>The unit to which responsibility is assigned: a row of the table, or a paragraph that ends in a responsibility.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record PlanTask
{
    /// <summary>
    /// Unique in the plan and independent of printed numbers: the 1-based position of each section on the way, then that of
    /// the task in its section, joined by hyphens (1-3, or 2-1-3 in a nested section).
    /// </summary>
    public required string Id { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The task's number as printed, or else inferred (<see cref="NumberText"/> is null then).</summary>
    public int Number { get; init; }

    /// <summary>The printed numeral with its brackets but without the mark after it: 1 for "1.", （一） for "（一）". Null when none is printed.</summary>
    public string? NumberText { get; init; }

    /// <summary>What the task is called.</summary>
    public string Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>What is to be done, one sentence each. Joined they give the text of the cell, white space between paragraphs aside.</summary>
    public ValueList<string> Measures { get; init; }

    /// <summary>Who does it; null when the list says nothing.</summary>
    public Responsibility? Responsibility { get; init; }

    /// <summary>Persons whom a column names (责任领导, 分管领导).</summary>
    public ValueList<string> Leaders { get; init; }

    /// <summary>The time limit as written (2022年底); null when the list has none.</summary>
    public string? Deadline { get; init; }

    /// <summary>Quantified goals in the measures.</summary>
    public ValueList<Target> Targets { get; init; }

    /// <summary>Columns that have no role above, by their header as written.</summary>
    public FieldMap Fields { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FieldMap.Empty;
}
