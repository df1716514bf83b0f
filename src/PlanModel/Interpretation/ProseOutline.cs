using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Reads paragraphs into a tree of items: what nests in what, and which responsibility closes which sentences.</summary>
internal sealed class ProseOutline(ResponsibilityParser parser, Place? place, DiagnosticBag findings)
{
    /// <summary>Longer lines are no headings without a numeral.</summary>
    private const int MaximumHeading = 40;

    private readonly ProseParagraph _reader = new(parser, place);
    private readonly List<ProsePiece> _pieces = [];

    /// <summary>Where text goes; null behind what closes a document (who signs, a date, 附件：…).</summary>
    private ProseItem? _current;

    /// <summary>The last item, whatever came behind it.</summary>
    private ProseItem _last = new(null, default, default);

    private bool _nextLineIsBody;

    /// <summary>The number of the next attached file of a list of them; 0 outside one.</summary>
    private int _nextAttachment;

    /// <summary>Where the list begins: with a task, or with the heading of one.</summary>
    private int _start;

    /// <summary>The index of a title that was read with the label above it.</summary>
    private int _readAlready = -1;

    /// <summary>The document: items without a heading above them are its own.</summary>
    public ProseItem Root { get; private set; } = new(null, default, default);

    /// <summary>Notes that stand on their own, in document order, with the rules that they set.</summary>
    public List<(TextFragment Text, LeadRule? Rule)> Notes { get; } = [];

    /// <summary>Paragraphs that belong to no item.</summary>
    public List<TextFragment> Loose { get; } = [];

    public void Read(List<SourceBlock> blocks, int start)
    {
        Root = _last = _current = new ProseItem(null, default, default);
        _start = start;
        for (var i = start; i < blocks.Count; i++)
        {
            if (blocks[i] is SourceParagraph { IsFurniture: false } paragraph)
            {
                Read(blocks, i, paragraph);
            }
        }
    }

    private void Read(List<SourceBlock> blocks, int index, SourceParagraph paragraph)
    {
        var text = paragraph.Text;
        if (index == _readAlready)
        {
            return;
        }

        if (HeadingReader.TryRead(text.Span, out var reading))
        {
            if (_nextAttachment > 0 && reading.Number == _nextAttachment && reading.Style == HeadingStyle.Arabic && !IsClosed(text))
            {
                _nextAttachment++;
                return;
            }

            _nextAttachment = 0;
            OpenNumbered(text, reading);
            return;
        }

        _nextAttachment = 0;
        _reader.Read(text, _pieces);
        if (HoldsResponsibility())
        {
            if (_current is not null)
            {
                Add(_current, text, isOwnLine: false);
            }
            else
            {
                Loose.Add(text);
            }

            return;
        }

        if (IsClosing(text.Span))
        {
            Loose.Add(text);
            Close();
            return;
        }

        switch (FrameLines.KindOf(text, paragraph.HeadingLevel))
        {
            case FrameLine.Furniture:
                break;
            case FrameLine.Annex:
                OpenList(blocks, index, text);
                break;
            case FrameLine.Attachment:
                _nextAttachment = StartsList(text) ? 2 : 0;
                _current = null;
                break;
            case FrameLine.Issuer or FrameLine.Phrase or FrameLine.Text when GoesOnWithLabel(text):
                _current!.LastUnit!.Parts.Add(text);
                _current.LastUnit.Paragraphs.Add(text);
                break;
            case FrameLine.Note when AddNote(text):
                break;
            case FrameLine.Issuer or FrameLine.Data or FrameLine.Note:
                // Who signs, a date, 此件公开发布: the end of a document.
                Close();
                break;
            case FrameLine.Title or FrameLine.Phrase when IsHeading(blocks, index, paragraph):
                OpenUnnumbered(blocks, index, paragraph);
                break;
            default:
                if (_current is null)
                {
                    Loose.Add(text);
                }
                else
                {
                    Add(_current, text, isOwnLine: false);
                }

                break;
        }
    }

