using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Tells what a line of Markdown is.</summary>
internal static class MarkdownLine
{
    public static bool BeginsBlock(ReadOnlySpan<char> line) =>
        HeadingLevel(line, out _) > 0 || MarkLength(line) > 0 || IsRule(line) || IsFence(line) || IsTableTag(line);

    public static bool HasCells(ReadOnlySpan<char> line) => line.IndexOf('|') >= 0;

    public static bool HasOuterPipes(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 2 && line[0] == '|' && line[line.Length - 1] == '|';
    }

    public static bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length < 3 || line.IndexOf('|') < 0)
        {
            return false;
        }

        var dashes = 0;
        foreach (var character in line)
        {
            if (character is not ('|' or '-' or ':' or ' ' or '\t'))
            {
                return false;
            }

            dashes += character == '-' ? 1 : 0;
        }

        return dashes > 0;
    }

    public static int HeadingLevel(ReadOnlySpan<char> line, out int offset)
    {
        offset = 0;
        while (offset < line.Length && line[offset] == ' ' && offset < 3)
        {
            offset++;
        }

        var level = 0;
        while (offset < line.Length && line[offset] == '#')
        {
            level++;
            offset++;
        }

        // The space that the standard asks for is often missing before Chinese.
        return level is >= 1 and <= 6 && offset < line.Length && (Characters.IsWhiteSpace(line[offset]) || line[offset] > '\u2E80') ? level : 0;
    }

    /// <summary>**湘西州重点任务分工**, from end to end.</summary>
    public static bool IsBold(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 6 && line.StartsWith("**".AsSpan()) && line.EndsWith("**".AsSpan()) && line[2] != '*' && line.Slice(2, line.Length - 4).IndexOf('*') < 0;
    }

    /// <summary>&lt;div id="zoom"&gt; or &lt;/div&gt; alone on a line.</summary>
    public static bool IsBlockTag(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length >= 5 && line[line.Length - 1] == '>' && line.Slice(1).IndexOf('<') < 0
            && (line.StartsWith("<div".AsSpan(), StringComparison.OrdinalIgnoreCase) || line.StartsWith("</div".AsSpan(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The length of what marks a list item or a quotation, with the space behind it; numbers are no marks.</summary>
    public static int MarkLength(ReadOnlySpan<char> line)
    {
        var position = 0;
        while (position < line.Length && Characters.IsWhiteSpace(line[position]))
        {
            position++;
        }

        return position + 1 < line.Length && line[position] is '-' or '*' or '+' or '>' && (line[position] == '>' || Characters.IsWhiteSpace(line[position + 1]))
            ? position + 1
            : 0;
    }

    public static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length < 3 || line[0] is not ('-' or '*' or '_' or '='))
        {
            return false;
        }

        foreach (var character in line)
        {
            if (character != line[0] && character != ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line is one mark again and again: it underlines a heading, or divides the text.</summary>
    public static bool IsAdornment(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length < 3 || line[0] is not ('=' or '-' or '~' or '^' or '*' or '_' or '#' or '"' or '+' or '─' or '━' or '═' or '—'))
        {
            return false;
        }

        return line.Trim(line[0]).IsEmpty;
    }

    public static bool IsFence(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        return line.StartsWith("```".AsSpan()) || line.StartsWith("~~~".AsSpan());
    }

    public static bool IsComment(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.StartsWith("<!--".AsSpan()) && line.EndsWith("-->".AsSpan());
    }

    public static bool IsTableTag(ReadOnlySpan<char> line)
    {
        var found = line.IndexOf("<table".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return found >= 0 && line.Slice(0, found).Trim().IsEmpty;
    }

    public static int Count(ReadOnlySpan<char> line, string text)
    {
        var count = 0;
        while (line.IndexOf(text.AsSpan(), StringComparison.OrdinalIgnoreCase) is >= 0 and var found)
        {
            count++;
            line = line.Slice(found + text.Length);
        }

        return count;
    }

    /// <summary># to ######, a space, and text.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
        {
            level++;
        }

        return level is > 0 and <= 6 && level + 1 < line.Length && line[level] == ' ';
    }
}
