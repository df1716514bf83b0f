using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Reads text with one cell a line and no TABs, in which empty and covered cells are blank lines, or are missing altogether.</summary>
/// <remarks>
/// Header words on lines of their own begin a table; <see cref="CellAligner"/> finds the rows under them. Rows may have a column
/// more than the header (a word that spans two columns, or numbers without a header): when the lines suggest it, both readings
/// are tried and the cheaper one is taken. Programs that know no tables make such text of Markdown as well: its marks go.
/// </remarks>
internal sealed class CellPerLineReader
{
    /// <summary>A row that fits this badly is reported.</summary>
    private const int DoubtfulRow = 16;

    /// <summary>The most blank lines between two words of one header.</summary>
    private const int MaximumBlanks = 4;

    private readonly TextInput _input;
    private readonly MarkdownInline? _markdown;
    private readonly List<TextLine> _lines;
    private readonly LineSpacing _spacing;
    private TableBuilder? _table;

    private CellPerLineReader(TextInput input)
    {
        _input = input;
        _spacing = new LineSpacing(input);
        _markdown = MarkdownReader.HasAnyMark(input.Content) ? new MarkdownInline(input) : null;
        _lines = BarredLines.AreLikely(input) ? BarredLines.Read(input) : ReadLines(input);
    }

    public static void Read(TextInput input) => new CellPerLineReader(input).MakeBlocks();

    /// <summary>Whether a text has a table of this form: three header words on consecutive lines.</summary>
    public static bool IsLikely(TextInput input) => SeparatorEvidence.HasHeaderLines(input) || BarredLines.AreLikely(input);

    private static List<TextLine> ReadLines(TextInput input)
    {
        var result = new List<TextLine>();
        var lines = new LineReader(input.Content.AsSpan(), keepsSoftBreaks: true);
        var hasTabs = TabEvidence.BeginLines(input.Content);
        var cell = -1;
        while (lines.MoveNext())
        {
            if (input.IsPageNumber(lines.Start, lines.End) || input.IsRelease(lines.Start, lines.End))
            {
                continue;
            }

            var text = lines.Line.Trim();
            var start = lines.Start + (lines.Line.Length - lines.Line.TrimStart().Length);
            if (hasTabs && lines.Line.TrimStart(' ').StartsWith("\t".AsSpan()))
            {
                JoinTo(result, cell, input.IsHeaderWord(start, start + text.Length));
                cell = text.IsEmpty ? -1 : result.Count;
            }

            result.Add(new TextLine(start, start + text.Length, input.Classifier.ShapeOf(text)));
        }

        return result;
    }

    /// <summary>Where a TAB begins each cell, lines without one go on in the cell above; above a header they are its title.</summary>
    private static void JoinTo(List<TextLine> lines, int cell, bool isAboveHeader)
    {
        var last = lines.Count - 1;
        while (last > cell && lines[last].IsBlank)
        {
            last--;
        }

        if (cell >= 0 && last > cell && !isAboveHeader)
        {
            lines[cell] = lines[cell] with { End = lines[last].End };
            lines.RemoveRange(cell + 1, last - cell);
        }
    }

    private void MakeBlocks()
    {
        var position = 0;
        while (position < _lines.Count)
        {
            var header = FindHeader(position, out var headerEnd);
            if (header < 0)
            {
                AddParagraphs(position, _lines.Count);
                break;
            }

            AddParagraphs(position, header);
            var words = HeaderWords(header, headerEnd);
            var bodyEnd = FindHeader(headerEnd, out _) is >= 0 and var nextHeader ? nextHeader : _lines.Count;
            var body = _lines.GetRange(headerEnd, bodyEnd - headerEnd);
            _spacing.Settle(body, headerEnd - header, words.Count);
            AddTable(words, body);
            position = bodyEnd;
        }
    }

    /// <summary>The next block of header words; one short word that is not known may stand among them.</summary>
    private int FindHeader(int start, out int end)
    {
        for (var i = start; i < _lines.Count; i++)
        {
            if (!IsHeaderWord(i) || IsTitle(i))
            {
                continue;
            }

            var words = 1;
            end = i + 1;
            var blanks = 0;
            for (var j = i + 1; j < _lines.Count && (j - end <= 1 || blanks == j - end) && blanks <= MaximumBlanks && words < _input.Limits.MaximumColumns; j++)
            {
                blanks += _lines[j].IsBlank ? 1 : 0;
                if (IsHeaderWord(j))
                {
                    words++;
                    end = j + 1;
                    blanks = 0;
                }
                else if (_lines[j].Shape is not (CellShape.Phrase or CellShape.Empty) || _lines[j].End - _lines[j].Start > 12)
                {
                    break;
                }
            }

            if (words >= 3)
            {
                return i;
            }

            i = end - 1;
        }

        end = _lines.Count;
        return -1;
    }

