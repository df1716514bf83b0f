using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads Markdown: headings, paragraphs, list items, pipe tables, and HTML tables in between.</summary>
/// <remarks>
/// Each line of a paragraph is a paragraph: lists of tasks put labels on lines of their own. The number of an ordered item is
/// text of the document and stays; the mark of an unordered one goes. A pipe table need not have outer pipes, nor a header;
/// blank lines between its rows do not end it. Programs that make Markdown of HTML leave the paragraphs of a cell on lines of
/// their own: <see cref="MarkdownRows"/> tells where such a row ends.
/// </remarks>
internal sealed class MarkdownReader
{
    private readonly TextInput _input;
    private readonly string _content;
    private readonly MarkdownInline _inline;
    private readonly List<(int Start, int End)> _lines = [];
    private readonly List<(int Start, int End)> _cells = [];
    private MarkdownRows _rows = null!;
    private TableBuilder? _table;
    private bool _hasOuterPipes;

    /// <summary>How many cells a row has at least: empty ones behind them only fill it up, where the header ends in such.</summary>
    private int _rowWidth = int.MaxValue;

    private MarkdownReader(TextInput input)
    {
        _input = input;
        _content = input.Content;
        _inline = new MarkdownInline(input);
    }

    public static void Read(TextInput input) => new MarkdownReader(input).Read();

    /// <summary>Whether a text has a pipe table (a header and the row of dashes under it), or an HTML table.</summary>
    public static bool IsLikely(string content)
    {
        var lines = new LineReader(content.AsSpan());
        var wasPiped = false;
        while (lines.MoveNext())
        {
            var line = lines.Line;
            if ((wasPiped || MarkdownRows.EndsWithSpaces(line)) && MarkdownLine.IsDelimiterRow(line))
            {
                return true;
            }

            if (MarkdownLine.IsTableTag(line))
            {
                return true;
            }

            wasPiped = line.IndexOf('|') >= 0;
        }

        return false;
    }

    /// <summary>Whether a text without tables is Markdown: it begins with a heading, or has several, or a line in bold, or a tag on a line of its own.</summary>
    public static bool HasMarks(string content)
    {
        var lines = new LineReader(content.AsSpan());
        var headings = 0;
        var isFirst = true;
        while (lines.MoveNext())
        {
            if ((MarkdownLine.IsHeading(lines.Line) && (++headings == 2 || isFirst)) || MarkdownLine.IsBold(lines.Line) || MarkdownLine.IsBlockTag(lines.Line))
            {
                return true;
            }

            isFirst &= lines.Line.Trim().IsEmpty;
        }

        return false;
    }

    /// <summary>Whether a text that is laid out in another way has the marks of Markdown: a heading, a line of = under one, a line between two stars.</summary>
    public static bool HasAnyMark(string content)
    {
        var lines = new LineReader(content.AsSpan());
        var isText = false;
        while (lines.MoveNext())
        {
            var line = lines.Line.Trim();
            if (MarkdownLine.IsHeading(line) || MarkdownLine.IsBold(line) || (isText && line.Length > 2 && line.Trim('=').IsEmpty))
            {
                return true;
            }

            isText = !line.IsEmpty;
        }

        return false;
    }

    private ReadOnlySpan<char> LineAt(int index) => _content.AsSpan(_lines[index].Start, _lines[index].End - _lines[index].Start);

    private void Read()
    {
        var lines = new LineReader(_content.AsSpan());
        while (lines.MoveNext())
        {
            if (!_input.IsPageNumber(lines.Start, lines.End))
            {
                _lines.Add((lines.Start, lines.End));
            }
        }

        _rows = new MarkdownRows(_input, _lines);
        var i = ReadFrontMatter();
        while (i < _lines.Count)
        {
            i = ReadBlock(i);
        }

        EndTable();
    }

