namespace PlanModel.Source;

/// <summary>Finds the encoding that HTML or XML declares in its first bytes.</summary>
internal static class CharsetDeclaration
{
    private const int SearchLength = 4096;

    /// <summary>The declared name as written; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.Slice(0, Math.Min(bytes.Length, SearchLength));
        if (head.IndexOf((byte)'<') < 0)
        {
            return null;
        }

        return head.StartsWith("<?xml"u8) && NameAfter(head, "encoding"u8) is { } name ? name : NameAfterCharset(head);
    }

    /// <summary>The charset of a meta tag; a script or style sheet names its charset too, so only meta tags count.</summary>
    private static string? NameAfterCharset(ReadOnlySpan<byte> head)
    {
        while (true)
        {
            var tag = IndexOfMeta(head);
            if (tag < 0)
            {
                return null;
            }

            head = head.Slice(tag + 5);
            var end = head.IndexOf((byte)'>');
            if (NameAfter(end < 0 ? head : head.Slice(0, end), "charset"u8) is { } name)
            {
                return name;
            }
        }
    }

    private static int IndexOfMeta(ReadOnlySpan<byte> head)
    {
        for (var i = 0; i + 5 < head.Length; i++)
        {
            if (head[i] == '<' && IsWord(head.Slice(i + 1), "meta"u8))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? NameAfter(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        for (var i = 0; i + word.Length < text.Length; i++)
        {
            if (!IsWord(text.Slice(i), word))
            {
                continue;
            }

            var position = SkipSpace(text, i + word.Length);
            if (position >= text.Length || text[position] != '=')
            {
                continue;
            }

            position = SkipSpace(text, position + 1);
            if (position < text.Length && text[position] is (byte)'"' or (byte)'\'')
            {
                position++;
            }

            var start = position;
            while (position < text.Length && (char)text[position] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or ':' or '.')
            {
                position++;
            }

            if (position > start)
            {
                return Ascii(text.Slice(start, position - start));
            }
        }

        return null;
    }

    private static bool IsWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if ((text[i] | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipSpace(ReadOnlySpan<byte> text, int position)
    {
        while (position < text.Length && text[position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            position++;
        }

        return position;
    }

    private static string Ascii(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            characters[i] = (char)bytes[i];
        }

        return new string(characters);
    }
}
