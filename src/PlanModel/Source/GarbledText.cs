namespace PlanModel.Source;

/// <summary>Finds text that was decoded with a wrong encoding before it came here.</summary>
internal static class GarbledText
{
    /// <summary>What UTF-8 becomes when bytes of Chinese text are taken for Latin letters: 市 is å¸‚, 的 is çš„.</summary>
    private const string LatinLeads = "äåæçèé";

    /// <summary>The 0-based offset where it begins; -1 when the text looks sound.</summary>
    public static int Find(string text)
    {
        var position = 0;
        while (true)
        {
            // U+FFFD stands for what could not be decoded; 锟斤拷 is what becomes of it when it is decoded once more.
            var found = text.AsSpan(position).IndexOfAny('\uFFFD', '锟', 'å');
            if (found < 0)
            {
                return -1;
            }

            position += found;
            if (text[position] == '\uFFFD' || string.CompareOrdinal(text, position, "锟斤拷", 0, 3) == 0 || IsLatinForChinese(text, position))
            {
                return position;
            }

            position++;
        }
    }

    /// <summary>Three such letters, each with two characters after it that no word has there.</summary>
    private static bool IsLatinForChinese(string text, int position)
    {
        for (var i = 0; i < 3; i++, position += 3)
        {
            if (position + 2 >= text.Length || LatinLeads.IndexOf(text[position]) < 0 || !IsTrail(text[position + 1]) || !IsTrail(text[position + 2]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTrail(char character) => character is (>= '\u0080' and <= '\u00BF') or (>= '\u0152' and <= '\u02DC') or (>= '\u2013' and <= '\u2122');
}
