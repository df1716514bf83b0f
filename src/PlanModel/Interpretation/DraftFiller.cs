using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Fills the draft of a task from the cells of its row, and from cells above that hold for it.</summary>
internal sealed class DraftFiller(ListState state, DiagnosticBag findings, ReadingRecord? record)
{
    /// <summary>Takes the texts of the row.</summary>
    /// <param name="continuesTitle">The row is another task of the title before it.</param>
    /// <param name="opensSection">The row begins a section, so that no cell above reaches into it.</param>
    /// <returns>False when the row holds nothing that a task is made of.</returns>
    public bool Fill(bool continuesTitle, bool opensSection)
    {
        var draft = state.Draft;
        draft.Clear();
        draft.Start = state.Row.Start;
        draft.End = record is null ? draft.Start : state.Row.End;
        draft.Anchor = state.Row.Anchor;
        var hasContent = TakeTexts(draft, continuesTitle, opensSection);
        TakeBodies(draft, continuesTitle, opensSection);
        TakeOthers(draft, continuesTitle);
        TakeCellsBeyond(draft);
        if (draft.Title.IsEmpty && !hasContent && draft.Parts.Count == 0)
        {
            return false;
        }

        if (draft.Parts.Count == 0)
        {
            findings.Add(DocumentFindings.ResponsibilityMissing(draft.Anchor));
        }

        return true;
    }

    private bool TakeTexts(TaskDraft draft, bool continuesTitle, bool opensSection)
    {
        var list = state.List;
        foreach (var column in list.ColumnsOf(ColumnRole.Content))
        {
            var text = state.Row.TextAt(column);
            if (CellShapes.IsDash(text.Span))
            {
                record?.Use(text);
            }
            else if (!text.IsEmpty)
            {
                draft.Measures.Add(text);
            }
        }

        var hasContent = draft.Measures.Count > 0;
        draft.Title = state.Row.TextAt(list.TitleColumn);
        if (!draft.Title.IsEmpty)
        {
            draft.IsOneText = list.HasOneTextColumn || SpansContent();
            return hasContent;
        }

        var last = state.Last;
        if (continuesTitle && state.HasLast)
        {
            draft.Title = last.Title;
            draft.IsOneText = last.IsOneText;
            if (!hasContent && !list.HasOneTextColumn)
            {
                draft.Measures.AddRange(last.Measures);
            }
        }
        else if (hasContent && !opensSection && state.HasLast && state.Row.MayBeCovered(list.TitleColumn) && !last.Title.IsEmpty && !last.IsOneText)
        {
            // A number, and nothing in the task's column: the cell above covers it.
            findings.Add(DocumentFindings.CellsContinued(draft.Anchor, "task"));
            draft.Title = last.Title;
        }
        else if (hasContent)
        {
            draft.Title = draft.Measures[0];
            draft.Measures.RemoveAt(0);
            draft.IsOneText = draft.Measures.Count == 0;
        }

        return hasContent;
    }

    /// <summary>The cell of the task spans the column of measures as well: it says both.</summary>
    private bool SpansContent()
    {
        foreach (var column in state.List.ColumnsOf(ColumnRole.Content))
        {
            if (column > state.List.TitleColumn)
            {
                return state.Row.IsHidden(column);
            }
        }

        return false;
    }

