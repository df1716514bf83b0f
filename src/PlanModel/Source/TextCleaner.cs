using System.Text;

namespace PlanModel.Source;

/// <summary>
/// Makes fragments of stretches of a source: paragraphs trimmed, empty ones left out, joined by \n; white space that only looks
/// odd becomes a space; control characters, invisible ones and converters' markers go.
/// </summary>
/// <remarks>
/// A stretch without anything of that kind, the usual one, is a slice of the source. Where the next odd character stands is
/// remembered, so that a reader that goes through its source once pays for one search. One instance a document; not shared.
/// </remarks>
internal sealed class TextCleaner(string source)
{
    /// <summary>Paragraphs that a converter puts in where a document has an anchor or a picture.</summary>
    private static readonly string[] Markers = ["[bookmark: ", "[image: "];

    private const int LongestMarker = 1000;

    private readonly StringBuilder _builder = new();
    private readonly List<int> _contentStarts = [];
    private readonly List<int> _sourceStarts = [];
    private string? _piecedText;
    private OffsetMap? _map;
    private bool _isQuoted;
    private Cursor _odd = new(0, -1);
    private Cursor _bracket = new(0, -1);

    /// <summary>What was dropped or replaced so far, for a diagnostic each.</summary>
    public DroppedCharacters Controls { get; } = new();

    public DroppedCharacters Invisibles { get; } = new();

    public DroppedCharacters LoneSurrogates { get; } = new();

    /// <summary>The text from <paramref name="start"/> to <paramref name="end"/>, which may hold several lines.</summary>
    /// <param name="start">0-based offset of the first character.</param>
    /// <param name="end">Offset behind the last one.</param>
    /// <param name="hasTabs">Whether there may be TABs, which become spaces.</param>
    public TextFragment Clean(int start, int end, bool hasTabs = false)
    {
        Trim(ref start, ref end);
        return (hasTabs && source.IndexOf('\t', start, end - start) >= 0) || HasOdd(start, end) || !LinesAreTrimmed(start, end)
            ? Rewrite(start, end)
            : new TextFragment(source, start, end - start);
    }

    /// <summary>The same for a stretch that a scanner has gone over.</summary>
    /// <param name="start">0-based offset of the first character.</param>
    /// <param name="end">Offset behind the last one.</param>
    /// <param name="isOdd">Whether it found an odd character, what may be a marker, or a TAB.</param>
    /// <param name="hasLines">Whether there are several lines.</param>
    public TextFragment CleanScanned(int start, int end, bool isOdd, bool hasLines)
    {
        Trim(ref start, ref end);
        return isOdd || (hasLines && !LinesAreTrimmed(start, end)) ? Rewrite(start, end) : new TextFragment(source, start, end - start);
    }

    /// <summary>The inside of a quoted cell, in which a quotation mark is written twice.</summary>
    public TextFragment CleanQuoted(int start, int end)
    {
        if (source.IndexOf("\"\"", start, end - start, StringComparison.Ordinal) < 0)
        {
            return Clean(start, end, hasTabs: true);
        }

        _isQuoted = true;
        var text = Rewrite(start, end);
        _isQuoted = false;
        return text;
    }

    private void Trim(ref int start, ref int end)
    {
        while (start < end && Characters.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && Characters.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }
    }

    /// <summary>A text that was put together from pieces of the source.</summary>
    public TextFragment Clean(MappedText text)
    {
        var content = text.ToString();
        if (content.Length == 0)
        {
            return new TextFragment(source, text.SourceStart, 0);
        }

        _piecedText = content;
        _map = text.ToMap();
        var fragment = Rewrite(0, content.Length);
        _piecedText = null;
        _map = null;
        return fragment;
    }

    /// <summary>What is being cleaned: the source, or a text that was put together.</summary>
    private string Text => _piecedText ?? source;

    private TextFragment Rewrite(int start, int end)
    {
        Begin();
        var lines = new LineReader(Text.AsSpan(), start, end);
        while (lines.MoveNext())
        {
            AppendLine(lines.Start, lines.End);
        }

        return Finish(SourceOf(start));
    }

    private void Begin()
    {
        _builder.Clear();
        _contentStarts.Clear();
        _sourceStarts.Clear();
    }

    private TextFragment Finish(int start)
    {
        if (_builder.Length == 0)
        {
            return new TextFragment(source, start, 0);
        }

        var first = _sourceStarts[0];
        var text = _builder.ToString();
        if (_contentStarts.Count == 1 && source.AsSpan(first).StartsWith(text.AsSpan(), StringComparison.Ordinal))
        {
            return new TextFragment(source, first, text.Length);
        }

        return new TextFragment(text, first, new OffsetMap([.. _contentStarts], [.. _sourceStarts]));
    }

