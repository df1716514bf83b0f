using PlanModel.Departments;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Cuts a paragraph into text, brackets that name who does it, and labelled texts.</summary>
internal sealed class ProseParagraph(ResponsibilityParser parser, Place? place)
{
    /// <summary>No responsibility is longer, and none holds brackets nested deeper.</summary>
    private const int MaximumBracket = 4_000;

    private const int MaximumNesting = 8;

    /// <summary>Longer brackets are read wholly or not at all.</summary>
    private const int MaximumDoubtful = 200;

    private readonly ResponsibilityPart[] _part = new ResponsibilityPart[1];
    private readonly List<ProsePiece> _labelled = [];

    /// <summary>The pieces of a paragraph in order. A mark right behind a bracket goes to the text before it.</summary>
    public void Read(TextFragment paragraph, List<ProsePiece> pieces)
    {
        pieces.Clear();
        if (!MayHoldResponsibility(paragraph.Span))
        {
            AddText(paragraph, pieces);
            return;
        }

        // Labelled texts first: a bracket in them is part of a name.
        _labelled.Clear();
        SplitLabels(paragraph, _labelled);
        foreach (var piece in _labelled)
        {
            if (piece.Kind == ProsePieceKind.Text)
            {
                SplitBrackets(piece.Text, pieces);
            }
            else
            {
                pieces.Add(piece);
            }
        }
    }

    /// <summary>Whether a piece of a paragraph names who does something.</summary>
    public static bool IsResponsibility(ProsePieceKind kind) => kind is ProsePieceKind.Bracket or ProsePieceKind.Labelled or ProsePieceKind.Leaders;

    private static bool MayHoldResponsibility(ReadOnlySpan<char> text) =>
        text.IndexOfAny("（(〔[［【：:".AsSpan()) >= 0
        || text.IndexOf("单位".AsSpan()) >= 0 || text.IndexOf("部门".AsSpan()) >= 0 || text.IndexOf("时限".AsSpan()) >= 0;

    private void SplitBrackets(TextFragment paragraph, List<ProsePiece> pieces)
    {
        var span = paragraph.Span;
        var start = 0;
        var position = 0;
        while (position < span.Length)
        {
            var next = span.Slice(position).IndexOfAny("（(〔[［【".AsSpan());
            if (next < 0)
            {
                break;
            }

            position += next;
            var close = FindClose(span, position);
            if (close < 0)
            {
                position++;
                continue;
            }

            var content = paragraph.Slice(position + 1, close - position - 1).Trim();
            var kind = KindOf(content, pieces, start, position, close, span);
            if (kind is null)
            {
                position = close + 1;
                continue;
            }

            if (kind is ProsePieceKind.Deadline or ProsePieceKind.Leaders && LabelOf(content.Span) is { } label)
            {
                content = WithoutMark(content.Slice(Math.Min(label.ValueStart, content.Length)).Trim());
            }

            var text = paragraph.Slice(start, position - start);
            start = close + 1;
            // 给予奖励（…）。: the mark is that of the sentence before the bracket.
            var mark = start;
            while (mark < span.Length && Characters.IsWhiteSpace(span[mark]))
            {
                mark++;
            }

            if (mark < span.Length && span[mark] is '。' or '；' or '，' or '、' or ';' or ',' or '！')
            {
                text = text.Trim();
                var bare = text.IsEmpty || EndsSentence(text[text.Length - 1]);
                if (!bare)
                {
                    text = Append(text, paragraph.Slice(mark, 1));
                }

                start = mark + 1;
            }

            AddText(text, pieces);
            pieces.Add(new ProsePiece(kind.Value, content));
            position = start;
        }

        AddText(paragraph.Slice(start), pieces);
    }

    /// <summary>What the content of a bracket is; null when the bracket is part of the text.</summary>
    private ProsePieceKind? KindOf(TextFragment content, List<ProsePiece> pieces, int start, int position, int close, ReadOnlySpan<char> span)
    {
        if (content.IsEmpty)
        {
            return null;
        }

        var after = IsAtBoundary(span, position, close);
        if (!IsContact(content.Span) && (after || SaysWhatIsDone(content.Span)) && parser.IsResponsibility(content.Span, place))
        {
            return ProsePieceKind.Bracket;
        }

        if (after && SeemsResponsible(content))
        {
            return ProsePieceKind.Bracket;
        }

        // Right behind a responsibility, a bracket goes on with it: （市教委负责）（6月底前完成）.
        var goesOn = pieces.Count > 0 && pieces[pieces.Count - 1].Kind == ProsePieceKind.Bracket && span.Slice(start, position - start).Trim().IsEmpty;
        if (goesOn && (ResponsibilityDeadlines.Scan(content.Span) == content.Length || ResponsibilityNotes.IsNote(content.Span)))
        {
            return ProsePieceKind.Bracket;
        }

        // （责任单位：市教委）（完成时限：6月底）: a label of its own says what the bracket is.
        if (after && LabelOf(content.Span) is { Meaning: ResponsibilityLabelMeaning.Deadline or ResponsibilityLabelMeaning.Leaders } label)
        {
            return label.Meaning == ResponsibilityLabelMeaning.Deadline ? ProsePieceKind.Deadline : ProsePieceKind.Leaders;
        }

        return content.Length <= 60 && parser.RuleOf(content.Span) is not null ? ProsePieceKind.Note : null;
    }

