using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Follows the numbers of tasks: infers those that are not printed, and notes what is odd about those that are.</summary>
/// <remarks>Where no number is printed at all, tasks are counted and nothing is odd.</remarks>
internal sealed class NumberSequence(DiagnosticBag findings)
{
    private readonly List<(int Anchor, int Number)> _inferred = new(4);
    private bool _isPrinted;
    private int _changes;

    /// <summary>The number of the last task, 0 before the first.</summary>
    public int Last { get; private set; }

    public int Infer(int number, int anchor)
    {
        _inferred.Add((anchor, number));
        return Last = number;
    }

    /// <summary>A number that covers several rows.</summary>
    public void Repeat(int number) => Last = number;

    /// <summary>A number that is printed.</summary>
    /// <param name="number">Its value.</param>
    /// <param name="text">The numeral.</param>
    /// <param name="sectionChanges">How often a section began so far: numbers may restart where one does.</param>
    public void Print(int number, TextFragment text, int sectionChanges)
    {
        var isNewSection = sectionChanges != _changes;
        _changes = sectionChanges;
        // 2-1 counts inside 2, and so do its fellows.
        var isSimple = text.Span.IndexOfAny('-', '.', '－') < 0;
        if (_isPrinted && isSimple && number != Last + 1 && !(isNewSection && number <= Math.Max(1, Last)))
        {
            findings.Add(number == Last ? NumberingFindings.NumberRepeated(text.SourceStart, text.Length, number)
                : number < Last ? NumberingFindings.NumberGoesBack(text.SourceStart, text.Length, Last, number)
                : NumberingFindings.NumberJumps(text.SourceStart, text.Length, Last, number));
        }

        _isPrinted = true;
        Last = number;
    }

    /// <summary>Reports the numbers that were inferred, if the plan prints any.</summary>
    public void Report()
    {
        if (_isPrinted)
        {
            foreach (var (anchor, number) in _inferred)
            {
                findings.Add(NumberingFindings.NumberInferred(anchor, number));
            }
        }
    }
}
