using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>The text that says who does a task, and what that text means.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record Responsibility
{
    /// <summary>Nobody is named.</summary>
    public static Responsibility Empty { get; } = new();

    /// <summary>The text as written, paragraphs and columns joined by a line break (\n), without white space at its ends.</summary>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>Whether the bodies act by their duties: 按职责分工, 按照职责分工, 按各自职责分工, 按职能分工.</summary>
    public bool ByDuty { get; init; }

    /// <summary>The actors that the text names, in the order of the text.</summary>
    public ValueList<Mention> Mentions { get; init; }
}
