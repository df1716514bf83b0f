using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// What every reader makes of a document, and all that the interpreter knows of it: paragraphs and tables in document order.
/// </summary>
internal sealed class SourceDocument(SourceText source, SourceFormat format, List<SourceBlock> blocks)
{
    public SourceText Source { get; } = source;

    /// <summary>The format that was detected or forced.</summary>
    public SourceFormat Format { get; } = format;

    /// <summary>Paragraphs and tables, in document order; layout tables are still tables here (see <see cref="SourceTable"/>).</summary>
    public List<SourceBlock> Blocks { get; } = blocks;

    /// <summary>What the reader found and repaired on the way; the interpreter takes them over into the result.</summary>
    public required List<Finding> Findings { get; init; }

    /// <summary>The title of the page (HTML title element); null when the format has none.</summary>
    public TextFragment? PageTitle { get; init; }

    /// <summary>Gives the memory of tables back, when the plan is made and nobody reads the document any more.</summary>
    public void Release()
    {
        foreach (var block in Blocks)
        {
            (block as SourceTable)?.Release();
        }
    }
}
