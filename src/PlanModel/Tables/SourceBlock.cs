namespace PlanModel.Tables;

/// <summary>A paragraph or a table of a <see cref="SourceDocument"/>.</summary>
internal abstract class SourceBlock
{
    /// <summary>The 0-based offset in the source where the block begins.</summary>
    public int SourceStart { get; init; }
}