    /// <summary>Adds the pieces of a paragraph to an item.</summary>
    private void Add(ProseItem item, TextFragment paragraph, bool isOwnLine)
    {
        _nextLineIsBody = false;
        var isLine = _pieces.TrueForAll(piece => piece.Kind != ProsePieceKind.Text);
        ProseUnit? touched = null;
        foreach (var piece in _pieces)
        {
            var unit = item.LastUnit;
            if (piece.Kind == ProsePieceKind.Text)
            {
                if (unit is null || unit.IsEnded)
                {
                    unit = new ProseUnit { IsInOwnLine = isOwnLine };
                    item.Units.Add(unit);
                }

                unit.Texts.Add(piece.Text);
            }
            else if (piece.Kind == ProsePieceKind.Note)
            {
                Notes.Add((piece.Text, parser.RuleOf(piece.Text.Span)));
            }
            else
            {
                if (unit is null)
                {
                    unit = new ProseUnit { IsInOwnLine = isOwnLine };
                    item.Units.Add(unit);
                }

                unit.IsClosedByLine |= isLine && !unit.IsEnded;
                Close(unit, piece);
                _nextLineIsBody = isLine && piece.Kind == ProsePieceKind.Labelled;
            }

            if (unit is not null && !ReferenceEquals(unit, touched))
            {
                unit.Paragraphs.Add(paragraph);
                touched = unit;
            }
        }
    }

    private void Close(ProseUnit unit, ProsePiece piece)
    {
        switch (piece.Kind)
        {
            case ProsePieceKind.Deadline when unit.Deadline.IsEmpty:
                unit.Deadline = piece.Text;
                break;
            case ProsePieceKind.Leaders when unit.Leaders.IsEmpty:
                unit.Leaders = piece.Text;
                break;
            case ProsePieceKind.Deadline or ProsePieceKind.Leaders:
                findings.Add(ProseFindings.LabelRepeated(piece.Text.SourceStart, piece.Text.Length, piece.Text.Span));
                break;
            default:
                unit.Parts.Add(piece.Text);
                break;
        }
    }

    private void OpenNumbered(TextFragment text, in Heading reading)
    {
        var item = new ProseItem(ParentOf(reading.Style), text, reading);
        item.Parent!.Items.Add(item);
        _last = _current = item;
        // Without the count at its end: （共5项） is no sentence.
        var title = text.Slice(reading.TitleStart, reading.TitleLength);
        _reader.Read(title, _pieces);
        var first = _pieces.Count > 0 && _pieces[0].Kind == ProsePieceKind.Text ? _pieces[0].Text : default;
        var length = SentenceReader.FirstLength(first.Span);
        item.IsHeadingOnly = _pieces.Count == 0 || (_pieces.Count == 1 && length == first.Length && _pieces[0].Kind == ProsePieceKind.Text);
        if (!item.IsHeadingOnly)
        {
            item.HeadingEnd = reading.TitleStart + SentenceReader.WithoutFullStop(first.Slice(0, length)).Length;
            item.HasRunInText = length < first.Length || _pieces.FindLastIndex(piece => piece.Kind == ProsePieceKind.Text) > 0;
        }

        Add(item, text, isOwnLine: true);
    }

