using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Knows what printing adds to a text: page numbers, and headers and footers, which repeat at page ends.</summary>
internal static class PageNoise
{
    private const int Longest = 40;

    private static readonly string[] WordsAroundNumbers = ["第页", "第页共页", "共页第页", "第页总页", "page", "pageof", "页", "页共页"];
    private static readonly string[] WordsAlone = ["接上页", "接下页", "转下页", "续上页", "续下页", "上接第页", "下转第页"];

    /// <summary>Whether a line is a page number with its ornaments (—1—, - 12 -, 第 3 页 共 9 页, Page 3 of 9), or says that a page goes on.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 2 or > Longest)
        {
            return false;
        }

        return line[0] switch
        {
            '-' or '—' or '–' or '－' or '―' or '─' or '·' or '~' or '～' => IsBetweenDashes(line),
            '第' or '共' or 'P' or 'p' or '（' or '(' or '[' or '【' or '—' or '接' or '续' => IsPageWords(line),
            >= '0' and <= '9' => IsPageWords(line),
            _ => false,
        };
    }

    /// <summary>（此件公开发布）, （此件依申请公开）: printed below a paper.</summary>
    public static bool IsRelease(ReadOnlySpan<char> line)
    {
        var text = line.Trim().Trim("（()）".AsSpan());
        return text.Length is >= 4 and <= 10 && text[0] == '此' && text[1] is '件' or '文'
            && (text.EndsWith("发布".AsSpan(), StringComparison.Ordinal) || text.EndsWith("公开".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>Whether a line is digits alone, which is a page number only where others say so.</summary>
    public static bool IsBareNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is 0 or > 4)
        {
            return false;
        }

        foreach (var character in line)
        {
            if (character is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBetweenDashes(ReadOnlySpan<char> line)
    {
        var digits = 0;
        var position = 0;
        var dashesAfter = 0;
        foreach (var character in line)
        {
            if (IsDigit(character))
            {
                if (dashesAfter > 0)
                {
                    return false;
                }

                digits++;
            }
            else if (Characters.IsWhiteSpace(character) || character is '-' or '—' or '–' or '－' or '―' or '─' or '·' or '~' or '～')
            {
                dashesAfter += digits > 0 && !Characters.IsWhiteSpace(character) ? 1 : 0;
            }
            else
            {
                return false;
            }

            position++;
        }

        return digits is > 0 and <= 4 && dashesAfter > 0;
    }

    /// <summary>Digits and the words around page numbers, nothing else, and at least one word that is about pages.</summary>
    private static bool IsPageWords(ReadOnlySpan<char> line)
    {
        Span<char> words = stackalloc char[Longest];
        var length = 0;
        var digits = 0;
        foreach (var character in line)
        {
            if (IsDigit(character))
            {
                digits++;
            }
            else if (!Characters.IsWhiteSpace(character) && character is not ('（' or '）' or '(' or ')' or '[' or ']' or '【' or '】' or '-' or '—' or '/' or '，' or ',' or '、'))
            {
                words[length++] = char.ToLowerInvariant(character);
            }
        }

        var rest = words.Slice(0, length);
        return IsOneOf(rest, digits > 0 ? WordsAroundNumbers : WordsAlone);
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.SequenceEqual(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');
}
