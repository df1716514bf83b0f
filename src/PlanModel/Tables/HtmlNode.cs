using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace PlanModel.Tables;

/// <summary>A node of the lean tree that AngleSharp's tree builder fills: links to its neighbours, and nothing that a list never needs.</summary>
internal abstract class HtmlNode : IConstructableNode
{
    public HtmlParent? Parent { get; set; }

    public HtmlNode? Previous { get; set; }

    public HtmlNode? Next { get; set; }

    public abstract StringOrMemory NodeName { get; }

    public abstract NodeFlags Flags { get; }

    public virtual IConstructableNodeList ChildNodes => throw HasNoChildren();

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set
        {
            if (value is null)
            {
                RemoveFromParent();
            }
        }
    }

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    public virtual void AddNode(IConstructableNode node) => throw HasNoChildren();

    public virtual void InsertNode(int idx, IConstructableNode childNode) => throw HasNoChildren();

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw HasNoChildren();

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw HasNoChildren();

    public virtual void RemoveChild(IConstructableNode childNode) => throw HasNoChildren();

    public virtual void RemoveNode(int idx, IConstructableNode childNode) => throw HasNoChildren();

    private static InvalidOperationException HasNoChildren() => new("Text has no children.");
}
