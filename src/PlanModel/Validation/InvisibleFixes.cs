using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>Takes out the characters without width that the loader drops, and reports once, of a text.</summary>
internal static class InvisibleFixes
{
    public static void AddTo(string source, FixList fixes)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (!Han.IsZeroWidth(source[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < source.Length && Han.IsZeroWidth(source[end]))
            {
                end++;
            }

            fixes.Remove(i, end - i, CharacterFindings.InvisibleCode);
            i = end;
        }
    }
}
