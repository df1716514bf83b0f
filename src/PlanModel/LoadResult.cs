using System.Collections.Immutable;

namespace PlanModel;

/// <summary>What a loader understood of a document, and what it found on the way.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
public sealed record LoadResult
{
    /// <summary>What could be understood; <see cref="Plan.Empty"/>-like when there was nothing.</summary>
    public required Plan Plan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Findings, repairs included, in document order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

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
}
