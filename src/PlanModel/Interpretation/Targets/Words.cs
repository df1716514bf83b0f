namespace PlanModel.Interpretation.Targets;

/// <summary>Looks for words of a list at the ends of a text.</summary>
internal static class Words
{
    /// <summary>The longest word of the list that the text ends with.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words, out int length)
    {
        length = 0;
        foreach (var word in words)
        {
            if (word.Length > length && text.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                length = word.Length;
            }
        }

        return length > 0;
    }

    /// <summary>The longest word of the list that the text begins with.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words, out int length)
    {
        length = 0;
        foreach (var word in words)
        {
            if (word.Length > length && text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                length = word.Length;
            }
        }

        return length > 0;
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