    /// <summary>Finds sentences that a label begins: 建设5座。牵头单位：市教委；责任单位：市财政局。</summary>
    private void SplitLabels(TextFragment text, List<ProsePiece> pieces)
    {
        var span = text.Span;
        var ends = new IntStack(stackalloc int[64]);
        SentenceReader.FindEnds(span, ref ends);
        ends.Push(span.Length);
        var start = 0;
        var from = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            var end = ends[i];
            if (end <= from)
            {
                continue;
            }

            if (LabelOf(span.Slice(from, end - from)) is null)
            {
                from = end;
                continue;
            }

            // A labelled text goes on to its full stop, and over it while labels follow.
            var last = i;
            while (last + 1 < ends.Count && ends[last + 1] > ends[last]
                && (!EndsWithFullStop(span.Slice(0, ends[last])) || LabelOf(span.Slice(ends[last], ends[last + 1] - ends[last])) is not null))
            {
                last++;
            }

            AddText(text.Slice(start, from - start), pieces);
            AddLabelled(text.Slice(from, ends[last] - from).Trim(), pieces);
            start = from = ends[last];
            i = last;
        }

        AddText(text.Slice(start), pieces);
    }

    /// <summary>A labelled text: a deadline or persons when it says nothing else.</summary>
    private void AddLabelled(TextFragment text, List<ProsePiece> pieces)
    {
        // 牵头单位：…；责任单位：…；完成时限：…: one label after another.
        var span = text.Span;
        var actors = false;
        var deadline = default(TextFragment);
        var leaders = default(TextFragment);
        var from = 0;
        while (from < span.Length)
        {
            var end = from;
            var depth = 0;
            for (; end < span.Length; end++)
            {
                var letter = span[end];
                depth += Numeral.IsOpeningBracket(letter) ? 1 : Numeral.IsClosingBracket(letter) && depth > 0 ? -1 : 0;
                if (depth == 0 && letter is '；' or ';' or '。' or '，' or ',' or ' ' or '\u3000' or '\t' && end + 1 < span.Length && LabelOf(span.Slice(end + 1, Math.Min(span.Length - end - 1, 64))) is not null)
                {
                    break;
                }
            }

            var segment = text.Slice(from, end - from).Trim();
            if (LabelOf(segment.Span) is { } label)
            {
                var value = WithoutMark(segment.Slice(Math.Min(label.ValueStart, segment.Length)).Trim());
                switch (label.Meaning)
                {
                    case ResponsibilityLabelMeaning.Deadline:
                        deadline = deadline.IsEmpty ? value : deadline;
                        break;
                    case ResponsibilityLabelMeaning.Leaders:
                        leaders = leaders.IsEmpty ? value : leaders;
                        break;
                    default:
                        actors = true;
                        break;
                }
            }

            from = end + 1;
        }

        if (actors)
        {
            pieces.Add(new ProsePiece(ProsePieceKind.Labelled, text));
            return;
        }

        if (!leaders.IsEmpty)
        {
            pieces.Add(new ProsePiece(ProsePieceKind.Leaders, leaders));
        }

        if (!deadline.IsEmpty)
        {
            pieces.Add(new ProsePiece(ProsePieceKind.Deadline, deadline));
        }
    }

    /// <summary>The closing half that belongs to an opening one, within what a responsibility can be; -1 for none.</summary>
    private static int FindClose(ReadOnlySpan<char> span, int open)
    {
        var (same, close) = span[open] switch
        {
            '（' or '(' => ("（(", "）)"),
            '〔' => ("〔", "〕"),
            '[' or '［' => ("[［", "]］"),
            _ => ("【", "】"),
        };
        var depth = 0;
        var limit = Math.Min(span.Length, open + MaximumBracket);
        for (var i = open; i < limit; i++)
        {
            if (same.AsSpan().IndexOf(span[i]) >= 0)
            {
                if (++depth > MaximumNesting)
                {
                    return -1;
                }
            }
            else if (close.AsSpan().IndexOf(span[i]) >= 0 && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a bracket stands at the end of a sentence, before its mark or behind it; 市交通委（市道运局）要… does not.</summary>
    private static bool IsAtBoundary(ReadOnlySpan<char> span, int open, int close)
    {
        var before = span.Slice(0, open).TrimEnd();
        var after = span.Slice(close + 1).TrimStart();
        return after.IsEmpty || after[0] is '。' or '；' or ';' || Numeral.IsOpeningBracket(after[0]) || before.IsEmpty || before[before.Length - 1] is '，' or ',' || EndsSentence(before[before.Length - 1]);
    }

    /// <summary>Whether a verb or a label makes a bracket more than another name of what stands before it.</summary>
    private static bool SaysWhatIsDone(ReadOnlySpan<char> content) =>
        content.IndexOfAny('：', ':') >= 0 || content.IndexOf("牵头".AsSpan()) >= 0 || content.IndexOf("负责".AsSpan()) >= 0 || content.IndexOf("配合".AsSpan()) >= 0
        || content.IndexOf("参与".AsSpan()) >= 0 || content.IndexOf("落实".AsSpan()) >= 0 || content.IndexOf("指导".AsSpan()) >= 0 || content.IndexOf("职责".AsSpan()) >= 0
        || content.IndexOf("主办".AsSpan()) >= 0 || content.IndexOf("协办".AsSpan()) >= 0;

    /// <summary>
    /// A bracket behind a sentence that ends in a verb and names bodies, a few words that nobody can read aside: it is read, and
    /// the parser reports those words.
    /// </summary>
    private bool SeemsResponsible(TextFragment content)
    {
        var span = content.Span;
        if (span.Length is < 4 or > MaximumDoubtful || Explains(span[0]) || !EndsInVerb(span))
        {
            return false;
        }

        _part[0] = new ResponsibilityPart(content.Memory, MentionRole.Responsible);
        int known = 0, unknown = 0;
        foreach (var mention in parser.Parse(_part, place, LeadRule.None).Responsibility.Mentions)
        {
            known += mention.Kind is MentionKind.Department or MentionKind.Territory ? 1 : 0;
            unknown += mention.Kind == MentionKind.Unknown ? 1 : 0;
        }

        return known > 0 && unknown <= known;
    }

    /// <summary>由…负责, 含…, 即…: a word that begins an explanation.</summary>
    private static bool Explains(char letter) => letter is '由' or '含' or '即' or '如' or '指' or '包' or '其' or '除' or '不' or '按' or '以' or '下' or '对' or '在' or '可' or '须' or '需' or '经';

    private static bool EndsInVerb(ReadOnlySpan<char> span) =>
        span.EndsWith("负责".AsSpan()) || span.EndsWith("牵头".AsSpan()) || span.EndsWith("配合".AsSpan()) || span.EndsWith("参与".AsSpan()) || span.EndsWith("落实".AsSpan());

    private ResponsibilityLabel? LabelOf(ReadOnlySpan<char> text) => IsContact(text) ? null : parser.LabelOf(text);

    /// <summary>联系人：…, 监督电话：…: whom to ask, not who does it.</summary>
    private static bool IsContact(ReadOnlySpan<char> text) =>
        text.StartsWith("联系".AsSpan()) || text.StartsWith("咨询".AsSpan()) || text.StartsWith("监督电话".AsSpan()) || text.StartsWith("举报".AsSpan());

    private static TextFragment WithoutMark(TextFragment text) =>
        text.Length > 0 && text[text.Length - 1] is '。' or '；' or ';' or '，' ? text.Slice(0, text.Length - 1).Trim() : text;

    private static bool EndsSentence(char letter) => letter is '。' or '；' or '！' or '？' or ';' or '!' or '?';

    private static bool EndsWithFullStop(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return !text.IsEmpty && text[text.Length - 1] == '。';
    }

    private static void AddText(TextFragment text, List<ProsePiece> pieces)
    {
        text = text.Trim();
        if (!text.IsEmpty)
        {
            pieces.Add(new ProsePiece(ProsePieceKind.Text, text));
        }
    }

    /// <summary>Two pieces of a paragraph as one text that knows where each stood.</summary>
    private static TextFragment Append(TextFragment text, TextFragment mark)
    {
        List<int> contents = [0];
        List<int> sources = [text.SourceStart];
        for (var i = 1; i < text.Length; i++)
        {
            if (text.SourceOffsetAt(i) is var offset && offset != sources[sources.Count - 1] + i - contents[contents.Count - 1])
            {
                contents.Add(i);
                sources.Add(offset);
            }
        }

        contents.Add(text.Length);
        sources.Add(mark.SourceStart);
        return new TextFragment(text.ToString() + mark.ToString(), text.SourceStart, new OffsetMap([.. contents], [.. sources]));
    }
}