    /// <returns>The index of the next line.</returns>
    private int ReadBlock(int index)
    {
        var line = LineAt(index);
        if (line.Trim().IsEmpty)
        {
            return index + 1;
        }

        if (MarkdownLine.IsTableTag(line))
        {
            EndTable();
            return ReadHtml(index);
        }

        if (_rows.EndOf(index, _table is not null, _hasOuterPipes) is { } last && (_table is not null || last > index || BeginsTable(index)))
        {
            AddRow(index, last);
            return last + 1;
        }

        // A line right under a row, without pipes, is a row of one cell, as everywhere in Markdown.
        if (_table is not null && _rows.ClosingBars == 0 && !LineAt(index - 1).Trim().IsEmpty && !MarkdownLine.BeginsBlock(line))
        {
            AddRow(index, index);
            return index + 1;
        }

        EndTable();
        AddText(index);
        return index + 1 + (index + 1 < _lines.Count && MarkdownLine.HeadingLevel(line, out _) == 0 ? UnderlineLines(index + 1) : 0);
    }

    private void AddText(int index)
    {
        var line = LineAt(index);
        if (MarkdownLine.IsRule(line) || MarkdownLine.IsFence(line) || MarkdownLine.IsComment(line) || line.Trim().Trim("| ".AsSpan()).IsEmpty)
        {
            return;
        }

        var (start, end) = _lines[index];
        var level = MarkdownLine.HeadingLevel(line, out var offset);
        if (level > 0)
        {
            // A heading may be nothing but its marks.
            end = start + Math.Max(line.TrimEnd().TrimEnd('#').Length, offset);
            start += offset;
        }
        else
        {
            start += MarkdownLine.MarkLength(line);
            end -= line.TrimEnd() is var text && text[text.Length - 1] == '|' && text[0] != '|' ? line.Length - text.Length + 1 : 0;
            level = index + 1 < _lines.Count && UnderlineLines(index + 1) > 0 ? (LineAt(index + 1).Trim()[0] == '=' ? 1 : 2) : 0;
        }

        var paragraph = _inline.Clean(start, end);
        if (!paragraph.IsEmpty)
        {
            _input.Blocks.Add(new SourceParagraph(paragraph) { SourceStart = paragraph.SourceStart, HeadingLevel = level });
        }
    }

    /// <summary>Reads an HTML table in the text, from its tag to the end of the outermost one.</summary>
    private int ReadHtml(int index)
    {
        var depth = 0;
        var last = index;
        for (; last < _lines.Count; last++)
        {
            depth += MarkdownLine.Count(LineAt(last), "<table") - MarkdownLine.Count(LineAt(last), "</table");
            if (depth <= 0)
            {
                break;
            }
        }

        last = Math.Min(last, _lines.Count - 1);
        _input.AddHtml(_lines[index].Start, _lines[last].End);
        return last + 1;
    }

    /// <summary>Metadata between two lines of dashes at the start: its title is the title, the rest is for programs.</summary>
    private int ReadFrontMatter()
    {
        if (_lines.Count < 2 || !LineAt(0).TrimEnd().SequenceEqual("---".AsSpan()))
        {
            return 0;
        }

        for (var end = 1; end < Math.Min(_lines.Count, 100); end++)
        {
            if (!LineAt(end).TrimEnd().SequenceEqual("---".AsSpan()) && !LineAt(end).TrimEnd().SequenceEqual("...".AsSpan()))
            {
                continue;
            }

            for (var i = 1; i < end; i++)
            {
                if (LineAt(i).StartsWith("title:".AsSpan()))
                {
                    AddFrontMatterTitle(_lines[i].Start + "title:".Length, _lines[i].End);
                }
            }

            return end + 1;
        }

        return 0;
    }

    private void AddFrontMatterTitle(int start, int end)
    {
        while (start < end && (Characters.IsWhiteSpace(_content[start]) || _content[start] is '"' or '\''))
        {
            start++;
        }

        while (end > start && (Characters.IsWhiteSpace(_content[end - 1]) || _content[end - 1] is '"' or '\''))
        {
            end--;
        }

        _input.AddParagraph(start, end, headingLevel: 1);
    }

    /// <summary>
    /// A table begins where the next line is a row of dashes, where two rows with outer pipes follow each other, or with the words of a
    /// header.
    /// </summary>
    private bool BeginsTable(int index)
    {
        if (SeparatorEvidence.HasHeader(_input, LineAt(index), '|'))
        {
            return true;
        }

        if (MarkdownLine.IsDelimiterRow(LineAt(index)))
        {
            return index + 1 < _lines.Count && MarkdownLine.HasCells(LineAt(index + 1));
        }

        return index + 1 < _lines.Count
            && (MarkdownLine.IsDelimiterRow(LineAt(index + 1)) || (MarkdownLine.HasOuterPipes(LineAt(index)) && MarkdownLine.HasOuterPipes(LineAt(index + 1))));
    }