    private void TakeBodies(TaskDraft draft, bool continuesTitle, bool opensSection)
    {
        var mayBeCovered = false;
        foreach (var column in state.List.BodyColumns)
        {
            var text = state.Row.TextAt(column);
            if (!text.IsEmpty)
            {
                draft.Parts.Add((text, state.Row.IsShared(column) ? ColumnRole.None : state.List.Columns[column].Role));
            }

            mayBeCovered |= state.Row.MayBeCovered(column);
        }

        // Another row of the same title, whose number, title and lead the cells above cover.
        if (continuesTitle && draft.Parts.Count > 0 && mayBeCovered && state is { HasLast: true, List.HasLead: true }
            && !draft.Parts.Exists(part => part.Role == ColumnRole.Lead) && state.Last.Parts.Find(part => part.Role == ColumnRole.Lead) is { Text.IsEmpty: false } lead)
        {
            draft.Parts.Insert(0, lead);
            findings.Add(DocumentFindings.CellsContinued(draft.Anchor, "leading body"));
            return;
        }

        // Text has lost its spans: a row that names nobody may be covered by the cell above, one that names some is not.
        if (draft.Parts.Count > 0 || !mayBeCovered || state.IsCutOff || !state.HasLast || opensSection || state.Last.Parts.Count == 0)
        {
            return;
        }

        draft.Parts.AddRange(state.Last.Parts);
        if (state.Own(ColumnRole.Deadline).IsEmpty)
        {
            draft.Deadline = state.Last.Deadline;
        }

        findings.Add(DocumentFindings.CellsContinued(draft.Anchor, "responsible body"));
    }

    private void TakeOthers(TaskDraft draft, bool continuesTitle)
    {
        var periods = default(List<TextFragment>);
        foreach (var column in state.List.OtherColumns)
        {
            ref var header = ref state.List.Columns[column];
            var text = state.Row.TextAt(column);
            switch (header.Role)
            {
                case ColumnRole.Leader:
                    TakeLeaders(draft, column, text, continuesTitle);
                    break;
                case ColumnRole.Deadline when header.IsPeriod && CellShapes.IsMark(text.Span):
                    (periods ??= []).Add(header.Header);
                    record?.Use(text);
                    break;
                case ColumnRole.Deadline when !header.IsPeriod:
                    TakeDeadline(draft, column, text, continuesTitle);
                    break;
                case ColumnRole.Deadline or ColumnRole.Field when !text.IsEmpty:
                    draft.Fields.Add((state.List.KeyOf(column), text));
                    break;
            }
        }

        if (periods is not null && draft.Deadline.IsEmpty)
        {
            draft.Deadline = CellText.Join(periods, "、");
        }
    }

    private void TakeLeaders(TaskDraft draft, int column, TextFragment text, bool continuesTitle)
    {
        if (!text.IsEmpty)
        {
            draft.Leaders = draft.Leaders.IsEmpty ? text : CellText.Join([draft.Leaders, text], "\n");
        }
        else if (state.HasLast && draft.Leaders.IsEmpty && state.Row.MayBeCovered(column) && !state.Last.Leaders.IsEmpty)
        {
            draft.Leaders = state.Last.Leaders;
            if (column > state.List.TitleColumn && !continuesTitle)
            {
                findings.Add(DocumentFindings.CellsContinued(draft.Anchor, "leader"));
            }
        }
    }

    private void TakeDeadline(TaskDraft draft, int column, TextFragment text, bool continuesTitle)
    {
        if (CellShapes.IsDash(text.Span))
        {
            record?.Use(text);
        }
        else if (!text.IsEmpty)
        {
            draft.Deadline = text;
        }
        else if (continuesTitle && state.HasLast && state.Row.MayBeCovered(column))
        {
            draft.Deadline = state.Last.Deadline;
        }
    }

    /// <summary>Cells to the right of the last column are kept, under the number of their place.</summary>
    private void TakeCellsBeyond(TaskDraft draft)
    {
        if (state.Row.Cells.IsPlaced || !state.Row.Cells.HasCellsBeyond)
        {
            return;
        }

        foreach (ref readonly var cell in state.List.Table.CellsOf(state.Row.Cells.Row))
        {
            var column = LogicalColumns.Map(state.List.LogicalColumns, cell.Column);
            if (column >= state.List.ColumnCount && !CellText.IsEmpty(cell))
            {
                var text = CellText.Of(cell);
                findings.Add(DocumentFindings.CellBeyondColumns(text.SourceStart, text.Length, text.Span));
                draft.Fields.Add((ListTable.UnnamedKey(column), text));
            }
        }
    }
}
