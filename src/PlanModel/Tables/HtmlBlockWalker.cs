using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Walks over the tree of a page once, in document order, and makes paragraphs and tables of it.</summary>
/// <remarks>It goes along the links between nodes instead of calling itself, so nesting costs no stack.</remarks>
internal sealed class HtmlBlockWalker : IDisposable
{
    private readonly ReadingLimits _limits;
    private readonly HtmlTextCollector _text;
    private readonly HtmlPendingTexts _pending = new();
    private readonly List<HtmlLine> _lines = [];
    private readonly Stack<int> _furnitureAround = new();
    private readonly Action _endLine;
    private readonly int _offset;
    private HtmlContainer _container = new(null, null, 0);
    private HtmlTableBuilder? _table;
    private int _headingLevel;
    private int _furniture;
    private int _preformatted;
    private int _contentEnd = int.MaxValue;
    private int _titleLine;
    private int _hiddenRows;
    private int _firstHiddenRow;
    private int _deleted;
    private int _firstDeleted;
    private HtmlLine _title;

    public HtmlBlockWalker(string html, int offset, ReadingLimits limits)
    {
        _limits = limits;
        _offset = offset;
        _text = new HtmlTextCollector(html, offset);
        _endLine = EndLine;
    }

    /// <summary>Paragraphs and tables, complete after <see cref="Finish"/>.</summary>
    public List<SourceBlock> Blocks => _container.Blocks!;

    /// <summary>The title of the page; null when it has none.</summary>
    public TextFragment? PageTitle { get; private set; }

    /// <summary>Where a table begins whose spans were given up because there are too many; -1 when there is none.</summary>
    public int CutTable { get; private set; } = -1;

    /// <summary>Adds that rows of tables were passed over because browsers do not show them (a spreadsheet's filter), and text because it is struck out.</summary>
    public void AddPassedOver(List<Finding> findings)
    {
        if (_deleted > 0)
        {
            findings.Add(HtmlFindings.TextDeleted(_firstDeleted, _deleted));
        }

        if (_hiddenRows > 0)
        {
            findings.Add(HtmlFindings.RowsHidden(_firstHiddenRow, _hiddenRows));
        }
    }

    public void Walk(HtmlNode root)
    {
        var node = root;
        while (true)
        {
            if (Enter(node))
            {
                if (node is HtmlParent { FirstChild: { } child })
                {
                    node = child;
                    continue;
                }

                Leave(node);
            }

            while (node != root && node.Next is null)
            {
                node = node.Parent!;
                Leave(node);
            }

            if (node == root)
            {
                EndLine();
                FlushLines();
                return;
            }

            node = node.Next!;
        }
    }

    public void Finish()
    {
        var (content, map) = _text.Finish();
        _pending.Resolve(content, map, _contentEnd);
        if (_title.Length > 0)
        {
            PageTitle = new TextFragment(content, _title.Start, _title.Length, map);
        }
    }

    /// <summary>Adds what happened to characters.</summary>
    public void AddCharacterFindings(List<Finding> findings)
    {
        if (_text.Controls.Count > 0)
        {
            findings.Add(CharacterFindings.ControlCharactersDropped(_text.Controls.First, _text.Controls.Count));
        }

        if (_text.Invisibles.Count > 0)
        {
            findings.Add(CharacterFindings.InvisibleCharactersDropped(_text.Invisibles.First, _text.Invisibles.Count));
        }

        if (_text.LoneSurrogates.Count > 0)
        {
            findings.Add(CharacterFindings.LoneSurrogatesReplaced(_text.LoneSurrogates.First, _text.LoneSurrogates.Count));
        }
    }

    public void Dispose() => _text.Dispose();

    /// <summary>Begins a node; whether its children count (then it is also left).</summary>
    private bool Enter(HtmlNode node)
    {
        if (node is HtmlText text)
        {
            _text.Append(text, _preformatted > 0, _endLine);
            return false;
        }

        if (node is not HtmlElement element)
        {
            return true;
        }

        if (element.IsHidden)
        {
            if (element.Kind.Role == HtmlRole.Row && HasText(element))
            {
                _firstHiddenRow = _hiddenRows == 0 ? element.Position + _offset : _firstHiddenRow;
                _hiddenRows++;
            }

            return false;
        }

        if (element.Wrapper != HtmlWrapper.None)
        {
            EnterWrapper(element);
        }

        if (element.Kind.Role == HtmlRole.Table && _container.Cell is not null)
        {
            HtmlSingleCell.Open(element);
        }

        switch (element.Role)
        {
            case HtmlRole.Inline:
                return true;
            case HtmlRole.Skipped when element.Kind.Name == "head":
                return true;
            case HtmlRole.Skipped:
                LeaveWrapper(element);
                return false;
            case HtmlRole.Deleted:
                if (HasText(element))
                {
                    _firstDeleted = _deleted == 0 ? element.Position + _offset : _firstDeleted;
                    _deleted++;
                }

                LeaveWrapper(element);
                return false;
            case HtmlRole.Break:
                EndLine();
                LeaveWrapper(element);
                return false;
            case HtmlRole.Furniture:
                EndLine();
                _furniture++;
                return true;
            case HtmlRole.Preformatted:
                EndLine();
                _preformatted++;
                return true;
            case HtmlRole.Heading:
                EndLine();
                _headingLevel = element.Kind.HeadingLevel;
                return true;
            case HtmlRole.Title:
                EndLine();
                _titleLine = _lines.Count;
                return true;
            case HtmlRole.Table:
                EndLine();
                _table = new HtmlTableBuilder(_table, _container, element.Position + _offset);
                return true;
            case HtmlRole.RowGroup or HtmlRole.FootGroup:
                _table?.BeginGroup(element.Kind.Role == HtmlRole.FootGroup);
                return true;
            case HtmlRole.Row:
                EndLine();
                FlushLines();
                _table?.BeginRow(element.Position + _offset);
                return true;
            case HtmlRole.Cell:
                EndLine();
                FlushLines();
                _container = new HtmlContainer(_container, element, _lines.Count);
                return true;
            default:
                EndLine();
                return true;
        }
    }

