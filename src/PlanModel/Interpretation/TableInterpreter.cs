using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Reads the rows of the lists of a document: sections, tasks, notes.</summary>
internal sealed class TableInterpreter(
    SectionOutline sections, TaskWriter writer, NumberSequence numbers, ResponsibilityParser parser, DiagnosticBag findings, ReadingRecord? record)
{
    private TaskDraft _draft = new();
    private TaskDraft _last = new();
    private bool _hasDraft;
    private bool _hasLast;
    private ListTable _list = null!;
    private ListRow _row = null!;
    private NumberRun? _run;

    /// <summary>Reads a list.</summary>
    public void Read(ListTable list)
    {
        _list = list;
        _row = new ListRow(list);
        _run = list.NumberColumn >= 0 ? new NumberRun(list) : null;
        _hasLast &= !list.HasHeader;
        foreach (var finding in list.Findings)
        {
            findings.Add(finding);
        }

        RecordHeader();
        for (var row = list.BodyStart; row < list.Table.RowCount; row++)
        {
            _row.MoveTo(row);
            if (_row.FilledCount > 0)
            {
                ReadRow(row);
            }
        }

        Flush();
    }

    private void ReadRow(int row)
    {
        if (HeaderReader.IsRepeated(_list.Table, row, _list))
        {
            findings.Add(DocumentFindings.HeaderRepeated(_row.Start));
            RecordRow(row);
            return;
        }

        if (_row.FilledCount == 1 && TryReadSingle())
        {
            return;
        }

        if (TryReadSpecial() || TryReadNumberedHeading())
        {
            return;
        }

        if (_row.WasPlaced)
        {
            findings.Add(DocumentFindings.RowPlaced(_row.Start, _row.FilledCount, _list.ColumnCount));
        }

        ReadTask(row);
    }

    /// <summary>A row of one text: a heading over the rows below, a note, a total.</summary>
    private bool TryReadSingle()
    {
        var cells = _row.Cells;
        var column = cells.FirstFilled;
        if (column < 0)
        {
            return false;
        }

        var text = cells.TextAt(column);
        var span = text.Span;
        var spansRow = cells.AnchorCount == 1 && (!_row.HasCovered || cells.WidthAt(column) > 1);
        if (SpecialRows.IsTotal(span) || SpecialRows.IsContinuation(span) || SpecialRows.IsCaptionLine(span))
        {
            findings.Add(DocumentFindings.TotalPassed(_row.Start, span));
            if (!SpecialRows.IsTotal(span))
            {
                record?.Use(text);
            }

            return true;
        }

        if (SpecialRows.NoteStart(span) >= 0 || SpecialRows.IsBracketed(span))
        {
            ReadNote(text);
            return true;
        }

        var isFirst = column == 0 || AllEmptyBefore(column);
        if (!spansRow && !isFirst)
        {
            return false;
        }

        var role = _list.Columns[Math.Min(column, _list.ColumnCount - 1)].Role;
        var shape = CellShapes.Of(span);
        if (!spansRow && (_row.HasCovered || column > 0 || role == ColumnRole.Number && shape == Tables.CellShape.Number))
        {
            // The other cells are there and empty, or a cell above covers them: a row like any other, unless the text heads.
            if (shape != Tables.CellShape.Heading || role is not (ColumnRole.Section or ColumnRole.Number or ColumnRole.Task) || _row.HasCovered)
            {
                return false;
            }
        }

        if (shape is Tables.CellShape.Number)
        {
            findings.Add(DocumentFindings.RowNotUnderstood(_row.Start, span));
            return true;
        }

        if (shape == Tables.CellShape.Sentences && !CellShapes.IsHeading(span) && span.IndexOf('。') is var stop && stop >= 0 && stop < span.Length - 1)
        {
            // Sentences over the whole row: an introduction. It is no task, since nobody is named for it.
            findings.Add(DocumentFindings.TextNotRead(text.SourceStart, text.Length, span));
            return true;
        }

        Flush();
        OpenRowSection(text);
        return true;
    }

    private bool AllEmptyBefore(int column)
    {
        for (var i = 0; i < column; i++)
        {
            if (!_row.TextAt(i).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadSpecial()
    {
        var cells = _row.Cells;
        var first = cells.FirstFilled;
        if (first < 0)
        {
            return false;
        }

        var text = cells.TextAt(first);
        var span = text.Span;
        if (span.Length <= 24 && SpecialRows.IsTotal(span))
        {
            findings.Add(DocumentFindings.TotalPassed(_row.Start, span));
            return true;
        }

        if (_row.FilledCount == 2 && SpecialRows.IsNoteLabel(span))
        {
            record?.Use(text);
            for (var column = first + 1; column < cells.ColumnCount; column++)
            {
                if (cells.IsOwnFilled(column))
                {
                    ReadNote(cells.TextAt(column));
                }
            }

            return true;
        }

        return false;
    }

    /// <summary>一 in the column of numbers beside a text, and nothing else, where tasks have numbers of another kind.</summary>
    private bool TryReadNumberedHeading()
    {
        var number = _list.NumberColumn;
        if (number < 0 || _row.FilledCount != 2)
        {
            return false;
        }

        var numeral = _row.OwnAt(number);
        if (numeral.IsEmpty || !HeadingNumerals.IsHeadingNumeral(numeral.Span))
        {
            return false;
        }

        for (var column = number + 1; column < _list.ColumnCount; column++)
        {
            var text = _row.OwnAt(column);
            if (text.IsEmpty)
            {
                continue;
            }

            if (!_list.Columns[column].Role.IsText() && _list.Columns[column].Role is not (ColumnRole.Task or ColumnRole.Content))
            {
                return false;
            }

            Flush();
            var mark = HeadingNumerals.NeedsMark(numeral.Span) ? "、" : "";
            OpenRowSection(CellText.Join([numeral, text], mark));
            return true;
        }

        return false;
    }

    private void ReadNote(TextFragment text)
    {
        Flush();
        record?.Use(text);
        NoteReader.Read(text, parser, writer);
    }

    private void OpenRowSection(TextFragment heading)
    {
        record?.Use(heading);
        sections.OpenRow(heading);
        _hasLast = false;
    }

    private void ReadTask(int row)
    {
        var continuesTitle = false;
        var kind = RowKindOf(row, out var number, out var numberText);
        switch (kind)
        {
            case RowKind.Nothing:
                findings.Add(DocumentFindings.RowNotUnderstood(_row.Anchor, FirstText()));
                return;
            case RowKind.Joins:
                Join();
                return;
            case RowKind.Adds:
                AddToDraft();
                return;
            case RowKind.SameTitle:
                continuesTitle = true;
                break;
        }

        // The row begins a task: the one before is complete.
        Flush();
        var opened = OpenColumnSections();
        var draft = _draft;
        draft.Clear();
        draft.Start = _row.Start;
        draft.End = _row.End;
        draft.Anchor = _row.Anchor;
        var hasContent = TakeTexts(draft, continuesTitle, opened);
        TakeNumber(draft, row, number, numberText, kind, opened);
        TakeBodies(draft, continuesTitle, opened);
        TakeOthers(draft, continuesTitle);
        if (draft.Title.IsEmpty && !hasContent && draft.Parts.Count == 0)
        {
            findings.Add(DocumentFindings.RowNotUnderstood(_row.Anchor, FirstText()));
            return;
        }

        _hasDraft = true;
    }

    private ReadOnlySpan<char> FirstText() =>
        _row.Cells.FirstFilled >= 0 ? _row.Cells.TextAt(_row.Cells.FirstFilled).Span : default;

    /// <summary>What a row is to the one before it.</summary>
    private RowKind RowKindOf(int row, out int number, out TextFragment numberText)
    {
        number = 0;
        numberText = default;
        var title = _row.OwnAt(_list.TitleColumn);
        var content = OwnContent();
        var bodies = HasOwnBodies();
        var numberColumn = _list.NumberColumn;
        var ownNumber = numberColumn >= 0 ? _row.OwnAt(numberColumn) : default;
        if (!ownNumber.IsEmpty)
        {
            record?.Use(ownNumber);
            if (Numeral.TryReadCell(ownNumber.Span, out number, out var start, out var length))
            {
                numberText = ownNumber.Slice(start, length);
            }
            else
            {
                findings.Add(NumberingFindings.NumberNotRead(ownNumber.SourceStart, ownNumber.Length, ownNumber.Span));
                numberText = ownNumber;
            }

            if (title.IsEmpty && content.IsEmpty && !bodies && _row.TextAt(_list.TitleColumn).IsEmpty)
            {
                return RowKind.Nothing;
            }

            return IsPrintedAgain(number, title) ? RowKind.Joins : RowKind.Begins;
        }

        if (!_hasDraft)
        {
            return title.IsEmpty && content.IsEmpty ? (bodies && _hasLast ? RowKind.SameTitle : RowKind.Nothing) : RowKind.Begins;
        }

        if (!title.IsEmpty)
        {
            // A row without a number is a task, unless it goes on in the middle of the text before it.
            return numberColumn >= 0 && !bodies && _row.StateOf(numberColumn) != CellState.Covered && IsCut(title, content) && BelongsToLast(row)
                ? RowKind.Joins
                : RowKind.Begins;
        }

        if (!bodies)
        {
            return content.IsEmpty && !HasOwnOthers() ? RowKind.Nothing : IsCut(default, content) ? RowKind.Joins : HasOwnDeadline() ? RowKind.SameTitle : RowKind.Adds;
        }

        return IsCut(default, content) || AreBodiesCut() ? RowKind.Joins : AreBodiesRepeated() ? RowKind.Adds : RowKind.SameTitle;
    }

    /// <summary>A row cut by a page break may print its number, its task and its bodies once more.</summary>
    private bool IsPrintedAgain(int number, TextFragment title) =>
        _hasDraft && number == _draft.Number && !_draft.NumberText.IsEmpty && !_draft.IsOneText
        && HeaderText.SameWords(title.Span, _draft.Title.Span) && (!HasOwnBodies() || AreBodiesRepeated());

    /// <summary>The next printed number follows the last one: the rows between have it too.</summary>
    private bool BelongsToLast(int row) => _run is not null && _run.TryFindNext(row, out var next, out _) && next == numbers.Last + 1;

    /// <summary>Whether the text before breaks off inside a sentence, and the row goes on with it.</summary>
    private bool IsCut(TextFragment title, TextFragment content)
    {
        if (_draft.IsOneText)
        {
            return !title.IsEmpty && !CellShapes.EndsSentence(_draft.Title.Span);
        }

        var last = _draft.LastContent;
        return !content.IsEmpty && !last.IsEmpty && last.Length > 8 && !CellShapes.EndsSentence(last.Span);
    }

    private bool AreBodiesCut()
    {
        foreach (var (text, role) in _draft.Parts)
        {
            var column = Array.FindIndex(_list.Columns, each => each.Role == role);
            var own = column < 0 ? default : _row.OwnAt(column);
            if (own.IsEmpty)
            {
                continue;
            }

            if (text[text.Length - 1] is '、' or '，' or ',' || own[0] is '、' or '，' or ',' or '；' or '等')
            {
                return true;
            }
        }

        return false;
    }

    private bool AreBodiesRepeated()
    {
        var next = 0;
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            var own = _list.Columns[column].Role.IsBody() ? _row.OwnAt(column) : default;
            if (own.IsEmpty)
            {
                continue;
            }

            if (next >= _draft.Parts.Count || !HeaderText.SameWords(own.Span, _draft.Parts[next].Text.Span))
            {
                return false;
            }

            next++;
        }

        return next == _draft.Parts.Count && next > 0;
    }

    private TextFragment OwnContent()
    {
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            if (_list.Columns[column].Role == ColumnRole.Content && _row.OwnAt(column) is { IsEmpty: false } text)
            {
                return text;
            }
        }

        return default;
    }

    private bool HasOwnBodies()
    {
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            if (_list.Columns[column].Role.IsBody() && !_row.OwnAt(column).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOwnDeadline()
    {
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            if (_list.Columns[column].Role == ColumnRole.Deadline && _row.OwnAt(column) is { IsEmpty: false } own
                && !HeaderText.SameWords(own.Span, _draft.Deadline.Span))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOwnOthers()
    {
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            if (_list.Columns[column].Role is ColumnRole.Deadline or ColumnRole.Leader or ColumnRole.Field && !_row.OwnAt(column).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The row goes on with the texts of the task before it, in the middle of them.</summary>
    private void Join()
    {
        findings.Add(DocumentFindings.RowMerged(_row.Anchor));
        RecordRow(_row.Cells.Row);
        _draft.End = _row.End;
        var part = 0;
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            var own = _row.OwnAt(column);
            if (own.IsEmpty)
            {
                continue;
            }

            switch (_list.Columns[column].Role)
            {
                case ColumnRole.Task:
                    if (!HeaderText.SameWords(own.Span, _draft.Title.Span))
                    {
                        _draft.Title = CellText.Append(_draft.Title, own);
                    }

                    break;
                case ColumnRole.Content:
                    var last = _draft.Measures.Count - 1;
                    if (last >= 0 && !CellShapes.EndsSentence(_draft.Measures[last].Span))
                    {
                        _draft.Measures[last] = CellText.Append(_draft.Measures[last], own);
                    }
                    else
                    {
                        _draft.Measures.Add(own);
                    }

                    break;
                case ColumnRole.Deadline:
                    _draft.Deadline = HeaderText.SameWords(own.Span, _draft.Deadline.Span) ? _draft.Deadline : CellText.Append(_draft.Deadline, own);
                    break;
                case ColumnRole.Leader:
                    _draft.Leaders = HeaderText.SameWords(own.Span, _draft.Leaders.Span) ? _draft.Leaders : CellText.Append(_draft.Leaders, own);
                    break;
                case ColumnRole.Field:
                    AddField(column, own);
                    break;
                case var role when role.IsBody():
                    part = _draft.Parts.FindIndex(each => each.Role == role);
                    if (part < 0)
                    {
                        _draft.Parts.Add((own, role));
                    }
                    else if (!HeaderText.SameWords(own.Span, _draft.Parts[part].Text.Span))
                    {
                        _draft.Parts[part] = (CellText.Append(_draft.Parts[part].Text, own), role);
                    }

                    break;
            }
        }
    }

    /// <summary>The row says more of the task before it: the same bodies do it.</summary>
    private void AddToDraft()
    {
        findings.Add(DocumentFindings.RowMerged(_row.Anchor));
        RecordRow(_row.Cells.Row);
        _draft.End = _row.End;
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            var own = _row.OwnAt(column);
            if (own.IsEmpty)
            {
                continue;
            }

            switch (_list.Columns[column].Role)
            {
                case ColumnRole.Content:
                    _draft.Measures.Add(own);
                    break;
                case ColumnRole.Deadline when _draft.Deadline.IsEmpty:
                    _draft.Deadline = own;
                    break;
                case ColumnRole.Leader when _draft.Leaders.IsEmpty:
                    _draft.Leaders = own;
                    break;
                case ColumnRole.Field:
                    AddField(column, own);
                    break;
            }
        }
    }

    private void AddField(int column, TextFragment text)
    {
        var key = _list.KeyOf(column);
        var same = _draft.Fields.FindIndex(field => field.Key == key);
        if (same < 0)
        {
            _draft.Fields.Add((key, text));
        }
        else if (!HeaderText.SameWords(text.Span, _draft.Fields[same].Text.Span))
        {
            _draft.Fields[same] = (key, CellText.Join([_draft.Fields[same].Text, text], "\n"));
        }
    }

    /// <summary>Opens the sections whose cells begin in the row; whether one of them is new.</summary>
    private bool OpenColumnSections()
    {
        var opened = false;
        var depth = 0;
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            if (_list.Columns[column].Role != ColumnRole.Section)
            {
                continue;
            }

            var own = _row.OwnAt(column);
            if (!own.IsEmpty)
            {
                record?.Use(own);
                opened |= sections.OpenColumn(depth, own, report: !_list.SectionsAreRepeated);
            }

            depth++;
        }

        if (opened)
        {
            _hasLast = false;
        }

        return opened;
    }

    private bool TakeTexts(TaskDraft draft, bool continuesTitle, bool opened)
    {
        var title = _row.TextAt(_list.TitleColumn);
        var hasContent = false;
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            if (_list.Columns[column].Role != ColumnRole.Content)
            {
                continue;
            }

            var text = _row.TextAt(column);
            if (text.IsEmpty || CellShapes.IsDash(text.Span))
            {
                record?.Use(text);
                continue;
            }

            draft.Measures.Add(text);
            hasContent = true;
        }

        if (title.IsEmpty && continuesTitle && _hasLast)
        {
            title = _last.Title;
            draft.IsOneText = _last.IsOneText;
            if (!hasContent && !_list.HasOneTextColumn)
            {
                draft.Measures.AddRange(_last.Measures);
            }

            draft.Title = title;
            return hasContent;
        }

        if (title.IsEmpty && hasContent && !opened && _hasLast && _row.MayBeCovered(_list.TitleColumn) && !_last.Title.IsEmpty && !_last.IsOneText)
        {
            // A number, and nothing in the task's column: the cell above covers it.
            findings.Add(DocumentFindings.CellsContinued(_row.Anchor, "task"));
            draft.Title = _last.Title;
            return true;
        }

        if (title.IsEmpty && hasContent)
        {
            draft.Title = draft.Measures[0];
            draft.Measures.RemoveAt(0);
            draft.IsOneText = draft.Measures.Count == 0;
            return true;
        }

        draft.Title = title;
        draft.IsOneText = _list.HasOneTextColumn || SpansContent();
        return hasContent;
    }

    /// <summary>The cell of the task spans the column of measures as well: it says both.</summary>
    private bool SpansContent()
    {
        for (var column = _list.TitleColumn + 1; column < _list.ColumnCount; column++)
        {
            if (_list.Columns[column].Role == ColumnRole.Content)
            {
                return _row.StateOf(column) == CellState.Spanned;
            }
        }

        return false;
    }

    private void TakeNumber(TaskDraft draft, int row, int number, TextFragment numberText, RowKind kind, bool opened)
    {
        var column = _list.NumberColumn;
        if (numberText.IsEmpty && column >= 0 && _row.StateOf(column) == CellState.Covered && !_row.TextAt(column).IsEmpty)
        {
            // One number over several rows.
            var covering = _row.TextAt(column);
            if (Numeral.TryReadCell(covering.Span, out number, out var start, out var length))
            {
                draft.NumberText = covering.Slice(start, length);
                draft.Number = number;
                numbers.Repeat(number);
                return;
            }
        }

        if (numberText.IsEmpty || (number > 0 && IsSameNumeral(draft.Title, number)))
        {
            TakeNumeralOfTitle(draft, ref number, ref numberText);
        }

        if (!numberText.IsEmpty && number > 0)
        {
            draft.NumberText = numberText;
            draft.Number = number;
            numbers.Print(number, numberText, sections.Changes);
            return;
        }

        draft.NumberText = numberText;
        if (!numberText.IsEmpty)
        {
            // What stands there is no number, and has been reported.
            draft.Number = numbers.Last + 1;
            numbers.Repeat(draft.Number);
            return;
        }

        if (kind == RowKind.SameTitle && _hasLast && !_last.NumberText.IsEmpty)
        {
            // Nothing in the column of numbers nor in that of tasks: both cells go on from above.
            draft.NumberText = _last.NumberText;
            draft.Number = _last.Number;
            numbers.Repeat(draft.Number);
            return;
        }

        if (_run is not null && _run.TryFindNext(row, out var next, out var rows))
        {
            if (next == numbers.Last + 1 && _hasLast && !opened && !_last.NumberText.IsEmpty)
            {
                findings.Add(NumberingFindings.NumberContinued(draft.Anchor, numbers.Last));
                draft.NumberText = _last.NumberText;
                draft.Number = numbers.Last;
                return;
            }

            if (numbers.Last == 0 && next > rows)
            {
                draft.Number = numbers.Infer(next - rows, draft.Anchor);
                return;
            }
        }

        draft.Number = numbers.Infer(numbers.Last + 1, draft.Anchor);
    }

    private static bool IsSameNumeral(TextFragment title, int number) =>
        !title.IsEmpty && title[0] is >= '0' and <= '9' && HeadingReader.TryRead(title.Span, out var heading)
        && heading.Style == HeadingStyle.Arabic && heading.Number == number;

    /// <summary>1.规范低保审核, （一）…: the number stands in the cell of the task.</summary>
    private void TakeNumeralOfTitle(TaskDraft draft, ref int number, ref TextFragment numberText)
    {
        if (!HeadingReader.TryRead(draft.Title.Span, out var heading) || heading.NumeralLength == draft.Title.Length)
        {
            return;
        }

        if (numberText.IsEmpty)
        {
            number = heading.Number;
            numberText = draft.Title.Slice(heading.NumeralStart, heading.NumeralLength);
        }

        record?.Use(draft.Title);
        draft.Title = draft.Title.Slice(heading.TitleStart);
    }

    private void TakeBodies(TaskDraft draft, bool continuesTitle, bool opened)
    {
        var mayBeCovered = false;
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            var role = _list.Columns[column].Role;
            if (!role.IsBody())
            {
                continue;
            }

            var text = _row.TextAt(column);
            if (!text.IsEmpty)
            {
                draft.Parts.Add((text, _row.IsShared(column) ? ColumnRole.None : role));
            }

            mayBeCovered |= _row.MayBeCovered(column);
        }

        if (draft.Parts.Count > 0)
        {
            return;
        }

        if (mayBeCovered && _hasLast && !opened && _last.Parts.Count > 0)
        {
            draft.Parts.AddRange(_last.Parts);
            if (draft.Deadline.IsEmpty && !HasOwnDeadline())
            {
                draft.Deadline = _last.Deadline;
            }

            findings.Add(DocumentFindings.CellsContinued(draft.Anchor, "responsible body"));
        }
        else if (!continuesTitle)
        {
            findings.Add(DocumentFindings.ResponsibilityMissing(draft.Anchor));
        }
    }

    private void TakeOthers(TaskDraft draft, bool continuesTitle)
    {
        var periods = default(List<TextFragment>);
        for (var column = 0; column < _list.ColumnCount; column++)
        {
            var text = _row.TextAt(column);
            switch (_list.Columns[column].Role)
            {
                case ColumnRole.Leader:
                    if (text.IsEmpty && _hasLast && _row.MayBeCovered(column) && !_last.Leaders.IsEmpty)
                    {
                        draft.Leaders = _last.Leaders;
                        if (column > _list.TitleColumn && !continuesTitle)
                        {
                            findings.Add(DocumentFindings.CellsContinued(draft.Anchor, "leader"));
                        }
                    }
                    else if (!text.IsEmpty)
                    {
                        draft.Leaders = draft.Leaders.IsEmpty ? text : CellText.Join([draft.Leaders, text], "\n");
                    }

                    break;
                case ColumnRole.Deadline when _list.Columns[column].IsPeriod:
                    if (!text.IsEmpty && CellShapes.IsMark(text.Span))
                    {
                        (periods ??= []).Add(_list.Columns[column].Header);
                        record?.Use(text);
                    }
                    else if (!text.IsEmpty)
                    {
                        draft.Fields.Add((_list.KeyOf(column), text));
                    }

                    break;
                case ColumnRole.Deadline:
                    if (!text.IsEmpty && !CellShapes.IsDash(text.Span))
                    {
                        draft.Deadline = text;
                    }
                    else if (continuesTitle && _hasLast && text.IsEmpty && _row.MayBeCovered(column))
                    {
                        draft.Deadline = _last.Deadline;
                    }

                    record?.Use(text);
                    break;
                case ColumnRole.Field:
                    if (!text.IsEmpty)
                    {
                        draft.Fields.Add((_list.KeyOf(column), text));
                    }

                    break;
            }
        }

        if (periods is not null && draft.Deadline.IsEmpty)
        {
            draft.Deadline = CellText.Join(periods, "、");
        }

        TakeCellsBeyond(draft);
    }

    /// <summary>Cells to the right of the last column are kept, under the number of their place.</summary>
    private void TakeCellsBeyond(TaskDraft draft)
    {
        foreach (var cell in _list.Table.CellsOf(_row.Cells.Row))
        {
            var column = LogicalColumns.Map(_list.LogicalColumns, cell.Column);
            if (column >= _list.ColumnCount && !CellText.IsEmpty(cell))
            {
                var text = CellText.Of(cell);
                findings.Add(DocumentFindings.CellBeyondColumns(text.SourceStart, text.Length, text.Span));
                draft.Fields.Add((ListTable.UnnamedKey(column), text));
            }
        }
    }

    private void Flush()
    {
        if (!_hasDraft)
        {
            return;
        }

        _hasDraft = false;
        writer.Write(_draft, _list.HasLead);
        (_draft, _last) = (_last, _draft);
        _hasLast = true;
    }

    private void RecordHeader()
    {
        if (record is null)
        {
            return;
        }

        foreach (var column in _list.Columns)
        {
            record.Use(column.Header);
            record.Use(column.Group);
        }

        for (var row = _list.HeaderStart; row < _list.BodyStart; row++)
        {
            RecordRow(row);
        }
    }

    private void RecordRow(int row)
    {
        if (record is not null)
        {
            foreach (var cell in _list.Table.CellsOf(row))
            {
                record.Use(CellText.Of(cell));
            }
        }
    }
}
