namespace PlanModel.Interpretation.Targets;

/// <summary>Takes out the spaces that converters leave around numbers: 到 2025 年达到 4.5 个.</summary>
internal static class SpacedNumbers
{
    /// <summary>200 EFlops, but not 2022 AI大会.</summary>
    private static readonly WordSet LatinUnits = new("EFlops", "PFlops", "EFLOPS", "PFLOPS", "EB", "PB", "TB", "Gbps", "Mbps", "Tbps", "MW", "GW", "kW", "TEU", "km");

    /// <summary>The text without the blanks beside its digits; the text itself where there are none. Marks between clauses keep theirs.</summary>
    public static ReadOnlySpan<char> Join(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(' ', '\u3000', '\u00A0') < 0)
        {
            return text;
        }

        var joined = new char[text.Length];
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsBlank(text[index]) || !IsBesideDigit(text, index))
            {
                joined[length++] = text[index];
            }
        }

        return length == text.Length ? text : joined.AsSpan(0, length);
    }

    /// <summary>One blank between a digit and a letter of a word; two numbers, and what a comma parts, stay apart.</summary>
    private static bool IsBesideDigit(ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || index + 1 >= text.Length)
        {
            return false;
        }

        var before = text[index - 1];
        var behind = text[index + 1];
        if (behind is '以' or '左' && index + 2 < text.Length && text[index + 2] is '上' or '下' or '内' or '右')
        {
            // 80 % 以上.
            return before is '%' or '％' or '‰' or '个' or '人' or '元' or '家' or '户' or '吨' or '亩';
        }

        return (QuantityScanner.IsDigit(before) && (IsWord(behind) || LatinUnits.Starts(text.Slice(index + 1)))) || (QuantityScanner.IsDigit(behind) && IsWord(before));
    }

    private static bool IsWord(char character) => QuantityScanner.IsHan(character) || character is '%' or '％' or '‰' or '/' or '℃';

    private static bool IsBlank(char character) => character is ' ' or '\u3000' or '\u00A0';
}
