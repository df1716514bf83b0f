namespace PlanModel.Interpretation;

/// <summary>Numerals that number headings where tasks have Arabic ones: 一, （二）.</summary>
internal static class HeadingNumerals
{
    public static bool IsHeadingNumeral(ReadOnlySpan<char> cell)
    {
        if (!Numeral.TryReadCell(cell, out _, out var start, out var length))
        {
            return false;
        }

        var numeral = cell.Slice(start, length).Trim("（）()〔〕第部分章节".AsSpan());
        return Numeral.TryReadChinese(numeral, out _) == numeral.Length && !numeral.IsEmpty;
    }

    /// <summary>一 wants a 、 before its heading; 一、 has one, and （一） needs none.</summary>
    public static bool NeedsMark(ReadOnlySpan<char> cell) =>
        Numeral.TryReadChinese(cell, out _) == cell.Length;
}
