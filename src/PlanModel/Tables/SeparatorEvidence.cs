using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>What the headers of a text say of the way in which its cells are separated.</summary>
internal static class SeparatorEvidence
{
    private const int LongestHeader = 1000;

    /// <summary>Whether a line has three header words with a separator between them.</summary>
    public static bool HasHeader(TextInput input, char separator)
    {
        var lines = new LineReader(input.Content.AsSpan());
        while (lines.MoveNext())
        {
            if (lines.End - lines.Start is < LongestHeader and > 0 && HasHeader(input, lines.Line, separator))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether three header words stand on consecutive lines, alone or with a separator behind each.</summary>
    public static bool HasHeaderLines(TextInput input, char? separator = null)
    {
        var lines = new LineReader(input.Content.AsSpan());
        var words = 0;
        while (lines.MoveNext())
        {
            var line = lines.Line.Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            var isWord = separator is not { } mark ? input.IsHeaderWord(line) : line[line.Length - 1] == mark && input.IsHeaderWord(line.Slice(0, line.Length - 1));
            words = isWord ? words + 1 : 0;
            if (words == 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether header words stand on lines of their own, with a TAB after each, or alone on a line between them.</summary>
    public static bool HasTabsAfterHeaders(TextInput input)
    {
        var isHeader = false;
        var isClosed = false;
        var lines = new LineReader(input.Content.AsSpan());
        while (lines.MoveNext())
        {
            var line = lines.Line.TrimEnd(' ');
            var tab = line.IndexOf('\t');
            var word = (tab < 0 ? line : line.Slice(0, tab)).Trim();
            if (word.IsEmpty && tab < 0)
            {
                continue;
            }

            if (tab >= 0 && tab < line.Length - 1)
            {
                // A TAB that something follows is of another kind.
                isHeader = false;
            }
            else if (word.IsEmpty)
            {
                isClosed = isHeader;
            }
            else
            {
                var wasHeader = isHeader && isClosed;
                isHeader = input.IsHeaderWord(word);
                isClosed = tab >= 0;
                if (isHeader && wasHeader)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a line is three header words or more with a separator between them, or behind each.</summary>
    public static bool HasHeader(TextInput input, ReadOnlySpan<char> line, char separator)
    {
        line = line.TrimEnd();
        line = line.Length > 0 && line[line.Length - 1] == separator ? line.Slice(0, line.Length - 1) : line;
        var words = 0;
        while (line.IndexOf(separator) is >= 0 and var found)
        {
            words += input.IsHeaderWord(line.Slice(0, found)) ? 1 : 0;
            line = line.Slice(found + 1);
        }

        return words >= 2 && input.IsHeaderWord(line);
    }
}
