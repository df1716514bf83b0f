using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Takes out the characters without width that the loader drops, and reports once, of a text.</summary>
internal static class InvisibleFixes
{
    public static void AddTo(string source, FixList fixes)
    {
        // All of them are odd to whoever reads, and most texts hold nothing odd.
        for (var i = 0; Characters.IndexOfOdd(source.AsSpan(i)) is >= 0 and var found; i++)
        {
            i += found;
            var start = i;
            while (i < source.Length && Han.IsZeroWidth(source[i]))
            {
                i++;
            }

            if (i > start)
            {
                fixes.Remove(start, i - start, CharacterFindings.InvisibleCode);
                i--;
            }
        }
    }
}
