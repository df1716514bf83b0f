using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// Reads the lines between drawn tables: paragraphs, and tables whose columns are shown by rulers of dashes alone (simple tables of
/// reStructuredText, simple and multiline tables of pandoc).
/// </summary>
/// <remarks>
/// Under rulers of = a line whose first column is empty goes on with the row before it. Between two lines of dashes rows are
/// parted by blank lines; otherwise each line is a row, and a blank line ends the table.
/// </remarks>
internal sealed class RuledTableReader(TextInput input)
{
    private readonly string _content = input.Content;
    private readonly List<(int Start, int End)> _lines = [];
    private readonly List<(int Start, int End)> _columns = [];
    private readonly List<List<WrappedLine>[]> _rows = [];
    private List<WrappedLine>[]? _row;

    public void Add(int start, int end) => _lines.Add((start, end));

    /// <summary>Makes blocks of the lines so far.</summary>
    public void Flush()
    {
        var i = 0;
        var paragraphs = 0;
        while (i < _lines.Count)
        {
            if (!IsRuler(LineAt(i)))
            {
                i++;
                continue;
            }

            var start = HeaderStart(i, paragraphs);
            AddParagraphs(paragraphs, start);
            i = ReadTable(start, i);
            paragraphs = i;
        }

        AddParagraphs(paragraphs, _lines.Count);
        _lines.Clear();
    }

    /// <summary>Whether a line is dashes, or equals signs, in two stretches or more.</summary>
    public static bool IsRuler(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length < 5 || line[0] is not ('-' or '='))
        {
            return false;
        }

