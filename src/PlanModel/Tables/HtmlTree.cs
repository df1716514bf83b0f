using System.Runtime.InteropServices;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PlanModel.Tables;

/// <summary>The lean tree of a document: what AngleSharp's tree builder fills instead of a DOM.</summary>
/// <remarks>
/// A list needs elements with their places, spans and a few classes, and text with its place, which AngleSharp's own text nodes
/// do not have.
/// </remarks>
internal sealed class HtmlTree(TextSource source, string html) : HtmlParent, IConstructableDocument
{
    private readonly Dictionary<StringOrMemory, HtmlElementKind> _unknownKinds = [];
    private HtmlParent? _indexedParent;
    private HtmlNode? _indexedChild;
    private int _index;

    /// <summary>The text that is parsed.</summary>
    public string Html => html;

    /// <summary>The 0-based offset in the parsed string of the token that the builder works on.</summary>
    public int Position { get; private set; }

    /// <summary>Where tables begin that have no end tag so far; the innermost one on top.</summary>
    public Stack<int> OpenTables { get; } = new();

    /// <summary>Whether there is a start tag, and an end tag, of the page or of its body.</summary>
    public bool HasStartTag { get; private set; }

    public bool HasEndTag { get; private set; }

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement Head => null!;

    public IConstructableElement DocumentElement
    {
        get
        {
            for (var child = FirstChild; child is not null; child = child.Next)
            {
                if (child is HtmlElement element)
                {
                    return element;
                }
            }

            return null!;
        }
    }

    public bool IsLoading => false;

    public override StringOrMemory NodeName => "#document";

    public override NodeFlags Flags => NodeFlags.None;

    protected override HtmlTree Tree => this;

    /// <summary>Takes note of a token, before the builder works on it.</summary>
    public void Observe(ref StructHtmlToken token)
    {
        Position = token.Position.Index;
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
        {
            return;
        }

        var isStart = token.Type == HtmlTokenType.StartTag;
        switch (token.Name.Length)
        {
            case 4 when token.Name == "html" || token.Name == "body":
                HasStartTag |= isStart;
                HasEndTag |= !isStart;
                break;
            case 5 when token.Name == "table" && isStart:
                OpenTables.Push(Position);
                break;
            case 5 when token.Name == "table" && OpenTables.Count > 0:
                OpenTables.Pop();
                break;
        }
    }

    /// <summary>A child by its index. The builder asks for one after the other, so the last one is remembered.</summary>
    public HtmlNode ChildAt(HtmlParent parent, int index)
    {
        if (parent != _indexedParent || _indexedChild is null || index < _index)
        {
            _indexedParent = parent;
            _indexedChild = parent.FirstChild;
            _index = 0;
        }

        for (; _index < index && _indexedChild is not null; _index++)
        {
            _indexedChild = _indexedChild.Next;
        }

        return _indexedChild ?? throw new ArgumentOutOfRangeException(nameof(index));
    }

    /// <summary>To be called when children got other indexes.</summary>
    public void ForgetIndex() => _indexedParent = null;

    public HtmlElement MakeElement(StringOrMemory name) => new(this, HtmlElementKind.Of(name) ?? MakeKind(name, NodeFlags.HtmlMember), Position);

    public HtmlElement MakeForeignElement(StringOrMemory name, NodeFlags flags) => new(this, MakeKind(name, flags), Position);

    /// <summary>A text node; null when the text is white space between the parts of a table.</summary>
    public HtmlText? MakeText(HtmlParent parent, StringOrMemory text)
    {
        if (parent is HtmlElement { Kind.Role: >= HtmlRole.Table and <= HtmlRole.Row } && text.Memory.Span.Trim().IsEmpty)
        {
            return null;
        }

        return MemoryMarshal.TryGetString(text.Memory, out var content, out var start, out var length) && ReferenceEquals(content, html)
            ? new HtmlText(html, start, length, start)
            : new HtmlText(text.ToString(), 0, text.Length, Position);
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void ApplyManifest()
    {
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    private HtmlElementKind MakeKind(StringOrMemory name, NodeFlags flags)
    {
        if (!_unknownKinds.TryGetValue(name, out var kind) || kind.Flags != flags)
        {
            kind = new HtmlElementKind(name.ToString(), flags, (flags & NodeFlags.SvgMember) != 0 ? HtmlRole.Skipped : HtmlRole.Inline);
            _unknownKinds[kind.Name] = kind;
        }

        return kind;
    }
}