    private static bool HasText(HtmlElement element)
    {
        HtmlNode node = element;
        while (true)
        {
            if (node is HtmlText text && !text.Span.Trim().IsEmpty)
            {
                return true;
            }

            if (node is HtmlParent { FirstChild: { } child })
            {
                node = child;
                continue;
            }

            while (node != element && node.Next is null)
            {
                node = node.Parent!;
            }

            if (node == element)
            {
                return false;
            }

            node = node.Next!;
        }
    }

    private void Leave(HtmlNode node)
    {
        if (node is not HtmlElement element)
        {
            return;
        }

        switch (element.Role)
        {
            case HtmlRole.Inline or HtmlRole.RowGroup or HtmlRole.FootGroup or HtmlRole.Row:
                break;
            case HtmlRole.Furniture:
                EndLine();
                _furniture--;
                break;
            case HtmlRole.Preformatted:
                EndLine();
                _preformatted--;
                break;
            case HtmlRole.Heading:
                EndLine();
                _headingLevel = 0;
                break;
            case HtmlRole.Title:
                LeaveTitle();
                break;
            case HtmlRole.Table:
                LeaveTable();
                break;
            case HtmlRole.Cell:
                LeaveCell();
                break;
            default:
                EndLine();
                break;
        }

        LeaveWrapper(element);
    }

    private void EnterWrapper(HtmlElement element)
    {
        EndLine();
        if (element.Wrapper.HasFlag(HtmlWrapper.Content))
        {
            _furnitureAround.Push(_furniture);
            _furniture = 0;
        }
        else
        {
            _furniture++;
        }
    }

    private void LeaveWrapper(HtmlElement element)
    {
        if (element.Wrapper == HtmlWrapper.None)
        {
            return;
        }

        EndLine();
        if (element.Wrapper.HasFlag(HtmlWrapper.Content))
        {
            _furniture = _furnitureAround.Pop();
            // What stands after the document is furniture, unless another part of the document follows.
            _contentEnd = _text.Length;
        }
        else
        {
            _furniture--;
        }
    }

    private void LeaveTitle()
    {
        EndLine();
        if (_lines.Count > _titleLine)
        {
            _title = _title.Length == 0 ? _lines[_titleLine] : _title;
            _lines.RemoveRange(_titleLine, _lines.Count - _titleLine);
        }
    }

    private void LeaveTable()
    {
        EndLine();
        var table = _table!;
        if (table.HasRows)
        {
            FlushLines();
            var built = table.Build(_pending, _limits, out var isCut);
            table.Container.Blocks!.Add(built);
            CutTable = isCut ? built.SourceStart : CutTable;
        }

        _table = table.Outer;
    }

    private void LeaveCell()
    {
        EndLine();
        var container = _container;
        var element = container.Cell!;
        int start = 0, length = 0;
        if (container.Blocks is null)
        {
            if (_lines.Count > container.FirstLine)
            {
                var last = _lines[_lines.Count - 1];
                start = _lines[container.FirstLine].Start;
                length = last.Start + last.Length - start;
                _lines.RemoveRange(container.FirstLine, _lines.Count - container.FirstLine);
            }
        }
        else
        {
            FlushLines();
        }

        _container = container.Outer!;
        _table?.Add(new HtmlCell(element.RowSpan, element.ColumnSpan, element.Position + _offset, start, length, container.Blocks));
    }

    private void EndLine()
    {
        if (_text.EndLine(out var start, out var length))
        {
            // The first heading stands in the header of many a page; it is the title of the document all the same.
            _lines.Add(new HtmlLine(start, length, _text.LineSourceStart, _headingLevel, _furniture > 0 && _headingLevel != 1));
        }
    }

    /// <summary>Makes paragraphs of the lines that the current container has; a cell that held only text so far holds blocks from then on.</summary>
    private void FlushLines()
    {
        _container.Blocks ??= [];
        for (var i = _container.FirstLine; i < _lines.Count; i++)
        {
            _pending.AddParagraph(_container.Blocks, _lines[i]);
        }

        _lines.RemoveRange(_container.FirstLine, _lines.Count - _container.FirstLine);
    }
}