    /// <summary>Whether what may be a header is rather the title above the header: 甲市重点任务清单, 甲市改革任务分工.</summary>
    private bool IsTitle(int line)
    {
        var text = _input.Content.AsSpan(_lines[line].Start, _lines[line].End - _lines[line].Start).Trim();
        return (text.Length > 4 && (text.EndsWith("清单".AsSpan()) || text.EndsWith("表".AsSpan()) || text.EndsWith("方案".AsSpan()) || text.EndsWith("台账".AsSpan())))
            || (text.Length > 6 && (text.EndsWith("分工".AsSpan()) || text.EndsWith("分解".AsSpan())))
            || StandsApart(line);
    }

    /// <summary>Whether a blank line parts a line from header words of which none parts the first from the second: a title.</summary>
    private bool StandsApart(int line) =>
        line + 3 < _lines.Count && _lines[line + 1].IsBlank && IsHeaderWord(line + 2) && IsHeaderWord(line + 3);

    private bool IsHeaderWord(int line) => !_lines[line].IsBlank && _input.IsHeaderWord(_lines[line].Start, _lines[line].End);

    private List<TextLine> HeaderWords(int start, int end)
    {
        var words = new List<TextLine>();
        for (var i = start; i < end; i++)
        {
            if (!_lines[i].IsBlank)
            {
                words.Add(_lines[i]);
            }
        }

        return words;
    }

    private void AddTable(List<TextLine> header, List<TextLine> body)
    {
        _table = new TableBuilder();
        _table.StartRow(header[0].Start);
        for (var column = 0; column < header.Count; column++)
        {
            AddCell(column, header[column].Start, header[column].End);
        }

        var columns = ChooseColumns(header, body, out var placements);
        var after = AddRows(columns.Length, body, placements);
        _input.Blocks.Add(_table.Build());
        for (var i = after; i < body.Count; i++)
        {
            if (!body[i].IsBlank)
            {
                _input.AddParagraph(body[i].Start, body[i].End);
            }
        }
    }

    private CellShape[] ChooseColumns(List<TextLine> header, List<TextLine> body, out List<CellAligner.Placement> placements)
    {
        var columns = new List<CellShape>();
        foreach (var word in header)
        {
            columns.Add(_input.Classifier.ExpectedUnder(_input.Content.AsSpan(word.Start, word.End - word.Start).Trim()));
        }

        if (columns.Count > 1 && columns[1] == CellShape.Number && columns[0] is CellShape.Phrase or CellShape.Empty)
        {
            // What stands before the numbers holds for several rows: a section, or who leads them.
            columns[0] = CellShape.Heading;
        }

        var best = columns.ToArray();
        placements = new CellAligner(best, keepsBlanks: false).Align(body, out var cost);
        foreach (var other in OtherColumns(columns, body))
        {
            var otherPlacements = new CellAligner(other, keepsBlanks: false).Align(body, out var otherCost);
            if (otherCost < cost)
            {
                (best, placements, cost) = (other, otherPlacements, otherCost);
            }
        }

        if (BlanksAreCells(body, placements))
        {
            placements = new CellAligner(best, keepsBlanks: true).Align(body, out _);
        }

        if (best.Length > 1 && best[0] == CellShape.Heading && best[1] == CellShape.Heading)
        {
            PartLevels(body, placements);
        }

        return best;
    }

    /// <summary>Of two columns of headings a row may have the second alone; it is told by its numeral: （一） where the first has 一、.</summary>
    private void PartLevels(List<TextLine> body, List<CellAligner.Placement> placements)
    {
        int upper = -1, lower = -1;
        for (var i = 0; i + 1 < body.Count && lower < 0; i++)
        {
            if (placements[i] is { Kind: CellAligner.PlacementKind.RowStart, Column: 0 } && placements[i + 1] is { Kind: CellAligner.PlacementKind.Cell, Column: 1 })
            {
                upper = NumeralOf(body[i]);
                lower = NumeralOf(body[i + 1]);
            }
        }

        for (var i = 0; i < body.Count && lower != upper; i++)
        {
            var hasNext = i + 1 < body.Count && placements[i + 1].Kind is CellAligner.PlacementKind.Cell or CellAligner.PlacementKind.Further && placements[i + 1].Column < 2;
            if (placements[i] is { Kind: CellAligner.PlacementKind.RowStart, Column: 0 } && !hasNext && !body[i].IsBlank && NumeralOf(body[i]) == lower)
            {
                placements[i] = placements[i] with { Column = 1 };
            }
        }
    }

    private int NumeralOf(TextLine line) => _input.Content[line.Start] switch
    {
        '（' or '(' => 1,
        '第' => 2,
        _ => 0,
    };