    /// <summary>Adds one line, trimmed and cleaned; a line of which nothing is left adds nothing.</summary>
    private void AppendLine(int start, int end)
    {
        var text = Text;
        var before = _builder.Length;
        var contentEnd = before;
        for (var position = start; position < end; position++)
        {
            var character = text[position];
            if (character == '[' && MarkerLengthAt(position, end) is > 0 and var length)
            {
                position += length - 1;
                continue;
            }

            if (Characters.IsOdd(character))
            {
                if (character is '\u00A0' or '\u2007' or '\u202F' or < ' ' && Characters.IsWhiteSpace(character))
                {
                    character = ' ';
                }
                else if (char.IsHighSurrogate(character) && position + 1 < end && char.IsLowSurrogate(text[position + 1]))
                {
                    StartContent(before);
                    Append(character, position);
                    position++;
                    character = text[position];
                    Append(character, position);
                    contentEnd = _builder.Length;
                    continue;
                }
                else if (char.IsSurrogate(character))
                {
                    LoneSurrogates.Add(SourceOf(position));
                    character = '\uFFFD';
                }
                else
                {
                    (Characters.IsInvisible(character) ? Invisibles : Controls).Add(SourceOf(position));
                    continue;
                }
            }
            else if (character == '\t')
            {
                character = ' ';
            }

            var isSpace = Characters.IsWhiteSpace(character);
            if (contentEnd == before)
            {
                if (isSpace)
                {
                    continue;
                }

                StartContent(before);
            }

            Append(character, position);
            if (!isSpace)
            {
                contentEnd = _builder.Length;
            }

            if (_isQuoted && character == '"' && position + 1 < end && text[position + 1] == '"')
            {
                position++;
            }
        }

        if (contentEnd == before)
        {
            return;
        }

        _builder.Length = contentEnd;
        while (_contentStarts.Count > 0 && _contentStarts[_contentStarts.Count - 1] >= contentEnd)
        {
            _contentStarts.RemoveAt(_contentStarts.Count - 1);
            _sourceStarts.RemoveAt(_sourceStarts.Count - 1);
        }
    }

    /// <summary>Puts a line break in front of the first character of a line that is not the first.</summary>
    private void StartContent(int before)
    {
        if (before > 0 && _builder.Length == before)
        {
            _builder.Append('\n');
        }
    }

    private int SourceOf(int position) => _map is null ? position : _map.SourceOffsetAt(position);

    private void Append(char character, int position)
    {
        position = SourceOf(position);
        var runs = _contentStarts.Count;
        if (runs == 0 || position - _sourceStarts[runs - 1] != _builder.Length - _contentStarts[runs - 1])
        {
            _contentStarts.Add(_builder.Length);
            _sourceStarts.Add(position);
        }

        _builder.Append(character);
    }

    private int MarkerLengthAt(int position, int end)
    {
        foreach (var marker in Markers)
        {
            if (Text.AsSpan(position).StartsWith(marker.AsSpan()))
            {
                var rest = Text.AsSpan(position, Math.Min(end - position, LongestMarker));
                var close = rest.IndexOfAny(']', '\n', '\r');
                return close > 0 && rest[close] == ']' ? close + 1 : 0;
            }
        }

        return 0;
    }

    private bool HasOdd(int start, int end)
    {
        if (_odd.Next(start, end, source, Characters.IndexOfOdd) < end)
        {
            return true;
        }

        var bracket = _bracket.Next(start, end, source, static (span) => span.IndexOf('['));
        while (bracket < end)
        {
            if (MarkerLengthAt(bracket, end) > 0)
            {
                return true;
            }

            var next = source.AsSpan(bracket + 1, end - bracket - 1).IndexOf('[');
            bracket = next < 0 ? end : bracket + 1 + next;
        }

        return false;
    }

    private bool LinesAreTrimmed(int start, int end)
    {
        var rest = source.AsSpan(start, end - start);
        while (rest.IndexOf('\n') is >= 0 and var found)
        {
            // The ends of the whole are trimmed, so there is a character on both sides.
            if (Characters.IsWhiteSpace(rest[found - 1]) || Characters.IsWhiteSpace(rest[found + 1]))
            {
                return false;
            }

            rest = rest.Slice(found + 1);
        }

        return true;
    }

    private delegate int Search(ReadOnlySpan<char> span);

    /// <summary>Remembers that there is nothing from one place to another, so that going forward searches everything once.</summary>
    private struct Cursor(int from, int at)
    {
        private int _from = from;
        private int _at = at;

        public int Next(int start, int end, string source, Search search)
        {
            if (start < _from)
            {
                // Back: look at this stretch alone, and keep what is known of the rest.
                var stop = Math.Min(end, _from);
                var back = search(source.AsSpan(start, stop - start));
                return back >= 0 ? start + back : _at;
            }

            if (start > _at)
            {
                var found = search(source.AsSpan(start));
                _from = start;
                _at = found < 0 ? int.MaxValue : start + found;
            }

            return _at;
        }
    }
}
