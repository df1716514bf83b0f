using System.Globalization;

namespace PlanModel.Tool.Checking;

/// <summary>
/// Makes the fingerprints of one file's findings: of the code, the words that the finding is about, and a few words around them in the
/// same line. Neither lines, columns and white space count, nor the wording of messages, so what stands elsewhere
/// may change.
/// </summary>
internal sealed class Fingerprints(string text)
{
    /// <summary>How many characters of the words count: of a whole table only the beginning.</summary>
    private const int MaximumLength = 200;

    /// <summary>How many characters before and behind them do.</summary>
    private const int Around = 40;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public Fingerprint Of(Diagnostic diagnostic)
    {
        var hash = new Hash64();
        hash.Add(diagnostic.Code);
        if (diagnostic.Location is { } location && location.Start <= text.Length)
        {
            var start = location.Start;
            var end = Math.Min(start + location.Length, text.Length);
            AddBefore(ref hash, start);
            hash.Add('\n');
            AddForward(ref hash, start, end, MaximumLength, crossesLines: true);
            hash.Add('\n');
            AddForward(ref hash, end, text.Length, Around, crossesLines: false);
        }

        var digits = hash.Value.ToString("x16", CultureInfo.InvariantCulture);
        var occurrence = _counts.GetValueOrDefault(digits) + 1;
        _counts[digits] = occurrence;
        return new Fingerprint(digits, occurrence);
    }

    private void AddBefore(ref Hash64 hash, int end)
    {
        Span<char> found = stackalloc char[Around];
        var count = 0;
        for (var i = end - 1; i >= 0 && count < Around && !IsLineBreak(text[i]); i--)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                found[count++] = text[i];
            }
        }

        for (var i = count - 1; i >= 0; i--)
        {
            hash.Add(found[i]);
        }
    }

    private void AddForward(ref Hash64 hash, int start, int end, int limit, bool crossesLines)
    {
        var count = 0;
        for (var i = start; i < end && count < limit && (crossesLines || !IsLineBreak(text[i])); i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                hash.Add(text[i]);
                count++;
            }
        }
    }

    private static bool IsLineBreak(char character) => character is '\n' or '\r';
}
