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
internal sealed class HtmlTree(TextSource source, string html, int maximumDepth, bool leavesOutInline) : HtmlParent, IConstructableDocument
{
    private readonly Dictionary<StringOrMemory, HtmlElementKind> _unknownKinds = [];
    private HtmlParent? _indexedParent;
    private HtmlNode? _indexedChild;
    private readonly List<HtmlElement> _openTables = [];
    private readonly List<int> _closedTables = [];
    private int _index;
    private int _tokenCount;
    private int _closedAtToken = -1;
    private int _templates;
    private int _foreign;
    private bool _lastTagClosesTable;

    /// <summary>The text that is parsed.</summary>
    public string Html => html;

    /// <summary>The 0-based offset in the parsed string of the token that the builder works on.</summary>
    public int Position { get; private set; }

    /// <summary>Whether there is a start tag, and an end tag, of the page or of its body.</summary>
    public bool HasStartTag { get; private set; }

    public bool HasEndTag { get; private set; }

    /// <summary>How many elements are open.</summary>
    public int OpenCount { get; set; }

    /// <summary>Where a start tag stands that was left out because too many elements were open; -1 when there is none.</summary>
    public int FirstTooDeep { get; private set; } = -1;

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    /// <summary>The head, which the builder opens again for a script, a link or a style behind its end tag.</summary>
    public IConstructableElement Head { get; private set; } = null!;

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

    /// <summary>Takes note of a token, before the builder works on it; false when the builder should not see it.</summary>
    /// <remarks>
    /// Templates hold nothing that a reader sees, and the builder knows them by the class of AngleSharp's own elements: they are left out.
    /// </remarks>
    public bool Observe(ref StructHtmlToken token)
    {
        Position = token.Position.Index;
        _tokenCount++;
        _lastTagClosesTable = false;
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
        {
            return _templates == 0;
        }

        // Inside SVG and MathML, tags of HTML end them.
        if (leavesOutInline && _foreign == 0 && HtmlInline.Is(token.Name.Memory.Span))
        {
            return false;
        }

        var isStart = token.Type == HtmlTokenType.StartTag;
        if (isStart && OpenCount >= maximumDepth / 2 && IsTooDeep(token.Name))
        {
            FirstTooDeep = FirstTooDeep < 0 ? Position : FirstTooDeep;
            return false;
        }

        switch (token.Name.Length)
        {
            case 4 when token.Name == "html" || token.Name == "body":
                HasStartTag |= isStart;
                HasEndTag |= !isStart;
                break;
            case 5 when !isStart:
                _lastTagClosesTable = token.Name == "table";
                break;
            case 8 when token.Name == "template":
                _templates = Math.Max(_templates + (isStart ? 1 : -1), 0);
                return false;
        }

        return _templates == 0;
    }

    /// <summary>Takes note of an element that the builder closes.</summary>
    public void Close(HtmlElement element)
    {
        // The head may be closed several times.
        OpenCount = Math.Max(OpenCount - 1, 0);
        _foreign -= (element.Flags & (NodeFlags.SvgMember | NodeFlags.MathMember)) != 0 ? 1 : 0;
        if (element.Kind.Role == HtmlRole.Table)
        {
            CloseTable(element);
        }
    }

    private void CloseTable(HtmlElement table)
    {
        if (_closedAtToken != _tokenCount)
        {
            _closedAtToken = _tokenCount;
            _closedTables.Clear();
        }

        _closedTables.Add(table.Position);
        _openTables.Remove(table);
    }

    /// <summary>Where the innermost table begins that was still open at the end of the document; -1 when there was none.</summary>
    public int FindOpenTable()
    {
        // The builder closes what is open when there are no more tokens. Of the tables closed after the last token, that token
        // itself may have closed one.
        var first = _lastTagClosesTable ? 1 : 0;
        return _closedAtToken == _tokenCount && _closedTables.Count > first ? _closedTables[first] : -1;
    }

    /// <summary>A child by its index. The builder asks for neighbours, one after the other, so the last one is remembered.</summary>
    public HtmlNode ChildAt(HtmlParent parent, int index)
    {
        if (index < 0 || index >= parent.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        var node = parent == _indexedParent ? _indexedChild! : parent.FirstChild!;
        var at = parent == _indexedParent ? _index : 0;
        if (index < at / 2)
        {
            (node, at) = (parent.FirstChild!, 0);
        }
        else if (parent.Length - 1 - index < Math.Abs(index - at))
        {
            (node, at) = (parent.LastChild!, parent.Length - 1);
        }

        for (; at < index; at++)
        {
            node = node.Next!;
        }

        for (; at > index; at--)
        {
            node = node.Previous!;
        }

        (_indexedParent, _indexedChild, _index) = (parent, node, index);
        return node;
    }

    /// <summary>To be called when children got other indexes.</summary>
    public void ForgetIndex() => _indexedParent = null;

    public HtmlElement MakeElement(StringOrMemory name)
    {
        var kind = HtmlElementKind.Of(name) ?? MakeKind(name, NodeFlags.HtmlMember);
        var element = kind.IsScript ? new HtmlScript(this, kind, Position) : new HtmlElement(this, kind, Position);
        OpenCount++;
        if (Head is null && name == "head")
        {
            Head = element;
        }

        if (kind.Role == HtmlRole.Table)
        {
            _openTables.Add(element);
        }

        return element;
    }

    /// <summary>Adds the root; any other element comes here to be put before the table that it may not stand in.</summary>
    /// <remarks>The builder knows open tables by the class of AngleSharp's own elements, and takes the document when it finds none.</remarks>
    public override void AddNode(IConstructableNode node)
    {
        if (node is HtmlElement element && LastChild is HtmlElement root)
        {
            var table = _openTables.Count > 0 ? _openTables[_openTables.Count - 1] : null;
            HtmlNode? before = table;
            var parent = table?.Parent ?? root;
            while (parent.Depth >= maximumDepth && parent.Parent is HtmlElement outer)
            {
                before = parent.Next;
                parent = outer;
            }

            parent.InsertBefore(before?.Parent == parent ? before : null, element);
            return;
        }

        base.AddNode(node);
    }

    /// <summary>An element that is parsed in another way than its name says.</summary>
    public HtmlElement MakeElement(StringOrMemory name, NodeFlags flags)
    {
        OpenCount++;
        _foreign += (flags & (NodeFlags.SvgMember | NodeFlags.MathMember)) != 0 ? 1 : 0;
        return new HtmlElement(this, MakeKind(name, flags), Position);
    }

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

    /// <summary>
    /// Whether one more element of a name is too much. The builder looks through the open elements at nearly every tag, so a page must
    /// not open as many as it likes. Half of them may be of any kind; the other half is for tables, so that a page that forgets to
    /// close its spans can still have one.
    /// </summary>
    private bool IsTooDeep(StringOrMemory name) =>
        HtmlElementKind.Of(name) is not { } kind
        || (kind.Role is not (>= HtmlRole.Table or HtmlRole.Break) && (kind.Flags & (NodeFlags.SelfClosing | NodeFlags.LiteralText)) == 0)
        || (kind.Role >= HtmlRole.Table && OpenCount >= maximumDepth);

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