    /// <summary>Where a numeral of a style belongs: beside the open item of its style, else inside the deepest one above it.</summary>
    private ProseItem ParentOf(HeadingStyle style)
    {
        for (var item = _last; item.Parent is not null && !item.IsList; item = item.Parent)
        {
            if (item.Style == style)
            {
                return item.Parent;
            }
        }

        var parent = _last;
        while (parent.Parent is not null && !parent.IsList && parent.Style > style)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>Whether a line without a numeral heads what follows.</summary>
    private bool IsHeading(List<SourceBlock> blocks, int index, SourceParagraph paragraph)
    {
        if (paragraph.HeadingLevel > 0)
        {
            return true;
        }

        // At the start or behind an item that is closed, and right above the next: 社会保障方面.
        return paragraph.Text.Length <= MaximumHeading
            && paragraph.Text.Length >= 2
            && (_current is null || ReferenceEquals(_current, Root) ? Root.Items.Count > 0 || index == _start : _current.LastUnit is { IsEnded: true })
            && NextText(blocks, index) is { } next
            && HeadingReader.TryRead(next.Span, out var reading) && reading.Style >= HeadingStyle.Chinese;
    }

    private void OpenUnnumbered(List<SourceBlock> blocks, int index, SourceParagraph paragraph)
    {
        var parent = _last;
        var found = false;
        // Beside the last heading of its kind; else around the items that follow it.
        for (var item = _last; item.Parent is not null && !found && !item.IsList; item = item.Parent)
        {
            if (item.Style == HeadingStyle.None)
            {
                parent = item.Parent;
                found = true;
            }
        }

        if (!found)
        {
            parent = NextText(blocks, index) is { } next && HeadingReader.TryRead(next.Span, out var reading) ? ParentOf(reading.Style) : Top();
        }

        var opened = new ProseItem(parent, paragraph.Text, HeadingReader.ReadUnnumbered(paragraph.Text.Span)) { IsHeadingOnly = true };
        parent.Items.Add(opened);
        _last = _current = opened;
    }

    /// <summary>Begins a later list of the document: 附件2 and its title.</summary>
    private void OpenList(List<SourceBlock> blocks, int index, TextFragment label)
    {
        if (!AnnexLabel.TryRead(label, out _, out var title))
        {
            return;
        }

        if (title.IsEmpty)
        {
            _readAlready = NextIndex(blocks, index);
            if (_readAlready < 0 || FrameLines.KindOf(blocks[_readAlready]) != FrameLine.Title)
            {
                _readAlready = -1;
                Close();
                return;
            }

            title = ((SourceParagraph)blocks[_readAlready]).Text;
        }

        findings.Add(DocumentFindings.LaterList(title.SourceStart, title.Length, title.Span));
        var item = new ProseItem(Root, title, HeadingReader.ReadUnnumbered(title.Span)) { IsList = true, IsHeadingOnly = true };
        Root.Items.Add(item);
        _last = _current = item;
    }

    private ProseItem Top()
    {
        var item = _last;
        while (item.Parent is not null && !item.IsList)
        {
            item = item.Parent;
        }

        return item;
    }

    /// <summary>本方案自印发之日起施行, 由市教育局负责解释: what closes a document belongs to no task.</summary>
    private static bool IsClosing(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('。');
        return (text.StartsWith("本".AsSpan()) && text.IndexOf('自') > 0 && (text.EndsWith("施行".AsSpan()) || text.EndsWith("实施".AsSpan()) || text.EndsWith("执行".AsSpan()) || text.EndsWith("生效".AsSpan())))
            || text.EndsWith("负责解释".AsSpan()) || text.StartsWith("未尽事宜".AsSpan());
    }

    private bool AddNote(TextFragment text)
    {
        var note = NoteReader.Words(text);
        var rule = parser.RuleOf(note.Span);
        if (rule is null && SpecialRows.NoteStart(text.Span) < 0)
        {
            return false;
        }

        Notes.Add((note, rule));
        return true;
    }

    /// <summary>责任单位： alone on its line, the bodies below it, one a line.</summary>
    private bool GoesOnWithLabel(TextFragment text)
    {
        if (!_nextLineIsBody || _current?.LastUnit is not { Parts.Count: > 0 } unit || text.Length > MaximumHeading)
        {
            return false;
        }

        var last = unit.Parts[unit.Parts.Count - 1];
        var isOpen = last[last.Length - 1] is '：' or ':' or '、' or '，' or ',';
        // A full name may as well sign the document.
        return isOpen ? FrameLines.IsIssuer(text.Span) || parser.IsResponsibility(text.Span, place)
            : text[0] is '省' or '市' or '县' or '区' or '州' or '旗' or '各' or '有' or '镇' && parser.IsResponsibility(text.Span, place);
    }

    private void Close()
    {
        _current = null;
        _nextLineIsBody = false;
    }

    private bool HoldsResponsibility()
    {
        foreach (var piece in _pieces)
        {
            if (piece.Kind is not (ProsePieceKind.Text or ProsePieceKind.Note))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClosed(TextFragment text)
    {
        _reader.Read(text, _pieces);
        return HoldsResponsibility();
    }

    private static bool StartsList(TextFragment attachment)
    {
        var colon = attachment.Span.IndexOfAny('：', ':');
        return HeadingReader.TryRead(attachment.Slice(colon + 1).Trim().Span, out var heading) && heading.Number == 1;
    }

    private static TextFragment? NextText(List<SourceBlock> blocks, int index) =>
        NextIndex(blocks, index) is >= 0 and var next ? ((SourceParagraph)blocks[next]).Text : null;

    private static int NextIndex(List<SourceBlock> blocks, int index)
    {
        for (var i = index + 1; i < blocks.Count; i++)
        {
            if (blocks[i] is SourceParagraph { IsFurniture: false })
            {
                return i;
            }
        }

        return -1;
    }
}
