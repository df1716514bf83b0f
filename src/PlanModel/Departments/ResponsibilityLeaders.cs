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
            if (i < text.Length && !IsSeparator(text[i]))
            {
                continue;
            }

            var name = text.Slice(start, i - start).Trim();
            if (!name.IsEmpty)
            {
                names.Add(IsSpacedPair(name) ? string.Concat(name[0].ToString(), name[name.Length - 1].ToString()) : name.ToString());
            }

            start = i + 1;
        }

        return names;
    }

    /// <summary>李　明: set wide so that it is as long as names of three characters.</summary>
    private static bool IsSpacedPair(ReadOnlySpan<char> name)
    {
        if (name.Length < 3)
        {
            return false;
        }

        foreach (var c in name.Slice(1, name.Length - 2))
        {
            if (!IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}
