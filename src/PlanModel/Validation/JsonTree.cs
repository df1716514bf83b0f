using System.Globalization;
using System.Text;
using PlanModel.Diagnostics;
using PlanModel.Serialization;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>JSON with places: its values in document order, each with its offsets in the text.</summary>
/// <remarks>Flat, so that memory and depth do not depend on how values are nested. Values are named by their index.</remarks>
internal sealed class JsonTree(string text, JsonNode[] nodes, int count)
{
    public const int None = -1;

    public string Text { get; } = text;

    public int Count => count;

    public ref readonly JsonNode this[int node] => ref nodes[node];

    /// <summary>Notes which member of its contract a value is, so that it is found without comparing names.</summary>
    public void SetMember(int node, MemberContract member) => nodes[node].Member = member;

    public JsonKind KindOf(int node) => nodes[node].Kind;

    /// <summary>The first item or member; <see cref="None"/> when there is none.</summary>
    public int FirstOf(int node) => nodes[node].Kind >= JsonKind.Array && nodes[node].Next > node + 1 ? node + 1 : None;

    /// <summary>The item or member behind one; <see cref="None"/> behind the last.</summary>
    public int NextOf(int node)
    {
        var next = nodes[node].Next;
        var parent = nodes[node].Parent;
        return parent >= 0 && next < nodes[parent].Next ? next : None;
    }

    /// <summary>The value of a member of an object; <see cref="None"/> when there is none, or <paramref name="node"/> is no object.</summary>
    public int Find(int node, string name)
    {
        if (node < 0 || nodes[node].Kind != JsonKind.Object)
        {
            return None;
        }

        for (var member = FirstOf(node); member >= 0; member = NextOf(member))
        {
            if (IsNamed(member, name))
            {
                return member;
            }
        }

        return None;
    }

    public bool IsNamed(int member, string name)
    {
        ref var node = ref nodes[member];
        return node.Member is { } known ? known.Name == name
            : node.NameHasEscapes ? NameOf(member) == name
            : node.NameLength == name.Length + 2 && Text.AsSpan(node.NameStart + 1, name.Length).SequenceEqual(name.AsSpan());
    }

    public string NameOf(int member)
    {
        ref var node = ref nodes[member];
        return node.NameLength == 0 ? "" : JsonStrings.Decode(Text.AsSpan(node.NameStart + 1, node.NameLength - 2), node.NameHasEscapes);
    }

    /// <summary>The text of a string.</summary>
    public string StringOf(int node) =>
        JsonStrings.Decode(ContentOf(node), nodes[node].HasEscapes);

    /// <summary>The text of a string, with the way back to the source.</summary>
    public TextFragment FragmentOf(int node) =>
        JsonStrings.Map(Text, nodes[node].Start + 1, nodes[node].End - nodes[node].Start - 2, nodes[node].HasEscapes);

    /// <summary>What stands between the quotation marks of a string.</summary>
    public ReadOnlySpan<char> ContentOf(int node) => Text.AsSpan(nodes[node].Start + 1, nodes[node].End - nodes[node].Start - 2);

    /// <summary>The text of a value as it stands.</summary>
    public ReadOnlySpan<char> RawOf(int node) => Text.AsSpan(nodes[node].Start, nodes[node].End - nodes[node].Start);

    /// <summary>A value as the place of a finding: of objects and lists only the bracket that opens them.</summary>
    public Spot SpotOf(int node) =>
        new(nodes[node].Start, nodes[node].Kind >= JsonKind.Array ? 1 : nodes[node].End - nodes[node].Start, PointerOf(node));

    /// <summary>The name of a member as the place of a finding.</summary>
    public Spot NameSpotOf(int member) => new(nodes[member].NameStart, nodes[member].NameLength, PointerOf(member));

    /// <summary>The innermost value that an offset of the text lies in.</summary>
    public int NodeAt(int offset)
    {
        var found = 0;
        for (var node = 0; node < count && nodes[node].Start <= offset; node++)
        {
            found = offset < nodes[node].End ? node : found;
        }

        return found;
    }

    /// <summary>The JSON Pointer (RFC 6901) of a value.</summary>
    public string PointerOf(int node)
    {
        var parts = new Stack<string>();
        for (; nodes[node].Parent >= 0; node = nodes[node].Parent)
        {
            parts.Push(nodes[nodes[node].Parent].Kind == JsonKind.Array
                ? nodes[node].Position.ToString(CultureInfo.InvariantCulture)
                : NameOf(node).Replace("~", "~0").Replace("/", "~1"));
        }

        var pointer = new StringBuilder();
        foreach (var part in parts)
        {
            pointer.Append('/').Append(part);
        }

        return pointer.ToString();
    }
}
