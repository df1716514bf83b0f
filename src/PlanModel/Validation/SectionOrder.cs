using PlanModel.Interpretation;

namespace PlanModel.Validation;

/// <summary>Follows the numbers of sections beside each other. Numerals of another style, and another list, count anew.</summary>
internal sealed class SectionOrder
{
    private HeadingStyle _style;
    private int _last;

    /// <summary>How many sections of the run there are, and whether it began with 1 and left none out.</summary>
    private int _count;

    private bool _isWhole;

    public (SectionStep Step, int Before) Add(HeadingStyle style, int number)
    {
        var before = _last;
        // A whole run that is followed by 1 is the end of one list and the start of the next.
        if (_count == 0 || style != _style || (number == 1 && _isWhole && _count > 1))
        {
            (_style, _last, _count, _isWhole) = (style, number, 1, number == 1);
            return (SectionStep.Next, before);
        }

        var step = number == before + 1 ? SectionStep.Next : number > before ? SectionStep.Jump : number == before ? SectionStep.Same : SectionStep.Back;
        _isWhole &= step == SectionStep.Next;
        _last = Math.Max(number, before);
        _count++;
        return (step, before);
    }
}
