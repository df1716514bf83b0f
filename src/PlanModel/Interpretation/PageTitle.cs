using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Reads the title of a page: the document's title without the names of the site and of its columns.</summary>
internal static class PageTitle
{
    /// <summary>
    /// The part of a page's title that titles the document: XX清单 of XX清单_政策文件 and of XX市人民政府 - XX清单.
    /// </summary>
    public static TextFragment Read(TextFragment title)
    {
        var first = default(TextFragment);
        var start = 0;
        for (var i = 0; i <= title.Length; i++)
        {
            if (i < title.Length && !IsSeparator(title.Span, i))
            {
                continue;
            }

            var part = title.Slice(start, i - start).Trim();
            start = i + 1;
            if (part.IsEmpty)
            {
                continue;
            }

            if (FrameLines.KindOf(part) == FrameLine.Title)
            {
                return part;
            }

            if (first.IsEmpty)
            {
                first = part;
            }
        }

        return first;
    }

    /// <summary>A hyphen between digits or letters belongs to the title (2022-2024年).</summary>
    private static bool IsSeparator(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '_' or '|' or '｜' or '»' or '>' or '＞' or '＿' or '\n' => true,
        '-' or '－' or '–' or '—' or '─' => !(index > 0 && index + 1 < text.Length && IsWord(text[index - 1]) && IsWord(text[index + 1])) && !IsDash(text, index),
        _ => false,
    };

    private static bool IsDash(ReadOnlySpan<char> text, int index) =>
        text[index] == '—' && ((index > 0 && text[index - 1] == '—') || (index + 1 < text.Length && text[index + 1] == '—'));

    private static bool IsWord(char letter) => letter is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '年' or '月' or '”' or '“';
}
