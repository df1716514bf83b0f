namespace PlanModel.Interpretation.Targets;

/// <summary>Looks for words of a list at the ends of a text.</summary>
internal static class Words
{
#if NET
    private static readonly System.Buffers.SearchValues<string> Past = System.Buffers.SearchValues.Create(TargetWords.Past, StringComparison.Ordinal);
#endif

    /// <summary>Whether there is a digit; a text without one has no target of its own, and most texts have none.</summary>
    public static bool ContainsDigit(ReadOnlySpan<char> text)
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

    /// <summary>Whether any of <see cref="TargetWords.Past"/> occurs.</summary>
    public static bool ContainsPast(ReadOnlySpan<char> text) =>
#if NET
        text.ContainsAny(Past);
#else
        ContainsAny(text, TargetWords.Past);
#endif

    /// <summary>The longest word of the list that the text ends with.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words, out int length)
    {
        length = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        // Hardly any word of a list has the right character: looking at one first is most of the work.
        var last = text[text.Length - 1];
        foreach (var word in words)
        {
            if (word[word.Length - 1] == last && word.Length > length && text.EndsWith(word.AsSpan(), StringComparison.Ordinal))
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
        if (text.IsEmpty)
        {
            return false;
        }

        var first = text[0];
        foreach (var word in words)
        {
            if (word[0] == first && word.Length > length && text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
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
