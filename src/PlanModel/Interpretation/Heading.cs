namespace PlanModel.Interpretation;

/// <summary>The parts of a heading or of a numbered paragraph, as ranges of its text.</summary>
internal readonly record struct Heading
{
    /// <summary>How the numeral is printed; <see cref="HeadingStyle.None"/> for a heading without one.</summary>
    public HeadingStyle Style { get; init; }

    /// <summary>The value of the numeral; 0 without one.</summary>
    public int Number { get; init; }

    /// <summary>The range of the numeral as printed: with its brackets, without the mark after it.</summary>
    public int NumeralStart { get; init; }

    public int NumeralLength { get; init; }

    /// <summary>The range of what follows the numeral, without a count at the end and without white space around it.</summary>
    public int TitleStart { get; init; }

    public int TitleLength { get; init; }

    /// <summary>The count at the end (共5项), -1 without one.</summary>
    public int Count { get; init; }
}
