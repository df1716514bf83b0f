namespace PlanModel;

/// <summary>What became of a stretch of text.</summary>
public enum TextChangeKind
{
    /// <summary>It is in both texts.</summary>
    Kept = 0,

    /// <summary>It is in the old text only.</summary>
    Removed,

    /// <summary>It is in the new text only.</summary>
    Added,
}
