using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <summary>Splits lists of persons: 张三、李 四.</summary>
internal static class ResponsibilityLeaders
{
    /// <summary>The names in <paramref name="text"/>, split at line breaks, 、, commas and semicolons; spaces inside two-character names vanish.</summary>
    public static List<string> Split(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || IsSeparator(text[i]))
            {
                SplitAtSpaces(text.Slice(start, i - start), names);
                start = i + 1;
            }
        }

        return names;
    }

    private static void SplitAtSpaces(ReadOnlySpan<char> text, List<string> names)
    {
        string? single = null;
        for (var i = 0; i < text.Length;)
        {
            if (IsSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && !IsSpace(text[i]))
            {
                i++;
            }

            var word = text.Slice(start, i - start).ToString();
            if (single is not null && word.Length == 1)
            {
                names.Add(single + word);
                single = null;
            }
            else if (word.Length == 1)
            {
                single = word;
            }
            else
            {
                Keep(ref single, names);
                names.Add(word);
            }
        }

        Keep(ref single, names);
    }

    private static void Keep(ref string? single, List<string> names)
    {
        if (single is not null)
        {
            names.Add(single);
            single = null;
        }
    }
}
