using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace PlanModel.Tables;

/// <summary>An element: its kind, its place, and the few attributes that matter.</summary>
internal class HtmlElement(HtmlTree tree, HtmlElementKind kind, int position) : HtmlParent,
    IConstructableFormElement, IConstructableFrameElement, IConstructableMathElement, IConstructableMetaElement,
    IConstructableSvgElement, IConstructableTemplateElement, IConstructableNamedNodeMap
{
    // Pages have many elements: what is kept is kept small.
    private ushort _rowSpan = 1;
    private ushort _columnSpan = 1;
    private bool _isOpen = true;

    public HtmlElementKind Kind { get; } = kind;

    /// <summary>The 0-based offset of its tag in the parsed string; for an element that the parser made up, of the tag that made it do so.</summary>
    public int Position => position;

    /// <summary>The span as the standard reads it: 0 stands for the rest of the row group.</summary>
    public int RowSpan => _rowSpan;

    public int ColumnSpan => _columnSpan;

    public bool IsHidden { get; private set; }

    /// <summary>A part of a table that is none: its tags mean no more than those of a block.</summary>
    public bool IsPlain { get; set; }

    public HtmlRole Role => IsPlain ? HtmlRole.Block : Kind.Role;

    /// <summary>Whether its class or id says that it is furniture of the page, or that it wraps the document itself.</summary>
    public HtmlWrapper Wrapper { get; private set; }

    public override StringOrMemory NodeName => Kind.Name;

    public override NodeFlags Flags => Kind.Flags;

    public StringOrMemory LocalName => Kind.Name;

    public StringOrMemory NamespaceUri => (Flags & NodeFlags.SvgMember) != 0 ? NamespaceNames.SvgUri
        : (Flags & NodeFlags.MathMember) != 0 ? NamespaceNames.MathMlUri : NamespaceNames.HtmlUri;

    public StringOrMemory Prefix => default;

    /// <summary>Null: places are kept in <see cref="Position"/>.</summary>
    public ISourceReference? SourceReference
    {
        get => null;
        set { }
    }

    // The attributes that are kept have properties; the map that the builder asks for is empty.
    public IConstructableNamedNodeMap Attributes => this;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    int IConstructableNamedNodeMap.Length => 0;

    protected override HtmlTree Tree => tree;

    public void SetAttributes(StructAttributes attributes)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            SetOwnAttribute(attribute.Name, attribute.Value);
        }
    }

    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        var text = value.Memory.Span;
        switch (HtmlAttributes.Of(name.Memory.Span))
        {
            case HtmlAttribute.RowSpan:
                _rowSpan = (ushort)HtmlSpan.ReadRowSpan(text);
                break;
            case HtmlAttribute.ColumnSpan:
                _columnSpan = (ushort)HtmlSpan.ReadColumnSpan(text);
                break;
            case HtmlAttribute.Hidden:
                IsHidden = true;
                break;
            case HtmlAttribute.Style:
                IsHidden |= HtmlAttributes.HidesElement(text);
                break;
            case HtmlAttribute.Class or HtmlAttribute.Id when Kind.Role != HtmlRole.Inline:
                Wrapper |= HtmlWrappers.Of(text);
                break;
        }
    }

    public StringOrMemory GetAttribute(StringOrMemory @namespace, StringOrMemory name) => default;

    public bool HasAttribute(StringOrMemory name) => false;

    // Two formatting elements of one name count as the same; what they look like is of no interest.
    public bool SameAs(IConstructableNamedNodeMap? attributes) => true;

    /// <summary>Called by the builder to open a formatting element again, or to put another in its place.</summary>
    public IConstructableNode ShallowCopy()
    {
        tree.OpenCount += _isOpen ? 0 : 1;
        _isOpen = false;
        return new HtmlElement(tree, Kind, position) { IsHidden = IsHidden, Wrapper = Wrapper };
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    /// <summary>Called by the builder when it closes the element.</summary>
    public void SetupElement()
    {
        if (_isOpen)
        {
            _isOpen = false;
            tree.Close(this);
        }
    }

    public void PopulateFragment()
    {
    }

    public void Handle()
    {
    }
}
