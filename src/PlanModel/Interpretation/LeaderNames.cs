using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Splits a cell of persons: 周启明、孙晓岚; one a line; 李  文.</summary>
internal static class LeaderNames
{
    public static List<string> Split(TextFragment text)
    {
        var names = new List<string>(2);
        var span = text.Span;
        var start = 0;
        for (var i = 0; i <= span.Length; i++)
        {
            if (i < span.Length && span[i] is not ('\n' or '、' or '，' or ',' or '；' or ';'))
            {
                continue;
            }

            var name = text.Slice(start, i - start).Trim();
            if (!name.IsEmpty && !CellShapes.IsNothing(name.Span))
            {
                names.Add(WithoutInnerSpace(name));
            }

            start = i + 1;
        }

        return names;
    }

    /// <summary>李　文 is spaced to the width of three letters: the space is none of the name.</summary>
    private static string WithoutInnerSpace(TextFragment name)
    {
        var span = name.Span;
        if (span.Length > 2 && IsHan(span[0]) && IsHan(span[span.Length - 1]) && IsBlank(span.Slice(1, span.Length - 2)))
        {
            return new string([span[0], span[span.Length - 1]]);
        }

        return name.ToString();
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!HeaderText.IsBlank(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