    /// <param name="index">The first line of the row.</param>
    /// <param name="last">Its last line.</param>
    private void AddRow(int index, int last)
    {
        if (MarkdownLine.IsDelimiterRow(LineAt(index)))
        {
            return;
        }

        var isHeader = last + 1 < _lines.Count && MarkdownLine.IsDelimiterRow(LineAt(last + 1));
        if (_table is null || !LineAt(index - 1).Trim().IsEmpty)
        {
            UpdateOuterPipes(last);
        }

        // Another row of dashes is another header: another table, unless this one has rows only.
        if (_table is not null && isHeader && LineAt(index - 1).Trim().IsEmpty)
        {
            EndTable();
        }

        var position = _lines[index].Start;
        var end = _lines[last].End;
        while (position < end && Characters.IsWhiteSpace(_content[position]))
        {
            position++;
        }

        while (end > position && Characters.IsWhiteSpace(_content[end - 1]))
        {
            end--;
        }

        if (_content.AsSpan(position, end - position).Trim("| ".AsSpan()).IsEmpty)
        {
            // The empty header of a table that has none.
            _table ??= new TableBuilder();
            return;
        }

        CutCells(position, end);
        if (_table is null)
        {
            _table = new TableBuilder();
            _rowWidth = isHeader && WidthFrom(0) is var filled && filled < _cells.Count ? filled : int.MaxValue;
        }

        _table.StartRow(position);
        for (var column = 0; column < WidthFrom(_rowWidth); column++)
        {
            _table.AddCell(column, _inline.Clean(_cells[column].Start, _cells[column].End), _cells[column].Start);
        }
    }

    private void CutCells(int position, int end)
    {
        _cells.Clear();
        if (_content[position] == '|' && _hasOuterPipes)
        {
            position++;
        }

        while (position < end)
        {
            var cellEnd = CellEnd(position, end);
            _cells.Add((position, cellEnd));
            position = cellEnd + 1;
        }
    }

    /// <summary>The number of cells up to the last one that holds something; those before <paramref name="kept"/> count in any case.</summary>
    private int WidthFrom(int kept)
    {
        var width = _cells.Count;
        while (width > kept && _content.AsSpan(_cells[width - 1].Start, _cells[width - 1].End - _cells[width - 1].Start).Trim().IsEmpty)
        {
            width--;
        }

        return width;
    }

    /// <summary>Where the row of dashes, or the header, begins with no pipe, one at the start of a line ends an empty cell.</summary>
    private void UpdateOuterPipes(int index)
    {
        if (_table is null)
        {
            var next = index + 1 < _lines.Count ? LineAt(index + 1) : default;
            var row = LineAt(index).Trim();
            var hasDashes = MarkdownLine.IsDelimiterRow(next);
            var isOnlyClosed = !hasDashes && row.Length > 0 && row[0] != '|' && row[row.Length - 1] == '|';
            _rows.ClosingBars = isOnlyClosed ? MarkdownLine.Count(row, "|") : 0;
            _hasOuterPipes = hasDashes ? next.TrimStart()[0] == '|' : !isOnlyClosed;
        }
    }

    private int CellEnd(int position, int end)
    {
        while (true)
        {
            var found = _content.AsSpan(position, end - position).IndexOfAny('|', '\\');
            if (found < 0)
            {
                return end;
            }

            if (_content[position + found] == '|')
            {
                return position + found;
            }

            position = Math.Min(position + found + 2, end);
        }
    }

    private void EndTable()
    {
        if (_table is { RowCount: > 0 })
        {
            _input.Blocks.Add(_table.Build());
        }

        _table = null;
        _rowWidth = int.MaxValue;
    }

    /// <summary>1 when a line is === or --- under a line of text, which makes that a heading.</summary>
    private int UnderlineLines(int index)
    {
        var line = LineAt(index).Trim();
        return line.Length >= 3 && (line.Trim('=').IsEmpty || line.Trim('-').IsEmpty) && !MarkdownLine.BeginsBlock(LineAt(index - 1)) ? 1 : 0;
    }
}
