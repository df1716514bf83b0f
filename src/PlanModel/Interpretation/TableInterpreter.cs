using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Reads the rows of the lists of a document: headings, notes, tasks.</summary>
internal sealed class TableInterpreter
{
    private readonly SectionOutline _sections;
    private readonly TaskWriter _writer;
    private readonly ResponsibilityParser _parser;
    private readonly DiagnosticBag _findings;
    private readonly ReadingRecord? _record;
    private readonly ListState _state = new();
    private readonly RowJudge _judge;
    private readonly DraftFiller _filler;
    private readonly DraftJoiner _joiner;
    private readonly TaskNumberer _numberer;

    /// <summary>The title of the plan, which rows repeat at the top of a page.</summary>
    public string Title { get; init; } = "";

    public TableInterpreter(
        SectionOutline sections, TaskWriter writer, NumberSequence numbers, ResponsibilityParser parser, ReadingLimits limits, DiagnosticBag findings, ReadingRecord? record)
    {
        _sections = sections;
        _writer = writer;
        _parser = parser;
        _findings = findings;
        _record = record;
        _judge = new RowJudge(_state, numbers, limits, findings, record);
        _filler = new DraftFiller(_state, findings, record);
        _joiner = new DraftJoiner(_state, findings, record);
        _numberer = new TaskNumberer(_state, sections, numbers, findings, record);
    }

    /// <summary>Reads a list. Its last task stays open until <see cref="Flush"/>: the next table may go on with it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="cutRow">The row that the text breaks off in; -1 for none.</param>
    public void Read(ListTable list, int cutRow = -1)
    {
        if (!_state.Continues(list))
        {
            Flush();
            _state.HasLast = false;
        }

        _state.Begin(list);
        foreach (var finding in list.Findings)
        {
            _findings.Add(finding);
        }

        ReadHeader(list);
        for (var row = list.BodyStart; row < list.Table.RowCount; row++)
        {
            _state.Row.MoveTo(row);
            _state.IsCutOff = row == cutRow;
            if (_state.Row.FilledCount > 0)
            {
                ReadRow(row);
            }
        }
    }

    /// <summary>Ends the last task.</summary>
    public void Flush()
    {
        if (_state.HasDraft)
        {
            _writer.Write(_state.Draft, _state.List.HasLead);
            _state.Close();
        }
    }

    /// <summary>Header words count as used; a bracket behind them may say who leads: 责任单位（排第一位的为牵头单位）.</summary>
    private void ReadHeader(ListTable list)
    {
        foreach (ref var column in list.Columns.AsSpan())
        {
            var open = column.Role.IsBody() ? column.Header.Span.IndexOfAny('（', '(') : -1;
            if (open > 0 && column.Header.Slice(open).Trim() is var bracket && SpecialRows.IsBracketed(bracket.Span) && NoteReader.RuleOf(bracket, _parser) is not null)
            {
                NoteReader.Read(bracket, _parser, _writer);
            }
        }

        for (var row = list.HeaderStart; row < list.BodyStart; row++)
        {
            Use(row);
        }
    }

    private void ReadRow(int row)
    {
        if (HeaderReader.IsRepeated(_state.List.Table, row, _state.List))
        {
            _findings.Add(DocumentFindings.HeaderRepeated(_state.Row.Start));
            Use(row);
            return;
        }

        if ((_state.Row.FilledCount == 1 && TryReadSingle()) || TryReadSpecial(row) || TryReadNumberedHeading())
        {
            return;
        }

        if (_state.Row.WasPlaced)
        {
            _findings.Add(DocumentFindings.RowPlaced(_state.Row.Start, _state.Row.Cells.AnchorCount, _state.List.ColumnCount));
        }

        ReadTask();
    }

    private void ReadTask()
    {
        var kind = _judge.Judge(out var number, out var numberText);
        if (kind is RowKind.Joins or RowKind.Adds)
        {
            _joiner.Join(kind == RowKind.Joins);
            return;
        }

        if (kind == RowKind.Nothing)
        {
            _findings.Add(DocumentFindings.RowNotUnderstood(_state.Row.Anchor, _state.FirstText()));
            return;
        }

        // The row begins a task: the one before is complete.
        Flush();
        var opensSection = OpenColumnSections();
        if (!_filler.Fill(kind == RowKind.SameTitle, opensSection))
        {
            _findings.Add(DocumentFindings.RowNotUnderstood(_state.Row.Anchor, _state.FirstText()));
            return;
        }

        _numberer.Number(kind, number, numberText, opensSection);
        _state.HasDraft = true;
    }

    /// <summary>Opens the sections whose cells begin in the row; whether one of them is new.</summary>
    private bool OpenColumnSections()
    {
        var opened = false;
        var level = 0;
        foreach (var column in _state.List.ColumnsOf(ColumnRole.Section))
        {
            var own = _state.Row.OwnAt(column);
            if (!own.IsEmpty)
            {
                _record?.Use(own);
                opened |= _sections.OpenColumn(level, own, report: !_state.List.SectionsAreRepeated);
            }

            level++;
        }

        _state.HasLast &= !opened;
        return opened;
    }

