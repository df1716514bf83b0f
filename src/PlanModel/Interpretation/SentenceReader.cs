using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>
/// Cuts text into sentences: after 。！？； outside quotes and brackets, and at the end of each paragraph. White space between
/// paragraphs aside, the sentences joined are the text.
/// </summary>
/// <remarks>
/// A bracket or quote protects what is in it only when its other half stands in the same paragraph: one that is never closed
/// swallows nothing, and one that was never opened ends nothing. Time is linear in the text, whatever is nested in it.
/// </remarks>
internal static class SentenceReader
{
    private const int BufferLength = 32;

    private const int KindCount = 12;

    /// <summary>The sentences of a text, as the measures of a task hold them.</summary>
    public static ValueList<string> Split(TextFragment text)
    {
        var span = text.Span;
        var bounds = new IntStack(stackalloc int[BufferLength]);
        FindSentences(span, ref bounds);
        if (bounds.Count == 0)
        {
            return default;
        }

        var strings = new string[bounds.Count / 2];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = text.Slice(bounds[2 * i], bounds[(2 * i) + 1] - bounds[2 * i]).ToString();
        }

        return ValueList.Wrap(strings);
    }

    /// <summary>Adds the sentences of a text to a list.</summary>
    public static void Split(TextFragment text, List<TextFragment> into)
    {
        var bounds = new IntStack(stackalloc int[BufferLength]);
        FindSentences(text.Span, ref bounds);
        for (var i = 0; i < bounds.Count; i += 2)
        {
            into.Add(text.Slice(bounds[i], bounds[i + 1] - bounds[i]));
        }
    }

    /// <summary>Adds where each sentence begins and ends, without white space at its ends.</summary>
    private static void FindSentences(ReadOnlySpan<char> span, ref IntStack bounds)
    {
        Span<int> buffer = stackalloc int[BufferLength];
        var start = 0;
        while (start < span.Length)
        {
            var length = span.Slice(start).IndexOf('\n');
            length = length < 0 ? span.Length - start : length;
            var ends = new IntStack(buffer);
            FindEnds(span.Slice(start, length), ref ends);
            var from = start;
            for (var i = 0; i < ends.Count; i++)
            {
                Add(span, from, start + ends[i], ref bounds);
                from = start + ends[i];
            }

            Add(span, from, start + length, ref bounds);
            start += length + 1;
        }
    }

    /// <summary>
    /// Cuts off the first sentence, for texts whose first sentence names the task: 开展调查。建立台账。 gives 开展调查 and 建立台账。
    /// </summary>
    /// <param name="text">The text; paragraphs are separated by \n.</param>
    /// <param name="title">The first sentence without the 。 or ； at its end.</param>
    /// <param name="rest">What follows it, without white space at its ends.</param>
    public static void SplitFirst(TextFragment text, out TextFragment title, out TextFragment rest)
    {
        var length = FirstLength(text.Span);
        title = WithoutFullStop(text.Slice(0, length).Trim());
        rest = text.Slice(length).Trim();
    }

    /// <summary>A sentence without the mark at its end; ！ and ？ say something and stay.</summary>
    public static TextFragment WithoutFullStop(TextFragment sentence)
    {
        var length = sentence.Length;
        while (length > 0 && (sentence[length - 1] is '。' or '｡' or '；' or ';' or '，' or ',' || Characters.IsWhiteSpace(sentence[length - 1])))
        {
            length--;
        }

        return sentence.Slice(0, length);
    }

    /// <summary>The length of the first sentence of a text.</summary>
    public static int FirstLength(ReadOnlySpan<char> text)
    {
        var paragraph = text.IndexOf('\n');
        paragraph = paragraph < 0 ? text.Length : paragraph;
        var ends = new IntStack(stackalloc int[BufferLength]);
        FindEnds(text.Slice(0, paragraph), ref ends);
        return ends.Count > 0 ? ends[0] : paragraph;
    }

    /// <summary>
    /// Adds the ends of all sentences of a paragraph that a mark closes, white space after the mark included; what follows the
    /// last one is a sentence without a mark.
    /// </summary>
    public static void FindEnds(ReadOnlySpan<char> paragraph, ref IntStack ends)
    {
        // The halves that are open, each as its kind and the number of ends found before it: those found since go when it closes.
        var halves = new IntStack(stackalloc int[BufferLength]);
        Span<int> open = stackalloc int[KindCount];
        open.Clear();
        var marks = new BlockScanner<SentenceMarks>(paragraph);
        var tail = 0;
        while (marks.Next() is >= 0 and var position)
        {
            if (position < tail)
            {
                continue;
            }

            if (IsEnd(paragraph, position))
            {
                tail = SkipTail(paragraph, position + 1, open);
                ends.Push(tail);
                continue;
            }

            var letter = paragraph[position];
            var (kind, closes) = KindOf(letter);
            if (kind < 0)
            {
                continue;
            }

            if (letter == '"' ? open[kind] == 0 : !closes)
            {
                halves.Push(kind);
                halves.Push(ends.Count);
                open[kind]++;
            }
            else if (open[kind] > 0)
            {
                ends.Truncate(Close(kind, ref halves, open));
            }
        }
    }

    /// <summary>Whether a character ends a sentence. ASCII marks do among Chinese, circled numerals included, where they stand for the full-width ones.</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int position)
    {
        switch (text[position])
        {
            case '。' or '！' or '？' or '；' or '｡':
                return true;
            case ';' or '!' or '?':
                var before = position > 0 ? text[position - 1] : 'a';
                var next = position + 1;
                while (next < text.Length && Characters.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                var after = next < text.Length ? text[next] : '\0';
                var isChinese = after is > '\u2E7F' or (>= '\u2460' and <= '\u24FF');
                return (before > '\u2E7F' || (isChinese && (char.IsDigit(before) || before is '%' or ')' or ']' or '"' or '”' or '’')))
                    && (isChinese || char.IsDigit(after) || after is '\0' or '"' or '(' or '[' or '“' or '‘' or '”' or '’');
            default:
                return false;
        }
    }

    /// <summary>The end of what belongs to a sentence after its mark: more marks, closing halves that nothing opened, white space.</summary>
    private static int SkipTail(ReadOnlySpan<char> text, int position, ReadOnlySpan<int> open)
    {
        for (; position < text.Length; position++)
        {
            var letter = text[position];
            if (letter is '。' or '！' or '？' or '；' or '｡' || Characters.IsWhiteSpace(letter))
            {
                continue;
            }

            var (kind, closes) = KindOf(letter);
            if (kind < 0 || !closes || letter == '"' || open[kind] > 0)
            {
                break;
            }
        }

        return position;
    }

    /// <summary>Closes the innermost open half of a kind, and with it those inside that nothing closed; gives the ends found before it.</summary>
    private static int Close(int kind, ref IntStack halves, Span<int> open)
    {
        while (true)
        {
            var top = halves.Count - 2;
            var (topKind, endCount) = (halves[top], halves[top + 1]);
            halves.Truncate(top);
            open[topKind]--;
            if (topKind == kind)
            {
                return endCount;
            }
        }
    }

    /// <summary>What half of what pair a character is; those that are typed for one another, （ and (, are one kind. -1 for no half.</summary>
    private static (int Kind, bool Closes) KindOf(char letter) => letter switch
    {
        '（' or '(' => (0, false),
        '）' or ')' => (0, true),
        '“' => (1, false),
        '”' => (1, true),
        '《' => (2, false),
        '》' => (2, true),
        '‘' => (3, false),
        '’' => (3, true),
        '「' => (4, false),
        '」' => (4, true),
        '『' => (5, false),
        '』' => (5, true),
        '〔' or '〖' => (6, false),
        '〕' or '〗' => (6, true),
        '[' or '［' => (7, false),
        ']' or '］' => (7, true),
        '【' => (8, false),
        '】' => (8, true),
        '〈' => (9, false),
        '〉' => (9, true),
        '{' or '｛' => (10, false),
        '}' or '｝' => (10, true),
        '"' => (11, true),
        _ => (-1, false),
    };

    private static void Add(ReadOnlySpan<char> text, int start, int end, ref IntStack bounds)
    {
        while (start < end && Characters.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            bounds.Push(start);
            bounds.Push(end);
        }
    }
}
