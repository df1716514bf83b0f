namespace PlanModel.Departments;

/// <summary>Takes out of a written name what is no part of it: white space, zero-width and other noise, full-width forms, traditional characters.</summary>
internal static class NameFolding
{
    /// <summary>The longest name that is looked at; the longest legal names have some 40 characters.</summary>
    public const int MaximumLength = 96;

    /// <summary>Marks around a name that belong to the list, not to the name.</summary>
    private const string Marks = "。，；、.,;:：·•★☆*▲●◆■-—_|/";

    /// <summary>Writes the folded name to <paramref name="buffer"/>; returns its length, or -1 when it is too long to be a name.</summary>
    public static int Fold(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = 0;
        var start = true;
        foreach (var raw in name)
        {
            var c = FoldCharacter(raw);
            if (c == '\0' || (start && Marks.AsSpan().IndexOf(c) >= 0))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return -1;
            }

            start = false;
            buffer[length++] = c;
        }

        while (length > 0 && Marks.AsSpan().IndexOf(buffer[length - 1]) >= 0)
        {
            length--;
        }

        return length;
    }

    /// <summary>The character as names are compared; \0 for noise.</summary>
    public static char FoldCharacter(char c)
    {
        if (c is >= '\u4E00' and <= '\u9FFF')
        {
            return CharacterVariants.Simplify(c);
        }

        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            c = (char)(c - 0xFEE0);
        }

        return c switch
        {
            '(' or '[' or '{' or '〔' or '【' or '〈' or '﹙' => '（',
            ')' or ']' or '}' or '〕' or '】' or '〉' or '﹚' => '）',
            '"' or '\'' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' => '\0',
            <= ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u180E' or '\uFEFF' => '\0',
            >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or >= '\uFE00' and <= '\uFE0F' => '\0',
            _ => char.IsWhiteSpace(c) ? '\0' : CharacterVariants.Simplify(c),
        };
    }
}