    /// <summary>A row of one text: a heading over the rows below, a note, a total.</summary>
    private bool TryReadSingle()
    {
        var cells = _state.Row.Cells;
        var column = cells.FirstFilled;
        if (column < 0)
        {
            return false;
        }

        var text = cells.TextAt(column);
        var span = text.Span;
        if (SpecialRows.IsTotal(span) || SpecialRows.IsContinuation(span) || SpecialRows.IsCaptionLine(span) || SpecialRows.IsPageNumber(text)
            || HeadingText.IsSame(span, Title.AsSpan()) || FrameLines.KindOf(text) == FrameLine.Annex)
        {
            Pass(text);
            return true;
        }

        if (NoteReader.IsNote(span) || SpecialRows.IsLegend(span))
        {
            ReadNote(text);
            return true;
        }

        var shape = CellShapes.Of(span);
        var spansRow = (cells.AnchorCount == 1 && (!_state.Row.HasCovered || cells.WidthAt(column) > 1)) || SpansTask(column, cells.WidthAt(column));
        if (!spansRow && !IsHeadingAmongEmptyCells(column, shape))
        {
            return false;
        }

        if (shape == CellShape.Number || (!CellShapes.IsHeading(span) && CellShapes.EndsSentence(span)))
        {
            return ReadRest(text);
        }

        Flush();
        _record?.Use(text);
        _sections.OpenRow(text);
        _state.HasLast = false;
        return true;
    }

    /// <summary>Whether a cell spans the columns of the task and of its bodies, which no task does; spreadsheets leave empty cells beside.</summary>
    private bool SpansTask(int column, int width)
    {
        var bodies = _state.List.BodyColumns;
        return bodies.Length > 0 && column <= Math.Min(_state.List.TitleColumn, bodies[0]) && column + width > Math.Max(_state.List.TitleColumn, bodies[bodies.Length - 1]);
    }

    /// <summary>The other cells of the row are there and empty: a heading stands in the first column, where tasks have another look.</summary>
    private bool IsHeadingAmongEmptyCells(int column, CellShape shape)
    {
        if (column > 0 || _state.Row.HasCovered)
        {
            return false;
        }

        var role = _state.List.Columns[0].Role;
        return shape == CellShape.Heading ? role is ColumnRole.Section or ColumnRole.Number or ColumnRole.Task
            : shape is not (CellShape.Number or CellShape.Sentences or CellShape.None) && role == ColumnRole.Number;
    }

    /// <summary>A sentence over the whole row: the rest of a cell that a page break cut, or a text of no task.</summary>
    private bool ReadRest(TextFragment text)
    {
        var draft = _state.Draft;
        var last = draft.Measures.Count - 1;
        if (_state.HasDraft && last >= 0 && !CellShapes.EndsSentence(draft.Measures[last].Span))
        {
            _findings.Add(DocumentFindings.RowMerged(_state.Row.Anchor));
            _record?.Use(text);
            draft.Measures[last] = CellText.Append(draft.Measures[last], text);
            draft.End = Math.Max(draft.End, _state.Row.End);
        }
        else
        {
            _findings.Add(DocumentFindings.TextNotRead(text.SourceStart, text.Length, text.Span));
        }

        return true;
    }

    private bool TryReadSpecial(int row)
    {
        var cells = _state.Row.Cells;
        var first = cells.FirstFilled;
        if (first < 0)
        {
            return false;
        }

        var text = cells.TextAt(first);
        if (SpecialRows.IsTotal(text.Span))
        {
            Pass(text);
            return true;
        }

        if (SpecialRows.IsSignature(text.Span))
        {
            Pass(text);
            Use(row);
            return true;
        }

        if (_state.Row.FilledCount != 2 || !SpecialRows.IsNoteLabel(text.Span))
        {
            return false;
        }

        _record?.Use(text);
        for (var column = first + 1; column < cells.ColumnCount; column++)
        {
            if (cells.IsOwnFilled(column))
            {
                ReadNote(cells.TextAt(column));
            }
        }

        return true;
    }

    /// <summary>一 in the column of numbers beside a text, and nothing else, where tasks have numbers of another kind.</summary>
    private bool TryReadNumberedHeading()
    {
        var list = _state.List;
        if (list.NumberColumn < 0 || _state.Row.FilledCount != 2 || _state.HasBodies())
        {
            return false;
        }

        var numeral = _state.Row.OwnAt(list.NumberColumn);
        if (numeral.IsEmpty || !HeadingNumerals.IsHeadingNumeral(numeral.Span) || !list.HasArabicNumbers)
        {
            return false;
        }

        for (var column = list.NumberColumn + 1; column < list.ColumnCount; column++)
        {
            var text = _state.Row.OwnAt(column);
            if (text.IsEmpty)
            {
                continue;
            }

            if (!list.Columns[column].Role.IsText())
            {
                return false;
            }

            Flush();
            _record?.Use(numeral);
            _record?.Use(text);
            _sections.OpenRow(CellText.Join([numeral, text], HeadingNumerals.NeedsMark(numeral.Span) ? "、" : ""));
            _state.HasLast = false;
            return true;
        }

        return false;
    }

    private void ReadNote(TextFragment text)
    {
        Flush();
        _record?.Use(text);
        NoteReader.Read(text, _parser, _writer);
    }

    private void Pass(TextFragment text)
    {
        _findings.Add(DocumentFindings.TotalPassed(_state.Row.Start, text.Span));
        if (!SpecialRows.IsTotal(text.Span))
        {
            _record?.Use(text);
        }
    }

    private void Use(int row)
    {
        if (_record is not null)
        {
            foreach (ref readonly var cell in _state.List.Table.CellsOf(row))
            {
                _record.Use(CellText.Of(cell));
            }
        }
    }
}