    /// <summary>Whether most blank lines are empty cells: then all are, and no cell is missing.</summary>
    private static bool BlanksAreCells(List<TextLine> body, List<CellAligner.Placement> placements)
    {
        int cells = 0, others = 0;
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].IsBlank)
            {
                var isCell = placements[i].Kind is CellAligner.PlacementKind.Cell or CellAligner.PlacementKind.RowStart;
                cells += isCell ? 1 : 0;
                others += isCell ? 0 : 1;
            }
        }

        return cells > others;
    }

    /// <summary>The columns of the header with those that it may lack: numbers that are there, headings that follow numbers.</summary>
    private static IEnumerable<CellShape[]> OtherColumns(List<CellShape> columns, List<TextLine> body)
    {
        int numbers = 0, headings = 0, headingsAfterNumbers = 0, headingsAfterHeadings = 0;
        for (var i = 0; i < body.Count; i++)
        {
            numbers += body[i].Shape == CellShape.Number ? 1 : 0;
            headings += body[i].Shape == CellShape.Heading ? 1 : 0;
            headingsAfterHeadings += i > 0 && body[i].Shape == CellShape.Heading && body[i - 1].Shape == CellShape.Heading ? 1 : 0;
            headingsAfterNumbers += i > 0 && body[i].Shape == CellShape.Heading && body[i - 1].Shape == CellShape.Number ? 1 : 0;
        }

        // 工作要求 | 工作任务 | 具体要求: the words say little, the headings below them more.
        for (var level = 0; level < 2 && columns.Count > level + 2 && columns[level + 1] is CellShape.Phrase or CellShape.Sentences; level++)
        {
            if ((level == 0 ? headings : headingsAfterHeadings) > 0 && columns[level] is CellShape.Phrase or CellShape.Sentences)
            {
                var nested = columns.ToArray();
                nested.AsSpan(0, level + 1).Fill(CellShape.Heading);
                yield return nested;
            }
        }

        var number = columns.IndexOf(CellShape.Number);
        if (number < 0 && numbers > 0)
        {
            number = Math.Max(columns.IndexOf(CellShape.Phrase), 0);
            columns.Insert(number, CellShape.Number);
            yield return columns.ToArray();
        }

        if (headingsAfterNumbers > 0 && !columns.Contains(CellShape.Heading))
        {
            columns.Insert(number + 1, CellShape.Heading);
            yield return columns.ToArray();
        }
    }

    /// <returns>The index of the first line after the table.</returns>
    private int AddRows(int width, List<TextLine> body, List<CellAligner.Placement> placements)
    {
        var i = 0;
        while (i < body.Count)
        {
            switch (placements[i].Kind)
            {
                case CellAligner.PlacementKind.After:
                    return i;
                case CellAligner.PlacementKind.Section:
                    _table!.StartRow(body[i].Start);
                    AddCell(0, body[i].Start, body[i].End);
                    i++;
                    break;
                case CellAligner.PlacementKind.RowStart:
                    i = AddRow(width, body, placements, i);
                    break;
                default:
                    i++;
                    break;
            }
        }

        return i;
    }

    private int AddRow(int width, List<TextLine> body, List<CellAligner.Placement> placements, int first)
    {
        var end = first + 1;
        var cost = placements[first].Cost;
        while (end < body.Count && placements[end].Kind is CellAligner.PlacementKind.Cell or CellAligner.PlacementKind.Further)
        {
            cost += placements[end].Cost;
            end++;
        }

        _table!.StartRow(body[first].Start);
        var line = first;
        for (var column = 0; column < width; column++)
        {
            var start = line;
            while (line < end && placements[line].Column == column)
            {
                line++;
            }

            if (line > start)
            {
                AddCell(column, body[start].Start, body[line - 1].End);
            }
            else
            {
                // The cell is missing: it is empty, and stands where the next one begins.
                var place = line < end ? body[line].Start : body[end - 1].End;
                AddCell(column, place, place);
            }
        }

        if (cost >= DoubtfulRow)
        {
            _input.Findings.Add(TextTableFindings.RowNotAligned(body[first].Start, end - first, width));
        }

        return end;
    }

    private void AddCell(int column, int start, int end) =>
        _table!.AddCell(column, _spacing.IsWrapped(start, end) ? _spacing.Unwrap(start, end) : Clean(start, end), start);

    private void AddParagraphs(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var line = _lines[i];
            var text = _input.Content.AsSpan(line.Start, line.End - line.Start);
            if (line.IsBlank || (_markdown is not null && MarkdownLine.IsAdornment(text)))
            {
                continue;
            }

            var offset = 0;
            var level = _markdown is null ? 0 : MarkdownLine.HeadingLevel(text, out offset);
            _input.AddParagraph(Clean(line.Start + (level > 0 ? offset : 0), line.End), level);
        }
    }

    private TextFragment Clean(int start, int end) => _markdown?.Clean(start, end) ?? _input.Cleaner.Clean(start, end, hasTabs: true);
}
