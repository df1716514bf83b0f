using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Tells what a row is to the task before it: a task of its own, another one of its title, more of it, or its other half.</summary>
internal sealed class RowJudge(ListState state, NumberSequence numbers, ReadingLimits limits, DiagnosticBag findings, ReadingRecord? record)
{
    /// <summary>A text of this length that lacks its full stop was cut, not forgotten.</summary>
    private const int LongText = 20;

    /// <summary>Judges the current row.</summary>
    /// <param name="number">The number printed in the column of numbers, 0 for none.</param>
    /// <param name="numberText">What is printed there.</param>
    public RowKind Judge(out int number, out TextFragment numberText)
    {
        var kind = JudgeFreely(out number, out numberText);
        if (kind is not (RowKind.Joins or RowKind.Adds) || state.Draft.Joins < limits.MaximumJoinedRows)
        {
            return kind;
        }

        findings.Add(DocumentFindings.RowNotJoined(state.Row.Anchor, limits.MaximumJoinedRows));
        return RowKind.SameTitle;
    }

    private RowKind JudgeFreely(out int number, out TextFragment numberText)
    {
        number = 0;
        numberText = default;
        var row = state.Row;
        var list = state.List;
        var title = row.OwnAt(list.TitleColumn);
        var content = state.Own(ColumnRole.Content);
        var hasBodies = state.HasOwnBodies();
        if (ReadNumber(out number, out numberText))
        {
            return title.IsEmpty && content.IsEmpty && !hasBodies && row.TextAt(list.TitleColumn).IsEmpty ? RowKind.Nothing
                : IsPrintedAgain(number, title) ? RowKind.Joins
                : RowKind.Begins;
        }

        if (!state.HasDraft)
        {
            return !title.IsEmpty || !content.IsEmpty ? RowKind.Begins : hasBodies && state.HasLast ? RowKind.SameTitle : RowKind.Nothing;
        }

        if (!title.IsEmpty)
        {
            // A row without a number is a task, unless it goes on in the middle of the text before it.
            return list.NumberColumn >= 0 && row.StateOf(list.NumberColumn) != CellState.Covered && !hasBodies
                && IsCut(list.HasOneTextColumn ? title : content) && BelongsToLast() ? RowKind.Joins : RowKind.Begins;
        }

        if (IsCut(content))
        {
            return RowKind.Joins;
        }

        if (hasBodies)
        {
            return AreBodiesCut() ? RowKind.Joins : AreBodiesRepeated() ? RowKind.Adds : RowKind.SameTitle;
        }

        return content.IsEmpty && state.Own(ColumnRole.Deadline).IsEmpty && state.Own(ColumnRole.Leader).IsEmpty && state.Own(ColumnRole.Field).IsEmpty ? RowKind.Nothing
            : state.HasOwnDeadline() && !content.IsEmpty ? RowKind.SameTitle
            : RowKind.Adds;
    }

    /// <summary>Reads the cell of the number; false when the row has none of its own.</summary>
    private bool ReadNumber(out int number, out TextFragment text)
    {
        number = 0;
        text = state.List.NumberColumn >= 0 ? state.Row.OwnAt(state.List.NumberColumn) : default;
        if (text.IsEmpty)
        {
            return false;
        }

        record?.Use(text);
        if (Numeral.TryReadCell(text.Span, out number, out var start, out var length))
        {
            text = text.Slice(start, length);
        }
        else
        {
            number = 0;
            findings.Add(NumberingFindings.NumberNotRead(text.SourceStart, text.Length, text.Span));
        }

        return true;
    }

    /// <summary>A row cut by a page break may print its number, its task and its bodies once more.</summary>
    private bool IsPrintedAgain(int number, TextFragment title) =>
        state.HasDraft && number > 0 && number == state.Draft.Number && !state.Draft.NumberText.IsEmpty && !state.Draft.IsOneText
        && HeaderText.SameWords(title.Span, state.Draft.Title.Span) && (!state.HasOwnBodies() || AreBodiesRepeated());

    /// <summary>The next printed number follows the last one: the rows between have it too.</summary>
    private bool BelongsToLast() =>
        state.Run is not null && state.Run.TryFindNext(state.Row.Cells.Row, out var next, out _) && next == numbers.Last + 1;

    /// <summary>Whether the text before breaks off inside a sentence, and this one goes on with it.</summary>
    private bool IsCut(TextFragment text)
    {
        var last = state.Draft.IsOneText ? state.Draft.Title : state.Draft.LastContent;
        if (text.IsEmpty || last.IsEmpty || CellShapes.EndsSentence(last.Span))
        {
            return false;
        }

        return last[last.Length - 1] is '，' or '、' or '：' or '（' or '“' or '《'
            || text[0] is '，' or '、' or '。' or '；' or '）' or '”' or '》'
            || last.Length >= LongText || last.Span.IndexOfAny('，', '。', '；') >= 0;
    }

    private bool AreBodiesCut()
    {
        foreach (var (text, role) in state.Draft.Parts)
        {
            var own = state.Own(role);
            if (!own.IsEmpty && (text[text.Length - 1] is '、' or '，' or ',' || own[0] is '、' or '，' or ',' or '；' or '等'))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreBodiesRepeated()
    {
        var next = 0;
        foreach (var column in state.List.BodyColumns)
        {
            var own = state.Row.OwnAt(column);
            if (own.IsEmpty)
            {
                continue;
            }

            if (next >= state.Draft.Parts.Count || !HeaderText.SameWords(own.Span, state.Draft.Parts[next].Text.Span))
            {
                return false;
            }

            next++;
        }

        return next == state.Draft.Parts.Count && next > 0;
    }
}
