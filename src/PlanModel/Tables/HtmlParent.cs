using System.Collections;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace PlanModel.Tables;

/// <summary>A node with children; it is also the list of them, as the builder wants one.</summary>
internal abstract class HtmlParent : HtmlNode, IConstructableNodeList
{
    public HtmlNode? FirstChild { get; private set; }

    public HtmlNode? LastChild { get; private set; }

    public int Length { get; private set; }

    /// <summary>How many elements deep it stands; 0 for the tree. Moving a node leaves it to what is below.</summary>
    public int Depth { get; private set; }

    public override IConstructableNodeList ChildNodes => this;

    /// <summary>The tree that the node belongs to.</summary>
    protected abstract HtmlTree Tree { get; }

    public IConstructableNode this[int index] => Tree.ChildAt(this, index);

    public override void AddNode(IConstructableNode node) => InsertBefore(null, (HtmlNode)node);

    public override void InsertNode(int idx, IConstructableNode childNode) =>
        InsertBefore(idx < Length ? Tree.ChildAt(this, idx) : null, (HtmlNode)childNode);

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (Tree.MakeText(this, text) is { } node)
        {
            InsertBefore(null, node);
        }
    }

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (Tree.MakeText(this, text) is { } node)
        {
            InsertNode(idx, node);
        }
    }

    public override void RemoveChild(IConstructableNode childNode) => Remove((HtmlNode)childNode);

    public override void RemoveNode(int idx, IConstructableNode childNode) => Remove((HtmlNode)childNode);

    public void Clear()
    {
        while (FirstChild is { } child)
        {
            Remove(child);
        }
    }

    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (var child = FirstChild; child is not null; child = child.Next)
        {
            yield return child;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds a node before one of the children, or as the last one.</summary>
    public void InsertBefore(HtmlNode? before, HtmlNode node)
    {
        node.RemoveFromParent();
        var previous = before is null ? LastChild : before.Previous;
        node.Parent = this;
        if (node is HtmlParent parent)
        {
            parent.Depth = Depth + 1;
        }

        node.Previous = previous;
        node.Next = before;
        if (previous is null)
        {
            FirstChild = node;
        }
        else
        {
            previous.Next = node;
        }

        if (before is null)
        {
            LastChild = node;
        }
        else
        {
            before.Previous = node;
            Tree.ForgetIndex();
        }

        Length++;
    }

    private void Remove(HtmlNode node)
    {
        if (node.Parent != this)
        {
            return;
        }

        if (node.Previous is null)
        {
            FirstChild = node.Next;
        }
        else
        {
            node.Previous.Next = node.Next;
        }

        if (node.Next is null)
        {
            LastChild = node.Previous;
        }
        else
        {
            node.Next.Previous = node.Previous;
        }

        node.Parent = null;
        node.Previous = null;
        node.Next = null;
        Length--;
        Tree.ForgetIndex();
    }
}
