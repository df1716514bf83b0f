using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Where a task and its parts stand in the source.</summary>
/// <param name="Start">The 0-based offset where its row or paragraph begins.</param>
/// <param name="End">The offset just behind it.</param>
internal sealed record TaskTrace(int Start, int End)
{
    public TextFragment Title { get; init; }

    /// <summary>The texts that the measures are the sentences of.</summary>
    public IReadOnlyList<TextFragment> Measures { get; init; } = [];

    /// <summary>The parts that the text of the responsibility joins by \n.</summary>
    public IReadOnlyList<TextFragment> Responsibilities { get; init; } = [];

    public TextFragment Deadline { get; init; }

    /// <summary>The printed numeral; empty when none is printed.</summary>
    public TextFragment NumberText { get; init; }
}
