using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace PlanModel.Tables;

/// <summary>Makes the nodes of an <see cref="HtmlTree"/> for AngleSharp's tree builder.</summary>
internal sealed class HtmlTreeFactory(string html, int maximumDepth, bool leavesOutInline) : IDomConstructionElementFactory<HtmlTree, HtmlElement>
{
    /// <summary>Elements in which HTML may stand inside SVG and MathML.</summary>
    private static readonly string[] SvgTips = ["foreignObject", "desc", "title"];

    private static readonly string[] MathTips = ["mi", "mo", "mn", "ms", "mtext"];

    /// <summary>The tree, once the parser has asked for it.</summary>
    public HtmlTree? Tree { get; private set; }

    public HtmlTree CreateDocument(TextSource source, IBrowsingContext? context = null) => Tree = new HtmlTree(source, html, maximumDepth, leavesOutInline);

    public HtmlElement Create(HtmlTree document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        document.MakeElement(localName);

    public HtmlElement CreateUnknown(HtmlTree document, StringOrMemory tagName) => document.MakeElement(tagName, NodeFlags.HtmlMember);

    public HtmlElement CreateNoScript(HtmlTree document, bool scripting) => document.MakeElement("noscript");

    public IConstructableMetaElement CreateMeta(HtmlTree document) => document.MakeElement("meta");

    public IConstructableScriptElement CreateScript(HtmlTree document, bool parserInserted, bool started) => (HtmlScript)document.MakeElement("script");

    public IConstructableFrameElement CreateFrame(HtmlTree document) => document.MakeElement("frame");

    public IConstructableTemplateElement CreateTemplate(HtmlTree document) => document.MakeElement("template");

    public IConstructableFormElement CreateForm(HtmlTree document) => document.MakeElement("form");

    public IConstructableNode CreateDocumentType(HtmlTree document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new HtmlText("", 0, 0, 0);

    public IConstructableSvgElement CreateSvg(HtmlTree document, StringOrMemory name = default) =>
        document.MakeElement(name, IsOneOf(name, SvgTips) ? NodeFlags.SvgMember | NodeFlags.HtmlTip | NodeFlags.SvgTip | NodeFlags.Special | NodeFlags.Scoped : NodeFlags.SvgMember);

    public IConstructableMathElement CreateMath(HtmlTree document, StringOrMemory name = default) =>
        document.MakeElement(name, IsOneOf(name, MathTips) ? NodeFlags.MathMember | NodeFlags.MathTip | NodeFlags.Special | NodeFlags.Scoped : NodeFlags.MathMember);

    private static bool IsOneOf(StringOrMemory name, string[] names)
    {
        foreach (var candidate in names)
        {
            if (name.Memory.Span.SequenceEqual(candidate.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
