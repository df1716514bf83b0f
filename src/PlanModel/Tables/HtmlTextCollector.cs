using System.Buffers;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// Collects the text of a page as a reader sees it: white space collapsed, lines trimmed, empty lines left out, all in one string
/// with one way back to the source.
/// </summary>
/// <remarks>
/// White space with a no-break space in it becomes one space, ideographic spaces alone stay as they are; a mere line break of the
/// source vanishes between Chinese characters and is a space elsewhere. Characters without width vanish.
/// </remarks>
internal sealed class HtmlTextCollector(string html, int htmlStart) : IDisposable
{
    private readonly List<int> _contentStarts = new(256);
    private readonly List<int> _sourceStarts = new(256);
    private char[] _content = ArrayPool<char>.Shared.Rent(Math.Max(256, html.Length / 8));
    private Space _pending;
    private int _pendingWide;

    [Flags]
    private enum Space : byte
    {
        None = 0,
        LineBreak = 1,
        Plain = 2,
        Hard = 4,
        Wide = 8,
    }

    /// <summary>How much was collected; lines end with \n.</summary>
    public int Length { get; private set; }

    /// <summary>Where the line begins that is being collected.</summary>
    public int LineStart { get; private set; }

    /// <summary>The 0-based offset in the source where the line begins.</summary>
    public int LineSourceStart { get; private set; }

    /// <summary>What was dropped or replaced so far.</summary>
    public DroppedCharacters Controls { get; } = new();

    public DroppedCharacters Invisibles { get; } = new();

    public DroppedCharacters LoneSurrogates { get; } = new();

    /// <summary>Adds text to the line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsLines">Whether line breaks end lines (pre).</param>
    /// <param name="endLine">What to do where a line ends inside the text.</param>
    public void Append(HtmlText text, bool keepsLines, Action endLine)
    {
        var span = text.Span;
        var start = text.Position;
        var reference = new HtmlSourceCursor(html, start);
        var isSlice = ReferenceEquals(text.Content, html);
        var position = 0;
        while (position < span.Length)
        {
            var length = PlainLength(span.Slice(position));
            if (length > 0)
            {
                AppendPlain(span.Slice(position, length), isSlice ? start + position : -1, ref reference);
                position += length;
                continue;
            }

            var character = span[position];
            var source = isSlice ? start + position : reference.Find(character);
            position++;
            switch (character)
            {
                case '\n' or '\r' when keepsLines:
                case '\u0085' or '\u2028' or '\u2029':
                    endLine();
                    break;
                case '\n' or '\r':
                    _pending |= Space.LineBreak;
                    break;
                case ' ' or '\t' or '\f' or '\v':
                    _pending |= Space.Plain;
                    break;
                case '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F':
                    _pending |= Space.Hard;
                    break;
                case '\u3000':
                    _pending |= Space.Wide;
                    _pendingWide++;
                    break;
                case >= '\uD800' and <= '\uDBFF' when position < span.Length && char.IsLowSurrogate(span[position]):
                    AppendRun(span.Slice(position - 1, 2), source);
                    _ = isSlice ? 0 : reference.Find(span[position]);
                    position++;
                    break;
                case >= '\uD800' and <= '\uDFFF':
                    LoneSurrogates.Add(source + htmlStart);
                    AppendRun("\uFFFD".AsSpan(), source);
                    break;
                default:
                    (Characters.IsInvisible(character) ? Invisibles : Controls).Add(source + htmlStart);
                    break;
            }
        }
    }

    /// <summary>Ends the line and gives its range; false when there is nothing on it.</summary>
    public bool EndLine(out int start, out int length)
    {
        ForgetSpace();
        start = LineStart;
        length = Length - LineStart;
        if (length == 0)
        {
            return false;
        }

        Reserve(1);
        _content[Length++] = '\n';
        LineStart = Length;
        return true;
    }

    /// <summary>All that was collected, and the way back to the source.</summary>
    public (string Content, OffsetMap Map) Finish() =>
        (new string(_content, 0, Length), new OffsetMap([.. _contentStarts], [.. _sourceStarts]));

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_content);
        _content = [];
    }

    /// <summary>How many characters can be taken as they are. Most text is such text to its end.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            // Chinese characters and ASCII first: nearly all text is that.
            if (character is (> '\u3000' and < '\uD800') or (> ' ' and < '\u007F'))
            {
                continue;
            }

            if (character <= '\u00A0' || IsOdd(character))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool IsOdd(char character) => character switch
    {
        < '\u2000' => character is '\u00AD' or '\u061C' or '\u1680' or '\u180E',
        <= '\u206F' => character is <= '\u200F' or (>= '\u2028' and <= '\u202F') or >= '\u205F',
        _ => character is '\u3000' or (>= '\uD800' and <= '\uDFFF') or '\uFEFF',
    };

    /// <summary>East Asian wide characters and the punctuation that Chinese text shares with others.</summary>
    private static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\uD7A3') or (>= '\uD800' and <= '\uDFFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
            or (>= '\uFF00' and <= '\uFFE6') or '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026';

    /// <summary>Spaces and TABs around a line break of the source are part of it.</summary>
    private static bool IsLineBreak(Space space) => (space & (Space.LineBreak | Space.Hard | Space.Wide)) == Space.LineBreak;

    private void ForgetSpace()
    {
        _pending = Space.None;
        _pendingWide = 0;
    }

    private void AppendPlain(ReadOnlySpan<char> text, int source, ref HtmlSourceCursor reference)
    {
        if (source >= 0)
        {
            AppendRun(text, source);
            return;
        }

        // Character references stand between the characters: cut the run wherever the source goes another way.
        var start = 0;
        source = reference.Find(text[0]);
        for (var i = 1; i < text.Length; i++)
        {
            var next = reference.Find(text[i]);
            if (next - source != i - start)
            {
                AppendRun(text.Slice(start, i - start), source);
                start = i;
                source = next;
            }
        }

        AppendRun(text.Slice(start), source);
    }

    private void AppendRun(ReadOnlySpan<char> text, int source)
    {
        source += htmlStart;
        Reserve(text.Length + 1 + _pendingWide);
        if (Length == LineStart)
        {
            LineSourceStart = source;
        }
        else if (_pending == Space.Wide)
        {
            _content.AsSpan(Length, _pendingWide).Fill('\u3000');
            Length += _pendingWide;
        }
        else if (_pending != Space.None && !(IsLineBreak(_pending) && IsWide(_content[Length - 1]) && IsWide(text[0])))
        {
            _content[Length++] = ' ';
        }

        ForgetSpace();
        var runs = _contentStarts.Count;
        if (runs == 0 || source - _sourceStarts[runs - 1] != Length - _contentStarts[runs - 1])
        {
            _contentStarts.Add(Length);
            _sourceStarts.Add(source);
        }

        text.CopyTo(_content.AsSpan(Length));
        Length += text.Length;
    }

    private void Reserve(int count)
    {
        if (Length + count > _content.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_content.Length * 2, Length + count));
            _content.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_content);
            _content = larger;
        }
    }
}
