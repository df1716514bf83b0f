namespace PlanModel.Validation;

/// <summary>Finds text that was decoded wrongly once, beyond what every loader looks for: UTF-8 taken for GBK, or for Latin letters twice.</summary>
internal static class GarbledScan
{
    /// <summary>What the first two bytes of ， and 。 become: characters that nobody writes.</summary>
    private const char Comma = '锛';

    private const char FullStop = '銆';

    /// <summary>What those of other frequent characters become; three of them in one text are no accident.</summary>
    private const string Leads = "锛銆鈥鍙鐨鏂鍖閮涓鍜绗浜鏄";

    private const int Enough = 3;

    /// <summary>The 0-based offset where it begins; -1 when the text looks sound.</summary>
    public static int Find(string text)
    {
        var gbk = FindGbk(text);
        var latin = FindLatin(text);
        return gbk < 0 ? latin : latin < 0 ? gbk : Math.Min(gbk, latin);
    }

    private static int FindGbk(string text)
    {
        // No text of any length lacks punctuation.
        if (text.AsSpan().IndexOfAny(Comma, FullStop) < 0)
        {
            return -1;
        }

        var count = 0;
        var start = -1;
        for (var i = 0; i < text.Length && count < Enough; i++)
        {
            if (Leads.AsSpan().IndexOf(text[i]) >= 0)
            {
                start = start < 0 ? i : start;
                count++;
            }
        }

        return count == Enough ? start : -1;
    }

    /// <summary>Ã¥Â¤Â©: letters of Latin-1 that were encoded as UTF-8 and read as Latin-1 again.</summary>
    private static int FindLatin(string text)
    {
        for (var i = text.IndexOf('Ã'); i >= 0; i = text.IndexOf('Ã', i + 1))
        {
            if (i + 2 < text.Length && IsTrail(text[i + 1]) && (text[i + 2] is 'Â' or 'Ã' || (i + 3 < text.Length && text[i + 3] is 'Â' or 'Ã')))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsTrail(char c) => c is (>= '\u0080' and <= '\u00BF') or '\u0152' or '\u0153' or '\u0160' or '\u0161' or '\u0178' or '\u017D' or '\u017E'
        or '\u0192' or '\u02C6' or '\u02DC' or (>= '\u2013' and <= '\u203A') or '\u20AC' or '\u2122';
}
