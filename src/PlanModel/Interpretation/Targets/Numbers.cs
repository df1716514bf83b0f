namespace PlanModel.Interpretation.Targets;

/// <summary>Digits, by a glance: a text without one has no target of its own, and most texts have none.</summary>
internal static class Numbers
{
    public static bool Occur(ReadOnlySpan<char> text)
    {
#if NET
        return text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９');
#else
        foreach (var character in text)
        {
            if (QuantityScanner.IsDigit(character))
            {
                return true;
            }
        }

        return false;
#endif
    }
}