        var runs = 1;
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == ' ')
            {
                continue;
            }

            if (line[i] != line[0])
            {
                return false;
            }

            if (line[i - 1] == ' ')
            {
                runs++;
                if (i + 1 == line.Length || line[i + 1] == ' ')
                {
                    return false;
                }
            }
        }

        return runs >= 2 && line[1] == line[0];
    }

    private ReadOnlySpan<char> LineAt(int index) => _content.AsSpan(_lines[index].Start, _lines[index].End - _lines[index].Start);

    private bool IsBlank(int index) => LineAt(index).Trim().IsEmpty;

    private bool IsFullRule(int index) => LineAt(index).Trim() is { Length: >= 10 } line && line.Trim('-').IsEmpty;

    /// <summary>Where the header above a ruler of dashes begins; the ruler itself when there is none.</summary>
    private int HeaderStart(int ruler, int first)
    {
        var start = ruler;
        if (LineAt(ruler).Trim()[0] == '=')
        {
            return ruler;
        }

        while (start > first && ruler - start < TextLimits.Lookahead && !IsBlank(start - 1) && !IsFullRule(start - 1))
        {
            start--;
        }

        return start > first && IsFullRule(start - 1) ? start - 1 : start;
    }

    /// <returns>The index of the line after the table.</returns>
    private int ReadTable(int start, int ruler)
    {
        FindColumns(ruler);
        _rows.Clear();
        var isMultiline = IsFullRule(start);
        var end = LineAt(ruler).Trim()[0] == '='
            ? ReadEqualsTable(ruler)
            : ReadDashTable(isMultiline ? start + 1 : start, ruler, isMultiline);
        AddTable();
        return end;
    }

    private void AddTable()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var wrapped = new WrappedText(input);
        var table = new TableBuilder();
        foreach (var row in _rows)
        {
            table.StartRow(row[0][0].Start);
            for (var column = 0; column < row.Length; column++)
            {
                var start = row[column][0].Start;
                table.AddCell(column, wrapped.Join(row[column], PaddingOf(column), start), start);
            }
        }

        input.Blocks.Add(table.Build());
    }

    /// <summary>The room behind the longest line of a column: what wrapped the lines may keep a space or two free.</summary>
    private int PaddingOf(int column)
    {
        var padding = 2;
        foreach (var row in _rows)
        {
            foreach (var line in row[column])
            {
                padding = line.IsBlank ? padding : Math.Min(padding, line.Trailing);
            }
        }

        return padding;
    }

    private int ReadEqualsTable(int ruler)
    {
        var end = ruler + 1;
        // Without a header the next ruler is the last.
        var rulers = IsClosing(ruler + 1) ? 1 : 0;
        for (; end < _lines.Count; end++)
        {
            if (!IsRuler(LineAt(end)))
            {
                if (!IsBlank(end) && !LineAt(end).Trim().Trim('-').IsEmpty)
                {
                    AddLine(end, beginsRow: rulers == 0 ? _row is null : !StartsBlank(end));
                }

                continue;
            }

            if (LineAt(end).Trim()[0] != '=')
            {
                continue;
            }

            EndRow();
            rulers++;
            if (rulers == 2 || end + 1 >= _lines.Count || IsBlank(end + 1))
            {
                end++;
                break;
            }
        }

        EndRow();
        return end;
    }

    /// <summary>Whether the next ruler of equals signs ends its table.</summary>
    private bool IsClosing(int line)
    {
        while (line < _lines.Count && !(IsRuler(LineAt(line)) && LineAt(line).Trim()[0] == '='))
        {
            line++;
        }

        return line < _lines.Count && (line + 1 == _lines.Count || IsBlank(line + 1));
    }

    private int ReadDashTable(int header, int ruler, bool isMultiline)
    {
        for (var i = header; i < ruler; i++)
        {
            AddLine(i, beginsRow: i == header);
        }

        EndRow();
        // Without a header the same ruler ends the table, and blank lines in between part its rows.
        var closing = header == ruler ? ClosingRuler(ruler) : -1;
        isMultiline |= closing > 0 && HasBlank(ruler + 1, closing);
        var end = ruler + 1;
        for (; end < _lines.Count; end++)
        {
            if (end == closing || IsRuler(LineAt(end)) || IsFullRule(end))
            {
                end++;
                break;
            }

            if (IsBlank(end))
            {
                EndRow();
                if (!isMultiline && closing < 0)
                {
                    break;
                }

                continue;
            }

            AddLine(end, beginsRow: !isMultiline);
        }

        EndRow();
        return end;
    }

    private int ClosingRuler(int ruler)
    {
        for (var i = ruler + 1; i < _lines.Count; i++)
        {
            if (IsRuler(LineAt(i)) || IsFullRule(i))
            {
                return i;
            }
        }

        return -1;
    }

    private bool HasBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsBlank(i))
            {
                return true;
            }
        }

        return false;
    }

    private void FindColumns(int ruler)
    {
        _columns.Clear();
        var line = LineAt(ruler);
        for (var i = 0; i < line.Length && _columns.Count < TextLimits.GridColumns; i++)
        {
            if (!Characters.IsWhiteSpace(line[i]))
            {
                var start = i;
                while (i < line.Length && !Characters.IsWhiteSpace(line[i]))
                {
                    i++;
                }

                _columns.Add((start, i));
            }
        }
    }

    private bool StartsBlank(int index)
    {
        var cuts = CutsOf(index);
        return _content.AsSpan(_lines[index].Start, cuts[0] - _lines[index].Start).Trim().IsEmpty;
    }

    private void AddLine(int index, bool beginsRow)
    {
        if (beginsRow)
        {
            EndRow();
        }

        if (_row is null)
        {
            _row = new List<WrappedLine>[_columns.Count];
            for (var column = 0; column < _row.Length; column++)
            {
                _row[column] = [];
            }
        }

        var cuts = CutsOf(index);
        var start = _lines[index].Start;
        for (var column = 0; column < _columns.Count; column++)
        {
            var end = cuts[column];
            var (textStart, textEnd) = (start, end);
            while (textStart < textEnd && Characters.IsWhiteSpace(_content[textStart]))
            {
                textStart++;
            }

            while (textEnd > textStart && Characters.IsWhiteSpace(_content[textEnd - 1]))
            {
                textEnd--;
            }

            var width = _columns[column].End - _columns[column].Start;
            var leading = DisplayWidth.Of(_content.AsSpan(start, textStart - start), 1);
            var text = DisplayWidth.Of(_content.AsSpan(textStart, textEnd - textStart), 2);
            _row[column].Add(new WrappedLine(textStart, textEnd, leading, Math.Max(width - leading - text, 0)));
            start = end;
        }
    }

    /// <summary>Where each column of a line ends, as offsets in the source: at a space as near as can be to the place of the ruler.</summary>
    private int[] CutsOf(int index)
    {
        var narrow = Cut(index, 1, out var narrowMisses);
        if (narrowMisses == 0)
        {
            return narrow;
        }

        var wide = Cut(index, 2, out var wideMisses);
        if (wideMisses == 0)
        {
            return wide;
        }

        // Programs that know nothing of wide characters count them as one column.
        var counted = Cut(index, 0, out var countedMisses);
        return countedMisses < Math.Min(narrowMisses, wideMisses) ? counted : wideMisses < narrowMisses ? wide : narrow;
    }

    /// <param name="index">The line.</param>
    /// <param name="ambiguous">The width of ambiguous characters; 0 to count every character as one column.</param>
    /// <param name="misses">How many cuts go through a word.</param>
    private int[] Cut(int index, int ambiguous, out int misses)
    {
        var (position, end) = _lines[index];
        var cuts = new int[_columns.Count];
        var width = 0;
        misses = 0;
        for (var column = 0; column + 1 < _columns.Count; column++)
        {
            var place = _columns[column + 1].Start;
            while (position < end && width < place)
            {
                width += ambiguous == 0 ? 1 : DisplayWidth.Of(_content[position], ambiguous);
                position++;
            }

            var isClean = position >= end || position == _lines[index].Start || Characters.IsWhiteSpace(_content[position - 1]);
            misses += isClean ? 0 : 1;
            cuts[column] = position;
        }

        cuts[_columns.Count - 1] = end;
        return cuts;
    }

    private void EndRow()
    {
        if (_row is not null)
        {
            _rows.Add(_row);
            _row = null;
        }
    }

    private void AddParagraphs(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (MarkdownLine.IsAdornment(LineAt(i)))
            {
                continue;
            }

            var level = HeadingLevel(LineAt(i));
            input.AddParagraph(_lines[i].Start + level, _lines[i].End, level);
        }
    }

    /// <summary>The level of a Markdown heading, which stands around drawn tables, too; 0 for other lines.</summary>
    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && level < line.Length && line[level] == ' ' ? level : 0;
    }
}
