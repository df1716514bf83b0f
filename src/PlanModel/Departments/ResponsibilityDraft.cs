namespace PlanModel.Departments;

/// <summary>A mention while its role may still change.</summary>
internal struct ResponsibilityDraft
{
    /// <summary>Where it begins in the joined text.</summary>
    public int Start;

    public int Length;

    public MentionKind Kind;

    public MentionRole Role;

    public RoleSource Source;

    /// <summary>Mentions that share a verb, a label or a cell.</summary>
    public int Group;

    /// <summary>Whether a label or header that says 责任 only stands before it.</summary>
    public bool IsNeutral;

    /// <summary>The level that the name leaves out and an earlier name gives, in the joined text; empty when there is none.</summary>
    public int PrefixStart;

    public int PrefixLength;

    /// <summary>What gave the role: the stronger beats the weaker.</summary>
    internal enum RoleSource : byte
    {
        Column,
        Label,
        Verb,

        /// <summary>A mark or a bracket of its own: ★, （牵头）.</summary>
        Own,
    }
}
