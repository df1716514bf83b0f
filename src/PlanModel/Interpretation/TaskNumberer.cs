using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Gives the open task its number: the printed one, that of the cell that covers the row, that before its title, or an inferred one.</summary>
internal sealed class TaskNumberer(ListState state, SectionOutline sections, NumberSequence numbers, DiagnosticBag findings, ReadingRecord? record)
{
    public void Number(RowKind kind, int number, TextFragment numberText, bool opensSection)
    {
        var draft = state.Draft;
        if (numberText.IsEmpty && TakeCovering(draft))
        {
            return;
        }

        if (numberText.IsEmpty || (number > 0 && IsSameNumeral(draft.Title, number)))
        {
            TakeNumeralOfTitle(draft, ref number, ref numberText);
        }

        draft.NumberText = numberText;
        if (number > 0)
        {
            draft.Number = number;
            numbers.Print(number, numberText, sections.Changes);
        }
        else if (!numberText.IsEmpty)
        {
            // What stands there is no number, and has been reported.
            draft.Number = numbers.Last + 1;
            numbers.Repeat(draft.Number);
        }
        else if (kind == RowKind.SameTitle && state.HasLast && !state.Last.NumberText.IsEmpty)
        {
            // Nothing in the column of numbers nor in that of tasks: both cells go on from above.
            draft.NumberText = state.Last.NumberText;
            draft.Number = state.Last.Number;
            numbers.Repeat(draft.Number);
        }
        else
        {
            draft.Number = Infer(draft, opensSection);
        }
    }

    /// <summary>One number over several rows.</summary>
    private bool TakeCovering(TaskDraft draft)
    {
        var column = state.List.NumberColumn;
        if (column < 0 || state.Row.StateOf(column) != CellState.Covered)
        {
            return false;
        }

        var covering = state.Row.TextAt(column);
        if (!Numeral.TryReadCell(covering.Span, out var number, out var start, out var length))
        {
            return false;
        }

        draft.NumberText = covering.Slice(start, length);
        draft.Number = number;
        numbers.Repeat(number);
        return true;
    }

    private int Infer(TaskDraft draft, bool opensSection)
    {
        if (state.Run is not null && state.Run.TryFindNext(state.Row.Cells.Row, out var next, out var rows))
        {
            if (next == numbers.Last + 1 && state.HasLast && !opensSection && !state.Last.NumberText.IsEmpty)
            {
                findings.Add(NumberingFindings.NumberContinued(draft.Anchor, numbers.Last));
                draft.NumberText = state.Last.NumberText;
                return numbers.Last;
            }

            if (numbers.Last == 0 && next > rows)
            {
                // The first rows of an extract: what follows tells where it begins.
                return numbers.Infer(next - rows, draft.Anchor);
            }
        }

        return numbers.Infer(numbers.Last + 1, draft.Anchor);
    }

    private static bool IsSameNumeral(TextFragment title, int number) =>
        !title.IsEmpty && title[0] is >= '0' and <= '9' && HeadingReader.TryRead(title.Span, out var heading)
        && heading.Style == HeadingStyle.Arabic && heading.Number == number;

    /// <summary>1.规范低保审核, （一）…: the number stands in the cell of the task.</summary>
    private void TakeNumeralOfTitle(TaskDraft draft, ref int number, ref TextFragment numberText)
    {
        if (!HeadingReader.TryRead(draft.Title.Span, out var heading) || heading.TitleStart >= draft.Title.Length)
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
}
