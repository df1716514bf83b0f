using PlanModel.Serialization;

namespace PlanModel.Validation;

/// <summary>One value of a <see cref="JsonTree"/>: where it stands, and how it hangs together with others.</summary>
internal struct JsonNode
{
    public JsonKind Kind;

    /// <summary>The 0-based offset in the text where the value begins: its quotation mark, its bracket.</summary>
    public int Start;

    /// <summary>The offset just behind it.</summary>
    public int End;

    /// <summary>Where the name of a member stands, with its quotation marks; of length 0 for items and for the root.</summary>
    public int NameStart;

    public int NameLength;

    public bool NameHasEscapes;

    /// <summary>The member of the contract that it is; null for others, and before the schema was checked.</summary>
    public MemberContract? Member;

    /// <summary>Whether a string holds escapes.</summary>
    public bool HasEscapes;

    /// <summary>The index of the value that holds it; -1 for the root.</summary>
    public int Parent;

    /// <summary>Its 0-based place among the items or members of that.</summary>
    public int Position;

    /// <summary>The index behind its last descendant: of the next item or member, if there is one.</summary>
    public int Next;
}
