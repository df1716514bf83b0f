namespace PlanModel.Validation;

/// <summary>Reads the tokens of JSON, by the letter of RFC 8259.</summary>
/// <param name="text">The whole text.</param>
/// <param name="start">Where reading begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed class JsonScanner(string text, int start, int end)
{
    /// <summary>The offset of the next character.</summary>
    public int Position { get; set; } = start;

    /// <summary>The next character; NUL, which JSON does not have, at the end.</summary>
    public char Current => Position < end ? text[Position] : '\0';

    public bool IsAtEnd => Position == end;

    public void SkipSpace()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
        {
            Position++;
        }
    }

    public bool ReadWord(string word)
    {
        if (end - Position < word.Length || string.CompareOrdinal(text, Position, word, 0, word.Length) != 0)
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    public bool ReadNumber()
    {
        Position += Current == '-' ? 1 : 0;
        if (Current == '0')
        {
            Position++;
        }
        else if (ReadDigits() == 0)
        {
            return false;
        }

        if (Current == '.')
        {
            Position++;
            if (ReadDigits() == 0)
            {
                return false;
            }
        }

        if (Current is 'e' or 'E')
        {
            Position++;
            Position += Current is '+' or '-' ? 1 : 0;
            if (ReadDigits() == 0)
            {
                return false;
            }
        }

        // 012 and 12a are no numbers.
        return !(Current is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '.');
    }

    private int ReadDigits()
    {
        var start = Position;
        while (Current is >= '0' and <= '9')
        {
            Position++;
        }

        return Position - start;
    }

    /// <summary>Reads a string, the one that begins here.</summary>
    /// <param name="hasEscapes">Whether there are escapes in it.</param>
    /// <returns>Null; else what is wrong at the place where the scanner stands then.</returns>
    public string? ReadString(out bool hasEscapes)
    {
        var start = Position++;
        hasEscapes = false;
        while (true)
        {
            var rest = text.AsSpan(Position, end - Position);
            var stop = IndexOfSpecial(rest);
            if (stop < 0)
            {
                Position = start;
                return "this string is not closed.";
            }

            Position += stop;
            if (Current == '"')
            {
                Position++;
                return null;
            }

            if (Current != '\\')
            {
                return "a control character stands in a string; \\n, \\t or \\u was expected.";
            }

            hasEscapes = true;
            if (!ReadEscape())
            {
                return "an escape is unknown; \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits was expected.";
            }
        }
    }

    private bool ReadEscape()
    {
        var letter = Position + 1 < end ? text[Position + 1] : '\0';
        if (letter is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            Position += 2;
            return true;
        }

        for (var i = 2; i < 6; i++)
        {
            if (letter != 'u' || Position + i >= end || !IsHex(text[Position + i]))
            {
                return false;
            }
        }

        Position += 6;
        return true;
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAny(Specials);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\' or < ' ')
            {
                return i;
            }
        }

        return -1;
#endif
    }

#if NET
    private static readonly System.Buffers.SearchValues<char> Specials = System.Buffers.SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");
#endif
}
