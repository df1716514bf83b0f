using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Joins a row to the open task: the other half of a row that was cut, or more of what is to be done.</summary>
internal sealed class DraftJoiner(ListState state, DiagnosticBag findings, ReadingRecord? record)
{
    /// <summary>A page break stands between names; what is shorter is the rest of one.</summary>
    private const int ShortestName = 2;

    /// <summary>Joins the current row.</summary>
    /// <param name="isCut">The texts go on where those before break off; else they are further ones.</param>
    public void Join(bool isCut)
    {
        var draft = state.Draft;
        findings.Add(DocumentFindings.RowMerged(state.Row.Anchor));
        draft.End = Math.Max(draft.End, state.Row.End);
        draft.Joins++;
        for (var column = 0; column < state.List.ColumnCount; column++)
        {
            var own = state.Row.OwnAt(column);
            record?.Use(own);
            if (own.IsEmpty || (CellShapes.IsDash(own.Span) && state.List.Columns[column].Role is ColumnRole.Content or ColumnRole.Deadline))
            {
                continue;
            }

            switch (state.List.Columns[column].Role)
            {
                case ColumnRole.Task when isCut:
                    draft.Title = Continue(draft.Title, own);
                    break;
                case ColumnRole.Content:
                    AddContent(draft, own, isCut);
                    break;
                case ColumnRole.Deadline:
                    draft.Deadline = isCut && !AreTwo(draft.Deadline.Span, own.Span) ? Continue(draft.Deadline, own) : AddLine(draft.Deadline, own);
                    break;
                case ColumnRole.Leader:
                    AddLeaders(draft, own, isCut);
                    break;
                case ColumnRole.Field:
                    AddField(draft, state.List.KeyOf(column), own);
                    break;
                case var role when role.IsBody() && isCut:
                    AddBodies(draft, own, role);
                    break;
            }
        }
    }

    private static void AddContent(TaskDraft draft, TextFragment text, bool isCut)
    {
        var last = draft.Measures.Count - 1;
        if (isCut && last >= 0 && !CellShapes.EndsSentence(draft.Measures[last].Span))
        {
            draft.Measures[last] = CellText.Append(draft.Measures[last], text);
        }
        else
        {
            draft.Measures.Add(text);
        }
    }

    private void AddLeaders(TaskDraft draft, TextFragment text, bool isCut)
    {
        // The row names its own: the cell above did not reach into it.
        var isInherited = state.HasLast && !draft.Leaders.IsEmpty && draft.Leaders.SourceStart == state.Last.Leaders.SourceStart;
        draft.Leaders = isInherited ? text
            : isCut && text.Length < ShortestName ? Continue(draft.Leaders, text)
            : AddLine(draft.Leaders, text);
    }

    private static void AddField(TaskDraft draft, string key, TextFragment text)
    {
        var same = draft.Fields.FindIndex(field => field.Key == key);
        if (same < 0)
        {
            draft.Fields.Add((key, text));
        }
        else
        {
            draft.Fields[same] = (key, AddLine(draft.Fields[same].Text, text));
        }
    }

    private static void AddBodies(TaskDraft draft, TextFragment text, ColumnRole role)
    {
        var part = draft.Parts.FindIndex(each => each.Role == role);
        if (part < 0)
        {
            draft.Parts.Add((text, role));
        }
        else
        {
            draft.Parts[part] = (Continue(draft.Parts[part].Text, text), role);
        }
    }

    /// <summary>6月底 and 9月底 are two time limits; 2024年 and 6月底 are one, and so are 6月底 and 前.</summary>
    private static bool AreTwo(ReadOnlySpan<char> deadline, ReadOnlySpan<char> more) =>
        !deadline.IsEmpty && deadline[deadline.Length - 1] is '底' or '前' or '末' or '内' && CellShapes.IsDeadline(more);

    /// <summary>A further line of a cell; the same words printed again add nothing.</summary>
    private static TextFragment AddLine(TextFragment text, TextFragment more) =>
        HeaderText.SameWords(text.Span, more.Span) ? text : CellText.Join([text, more], "\n");

    /// <summary>The text that goes on; the same words printed again add nothing.</summary>
    private static TextFragment Continue(TextFragment text, TextFragment more) =>
        HeaderText.SameWords(text.Span, more.Span) ? text : CellText.Append(text, more);
}
