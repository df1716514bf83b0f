using System.Collections.Immutable;
using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>What a loader understood of a document, and what it found on the way.</summary>
/// <remarks>
/// Immutable, equal by content, safe to share between threads. It keeps the text of the document, to find places in it when
/// somebody asks; the document is then read once more.
/// </remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record LoadResult
{
    /// <summary>What could be understood; <see cref="Plan.Empty"/>-like when there was nothing.</summary>
    public required Plan Plan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Findings, repairs included, in document order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The kind of text or markup that was read.</summary>
    public SourceFormat Format { get; init; }

    /// <summary>Whether a diagnostic is an error: the plan is not, or not wholly, what the document says.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The plan of a document that was read without errors, for callers who have no use for a part of it.</summary>
    /// <returns><see cref="Plan"/>, also when repairs were reported as warnings.</returns>
    /// <exception cref="FormatException"><see cref="HasErrors"/>; the message holds every error, a line each, with its place.</exception>
    public Plan GetPlanOrThrow() => HasErrors
        ? throw new FormatException(string.Join("\n", Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)))
        : Plan;

    /// <summary>How much of the document's text the plan accounts for. Found when first asked for; nothing where no document was read.</summary>
    public SourceCoverage Coverage => Trace?.Coverage ?? new SourceCoverage();

    /// <summary>The way back to the document; null for a result that was made without one.</summary>
    internal IDocumentTrace? Trace { get; init; }

    /// <summary>Where the row or the paragraph of a task stands.</summary>
    /// <param name="task">A task of <see cref="Plan"/>.</param>
    /// <returns>Its place; null when the task is none of this plan, or the plan was not read from a document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is null.</exception>
    public SourceLocation? LocationOf(PlanTask task)
    {
        Guard.NotNull(task);
        return Trace?.LocationOf(Plan, task);
    }

    /// <summary>Where the words of a mention stand.</summary>
    /// <param name="task">A task of <see cref="Plan"/>.</param>
    /// <param name="mention">A mention of its responsibility.</param>
    /// <returns>Their place; null when the task is none of this plan, the mention none of its, or the plan was not read from a document.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SourceLocation? LocationOf(PlanTask task, Mention mention)
    {
        Guard.NotNull(task);
        Guard.NotNull(mention);
        return Trace?.LocationOf(Plan, task, mention);
    }

    /// <summary>Whether both results hold equal plans, equal findings, and were read in the same way.</summary>
    public bool Equals(LoadResult? other) =>
        other is not null
        && (ReferenceEquals(this, other) || (Format == other.Format && Plan.Equals(other.Plan) && Diagnostics.SequenceEqual(other.Diagnostics)));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Plan.GetHashCode();
        foreach (var diagnostic in Diagnostics)
        {
            hash = unchecked((hash * 31) + diagnostic.GetHashCode());
        }

        return hash;
    }
}
