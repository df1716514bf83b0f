using PlanModel.Departments;

namespace PlanModel.Validation;

/// <summary>Finds characters that only look like those that are meant: radicals out of PDF files, kana, Cyrillic, dashes for 一.</summary>
internal static class LookAlikes
{
    private const string Kana = "ロカエニハタトー";

    private const string KanaMeans = "口力工二八夕卜一";

    private const string Dashes = "—－―–-";

    private const string GreekCapitals = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private const string GreekMeans = "ABEZHIKMNOPTYX";

    private const string CyrillicLetters = "АВЕКМНОРСТХаеорсух";

    private const string CyrillicMeans = "ABEKMHOPCTXaeopcyx";

    /// <summary>Whether the character at an index only looks like another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where in it.</param>
    /// <param name="meant">What is meant; '\0' where that is not known.</param>
    public static bool IsAt(ReadOnlySpan<char> text, int index, out char meant)
    {
        var c = text[index];
        meant = '\0';
        switch (c)
        {
            case >= '\u2F00' and <= '\u2FD5':
                meant = CharacterVariants.Simplify(c);
                return true;
            case >= '\u2E80' and <= '\u2EF3' or >= '\uF900' and <= '\uFAD9':
                return true;
            case >= '\u3041' and <= '\u30FF' when Kana.IndexOf(c) is >= 0 and var kana:
                meant = KanaMeans[kana];
                // Words of Japanese have several; 一 is no kana's neighbour.
                return !HasNeighbour(text, index, Han.IsKana) && HasNeighbour(text, index, Han.IsHan);
            case >= '\u0391' and <= '\u03A9' when GreekCapitals.IndexOf(c) is >= 0 and var greek:
                meant = GreekMeans[greek];
                return HasNeighbour(text, index, Han.IsAsciiLetter);
            case >= '\u0410' and <= '\u044F' when CyrillicLetters.IndexOf(c) is >= 0 and var cyrillic:
                meant = CyrillicMeans[cyrillic];
                return HasNeighbour(text, index, Han.IsAsciiLetter);
            default:
                return false;
        }
    }

    /// <summary>—、加强…: a dash at the start that stands for 一.</summary>
    public static bool IsDashForOne(ReadOnlySpan<char> text) => text.Length > 2 && text[1] == '、' && Dashes.AsSpan().IndexOf(text[0]) >= 0;

    private static bool HasNeighbour(ReadOnlySpan<char> text, int index, Func<char, bool> test) =>
        (index > 0 && test(text[index - 1])) || (index + 1 < text.Length && test(text[index + 1]));
}
