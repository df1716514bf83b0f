using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Texts that stand in a list, or around it, and are neither headings nor tasks.</summary>
internal static class SpecialRows
{
    private static readonly string[] TotalWords = ["合计", "小计", "总计", "共计", "累计"];

    private static readonly string[] NoteLabels = ["备注", "注", "说明", "附注", "注释"];

    private static readonly string[] CaptionLabels = ["单位", "填报单位", "填表单位", "填报人", "填表人", "制表单位", "制表人", "审核人", "联系人", "联系电话", "填报时间", "填报日期", "填表时间", "填表日期", "截止时间", "数据截至"];

    /// <summary>合计, 小计 （12项）.</summary>
    public static bool IsTotal(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && HeaderText.IsBlank(text[start]))
        {
            start++;
        }

        // First letters of those words: every row is asked.
        if (start == text.Length || text[start] is not ('合' or '小' or '总' or '共' or '累'))
        {
            return false;
        }

        Span<char> compact = stackalloc char[16];
        var length = 0;
        foreach (var letter in text)
        {
            if (HeaderText.IsBlank(letter))
            {
                continue;
            }

            if (length == compact.Length)
            {
                return false;
            }

            compact[length++] = letter;
        }

        foreach (var word in TotalWords)
        {
            if (((ReadOnlySpan<char>)compact.Slice(0, length)).StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return length == word.Length || compact[word.Length] is '（' or '(' or '：' or ':' || char.IsDigit(compact[word.Length]);
            }
        }

        return false;
    }

    /// <summary>续表, （续表）, 表1（续）, 续表1.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim("（）()〔〕 ".AsSpan());
        return text.Length is > 0 and <= 12
            && (text.StartsWith("续表".AsSpan(), StringComparison.Ordinal)
                || text.StartsWith("接上".AsSpan(), StringComparison.Ordinal)
                || text.StartsWith("上接".AsSpan(), StringComparison.Ordinal)
                || text.StartsWith("续上".AsSpan(), StringComparison.Ordinal)
                || text.SequenceEqual("续".AsSpan())
                || ((text.StartsWith("表".AsSpan(), StringComparison.Ordinal) || text.StartsWith("附表".AsSpan(), StringComparison.Ordinal) || text.StartsWith("附件".AsSpan(), StringComparison.Ordinal))
                    && text[text.Length - 1] == '续'));
    }

    /// <summary>Where the words of a note begin: 备注：…, 注:1.…, or in brackets as a whole; -1 when the text is no note.</summary>
    public static int NoteStart(ReadOnlySpan<char> text)
    {
        foreach (var label in NoteLabels)
        {
            if (!text.StartsWith(label.AsSpan(), StringComparison.Ordinal))
            {
                continue;
            }

            var rest = text.Slice(label.Length);
            var trimmed = rest.TrimStart();
            if (!trimmed.IsEmpty && trimmed[0] is '：' or ':')
            {
                return text.Length - trimmed.Slice(1).TrimStart().Length;
            }

            // 注1：…
            if (!trimmed.IsEmpty && char.IsDigit(trimmed[0]) && trimmed.Length > 1 && trimmed[1] is '：' or ':' or '．' or '.')
            {
                return text.Length - trimmed.Slice(2).TrimStart().Length;
            }
        }

        return -1;
    }

    /// <summary>备注 alone, in the first cell of a row whose next cell holds the note.</summary>
    public static bool IsNoteLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in NoteLabels)
        {
            if (HeaderText.SameWords(text.TrimEnd("：:".AsSpan()), label.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A whole text in brackets: （排名不分先后，下同）.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] is not ('（' or '(' or '〔' or '[' or '【') || text[text.Length - 1] is not ('）' or ')' or '〕' or ']' or '】'))
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '（' or '(' or '〔' or '[' or '【' ? 1 : text[i] is '）' or ')' or '〕' or ']' or '】' ? -1 : 0;
            if (depth == 0 && i < text.Length - 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>— 12 —, 第 3 页.</summary>
    public static bool IsPageNumber(TextFragment text) => text.Length <= 16 && FrameLines.KindOf(text) == FrameLine.Furniture;

    /// <summary>★为市委常委会重点任务: says what a mark in the list means.</summary>
    public static bool IsLegend(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is '★' or '☆' or '※' or '▲' or '△' or '*' or '●'
        && (text.Slice(1, Math.Min(4, text.Length - 1)).IndexOf('为') >= 0 || text.IndexOf("表示".AsSpan(), StringComparison.Ordinal) > 0 || text.IndexOf("标注".AsSpan(), StringComparison.Ordinal) > 0);

    /// <summary>填表人：李明 | 审核人：赵强: who filled the form in, cell by cell.</summary>
    public static bool IsSignature(ReadOnlySpan<char> text) => text.Length > 3 && "填制审联".AsSpan().IndexOf(text[0]) >= 0 && IsCaptionLine(text);

    /// <summary>单位：人, 填报单位：…: says something of the table, nothing of a task.</summary>
    public static bool IsCaptionLine(ReadOnlySpan<char> text)
    {
        foreach (var label in CaptionLabels)
        {
            if (text.StartsWith(label.AsSpan(), StringComparison.Ordinal) && text.Length > label.Length && text[label.Length] is '：' or ':')
            {
                return true;
            }
        }

        return false;
    }
}
