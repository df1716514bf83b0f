namespace PlanModel.Tables;

/// <summary>Finds the characters of a text with resolved character references in the source again, one after the other.</summary>
/// <remarks>It only ever looks a little ahead: where the source does not fit, places are near ones, and nothing takes long.</remarks>
internal struct HtmlSourceCursor(string html, int position)
{
    private const int MaximumSkip = 16;

    private const int MaximumReferenceLength = 34;

    /// <summary>References that may stand without a semicolon, so that what follows them is text.</summary>
    private static readonly string[] BareReferences = ["nbsp", "amp", "lt", "gt", "quot", "copy", "reg", "middot", "times"];

    private int _position = position;

    /// <summary>The 0-based offset at which the next character stands, or its character reference.</summary>
    public int Find(char character)
    {
        if (char.IsLowSurrogate(character) || _position >= html.Length)
        {
            return FindAt(_position, character);
        }

        var found = FindAt(_position, character);
        if (found < 0)
        {
            // White space was trimmed, or the parser dropped something.
            var start = _position;
            while (start < html.Length && html[start] is ' ' or '\n' or '\t' or '\r' or '\f')
            {
                start++;
            }

            for (var skip = 0; skip < MaximumSkip && found < 0; skip++)
            {
                found = FindAt(start + skip, character);
            }
        }

        return found < 0 ? _position : found;
    }

    private int FindAt(int start, char character)
    {
        if (start >= html.Length)
        {
            return Math.Max(html.Length - 1, 0);
        }

        var current = html[start];
        if (current == '&')
        {
            var end = EndOfReference(start);
            if (end > start + 1 || character == '&')
            {
                _position = end;
                return start;
            }

            return -1;
        }

        if (current == character)
        {
            _position = start + 1;
            return start;
        }

        if (char.IsLowSurrogate(character))
        {
            return start;
        }

        if (current == '\r' && character == '\n')
        {
            _position = start + (start + 1 < html.Length && html[start + 1] == '\n' ? 2 : 1);
            return start;
        }

        return -1;
    }

    private readonly int EndOfReference(int start)
    {
        var limit = Math.Min(html.Length, start + MaximumReferenceLength);
        var end = start + 1;
        if (end < limit && html[end] == '#')
        {
            end++;
        }

        while (end < limit && html[end] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            end++;
        }

        if (end < html.Length && html[end] == ';' && end > start + 1)
        {
            return end + 1;
        }

        foreach (var name in BareReferences)
        {
            if (string.CompareOrdinal(html, start + 1, name, 0, name.Length) == 0)
            {
                return start + 1 + name.Length;
            }
        }

        return end > start + 2 && html[start + 1] == '#' ? end : start + 1;
    }
}
