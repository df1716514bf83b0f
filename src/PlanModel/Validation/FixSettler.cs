using System.Collections.Immutable;
using System.Text;

namespace PlanModel.Validation;

/// <summary>
/// Makes edits final: the text with them is checked again, and what can be mended there is taken in, until nothing is left. Edits after
/// which a document is no longer read as the same list are given up.
/// </summary>
internal static class FixSettler
{
    private const int MostRounds = 4;

    /// <param name="result">A result with edits.</param>
    /// <param name="check">Checks a text as the one of the result was checked.</param>
    public static ValidationResult Settle(ValidationResult result, Func<string, ValidationResult> check)
    {
        if (result.Fixes.IsEmpty)
        {
            return result;
        }

        var fixes = result.Fixes;
        var text = result.ApplyFixes();
        for (var round = 0; round < MostRounds; round++)
        {
            var again = check(text);
            if (!IsSameList(result, again))
            {
                break;
            }

            if (again.Fixes.IsEmpty)
            {
                return result with { Fixes = fixes };
            }

            fixes = Compose(text, fixes, again.Fixes);
            text = again.ApplyFixes();
        }

        return result with { Fixes = [] };
    }

    /// <summary>Edits of a text, and edits of what they make of it, as edits of the text itself.</summary>
    /// <param name="between">What the first edits make of the text.</param>
    /// <param name="first">Edits of the text.</param>
    /// <param name="second">Edits of what they make of it.</param>
    public static ImmutableArray<TextEdit> Compose(string between, ImmutableArray<TextEdit> first, ImmutableArray<TextEdit> second)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>(first.Length + second.Length);
        var (i, j, shift) = (0, 0, 0);
        while (i < first.Length || j < second.Length)
        {
            // What touches is one edit: in between nothing of the text is left.
            var start = Math.Min(i < first.Length ? first[i].Start + shift : int.MaxValue, j < second.Length ? second[j].Start : int.MaxValue);
            var code = i < first.Length && first[i].Start + shift == start ? first[i].Code : second[j].Code;
            var (end, startShift) = (start, shift);
            var replacement = new StringBuilder();
            var copied = start;
            while (true)
            {
                if (i < first.Length && first[i].Start + shift <= end)
                {
                    end = Math.Max(end, first[i].Start + shift + first[i].Replacement.Length);
                    shift += first[i].Replacement.Length - first[i].Length;
                    i++;
                }
                else if (j < second.Length && second[j].Start <= end)
                {
                    replacement.Append(between, copied, second[j].Start - copied).Append(second[j].Replacement);
                    copied = second[j].Start + second[j].Length;
                    end = Math.Max(end, copied);
                    j++;
                }
                else
                {
                    break;
                }
            }

            replacement.Append(between, copied, end - copied);
            edits.Add(new TextEdit { Start = start - startShift, Length = end - shift - (start - startShift), Replacement = replacement.ToString(), Code = code });
        }

        return edits.ToImmutable();
    }

    private static bool IsSameList(ValidationResult before, ValidationResult after) =>
        before.Format == after.Format && before.Input == after.Input
        && (before.Format == SourceFormat.Auto || before.Plan?.Tasks.Count() == after.Plan?.Tasks.Count());
}
