using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>Takes the marks out of a stretch of Markdown: emphasis, code, links, tags, escapes; br becomes a line break.</summary>
/// <remarks>A mark without its partner is text: a star before a body's name says that it leads.</remarks>
internal sealed class MarkdownInline(TextInput input)
{
    private const string Special = "\\*_`~<&[!";

    private readonly string _content = input.Content;
    private readonly MappedText _text = new(input.Content);
    private readonly List<Delimiter> _delimiters = [];
    private readonly List<(int Start, int End)> _dropped = [];

    private int _linkTextEnd;
    private int _linkEnd;

    public TextFragment Clean(int start, int end)
    {
        if (_content.AsSpan(start, end - start).IndexOfAny(Special.AsSpan()) < 0)
        {
            return input.Cleaner.Clean(start, end, hasTabs: true);
        }

        FindEmphasis(start, end);
        _text.Clear(start);
        _linkTextEnd = -1;
        var drop = 0;
        for (var position = start; position < end;)
        {
            while (drop < _dropped.Count && _dropped[drop].End <= position)
            {
                drop++;
            }

            if (drop < _dropped.Count && _dropped[drop].Start <= position)
            {
                position = _dropped[drop].End;
                continue;
            }

            position = position == _linkTextEnd ? _linkEnd : AppendOne(position, end);
        }

        return input.Cleaner.Clean(_text);
    }

    /// <summary>Adds what stands at a position.</summary>
    /// <returns>The position behind it.</returns>
    private int AppendOne(int position, int end)
    {
        switch (_content[position])
        {
            case '\\' when position + 1 < end && IsAsciiPunctuation(_content[position + 1]):
                _text.Append(position + 1, position + 2);
                return position + 2;
            case '`':
                return position + 1;
            case '<' when TagEnd(position, end) is > 0 and var tagEnd:
                if (IsBreak(position, tagEnd))
                {
                    _text.Append('\n', position);
                }

                return tagEnd;
            case '&' when Entity(position, end, out var character) is > 0 and var entityEnd:
                _text.Append(character, position);
                return entityEnd;
            case '!' when position + 1 < end && _content[position + 1] == '[' && Link(position + 1, end, out _) is > 0 and var imageEnd:
                return imageEnd;
            case '[' when Link(position, end, out var textEnd) is > 0 and var linkEnd:
                (_linkTextEnd, _linkEnd) = (textEnd, linkEnd);
                return position + 1;
            default:
                _text.Append(position, position + 1);
                return position + 1;
        }
    }

    /// <summary>Finds pairs of * _ and ~ runs.</summary>
    private void FindEmphasis(int start, int end)
    {
        _delimiters.Clear();
        _dropped.Clear();
        for (var position = start; position < end; position++)
        {
            var mark = _content[position];
            if (mark == '\\')
            {
                position++;
                continue;
            }

            if (mark is not ('*' or '_' or '~'))
            {
                continue;
            }

            var runEnd = position + 1;
            while (runEnd < end && _content[runEnd] == mark)
            {
                runEnd++;
            }

            AddDelimiter(mark, position, runEnd, start, end);
            position = runEnd - 1;
        }

        _dropped.Sort();
    }

    private void AddDelimiter(char mark, int position, int runEnd, int start, int end)
    {
        var length = runEnd - position;
        if (length > 3 || (mark == '~' && length != 2))
        {
            return;
        }

        var before = position > start ? _content[position - 1] : ' ';
        var after = runEnd < end ? _content[runEnd] : ' ';
        // Strong emphasis beside Chinese punctuation fails the standard's rule, but nobody writes two stars for anything else.
        var isStrict = length == 1;
        var opens = !Characters.IsWhiteSpace(after) && (!isStrict || !IsPunctuation(after) || Characters.IsWhiteSpace(before) || IsPunctuation(before));
        var closes = !Characters.IsWhiteSpace(before) && (!isStrict || !IsPunctuation(before) || Characters.IsWhiteSpace(after) || IsPunctuation(after));
        if (mark == '_')
        {
            opens &= !char.IsLetterOrDigit(before);
            closes &= !char.IsLetterOrDigit(after);
        }

        if (closes)
        {
            for (var i = _delimiters.Count - 1; i >= Math.Max(_delimiters.Count - TextLimits.Lookahead, 0); i--)
            {
                var opener = _delimiters[i];
                if (opener.Mark == mark && opener.End - opener.Start == length && opener.End < position)
                {
                    _dropped.Add((opener.Start, opener.End));
                    _dropped.Add((position, runEnd));
                    _delimiters.RemoveRange(i, _delimiters.Count - i);
                    return;
                }
            }
        }

        if (opens)
        {
            _delimiters.Add(new Delimiter(mark, position, runEnd));
        }
    }

    /// <summary>The offset behind a tag, 0 when a &lt; begins none.</summary>
    private int TagEnd(int position, int end)
    {
        var next = position + 1 < end ? _content[position + 1] : ' ';
        if (next is not ('/' or '!' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            return 0;
        }

        var close = _content.AsSpan(position + 1, Math.Min(end - position - 1, TextLimits.Tag)).IndexOfAny('>', '<');
        return close >= 0 && _content[position + 1 + close] == '>' ? position + close + 2 : 0;
    }

    private bool IsBreak(int position, int tagEnd)
    {
        var name = _content.AsSpan(position + 1, tagEnd - position - 2).Trim(" /".AsSpan());
        return name.Equals("br".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || (name.Equals("p".AsSpan(), StringComparison.OrdinalIgnoreCase) || name.Equals("li".AsSpan(), StringComparison.OrdinalIgnoreCase));
    }

    private int Entity(int position, int end, out char character)
    {
        character = '\0';
        var rest = _content.AsSpan(position + 1, Math.Min(end - position - 1, 10));
        var close = rest.IndexOf(';');
        if (close < 0)
        {
            return 0;
        }

        var name = rest.Slice(0, close).ToString();
        character = name switch
        {
            "nbsp" => ' ',
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "vert" or "#124" => '|',
            "ldquo" => '“',
            "rdquo" => '”',
            "mdash" => '—',
            "hellip" => '…',
            "middot" => '·',
            "emsp" or "#12288" => '\u3000',
            "#39" => '\'',
            "#42" => '*',
            "#160" => ' ',
            _ => '\0',
        };
        return character == '\0' ? 0 : position + close + 2;
    }

    /// <summary>The offset behind a link [text](address), 0 when a bracket begins none: it may hold a responsibility.</summary>
    private int Link(int position, int end, out int textEnd)
    {
        textEnd = 0;
        var close = _content.AsSpan(position + 1, end - position - 1).IndexOfAny('[', ']');
        if (close < 0 || _content[position + 1 + close] != ']')
        {
            return 0;
        }

        textEnd = position + 1 + close;
        if (textEnd + 1 >= end || _content[textEnd + 1] != '(')
        {
            return 0;
        }

        var address = _content.AsSpan(textEnd + 2, Math.Min(end - textEnd - 2, TextLimits.Tag)).IndexOf(')');
        return address < 0 ? 0 : textEnd + 3 + address;
    }

    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character);

    private static bool IsAsciiPunctuation(char character) => character < 128 && (char.IsPunctuation(character) || char.IsSymbol(character));

    private readonly record struct Delimiter(char Mark, int Start, int End);
}
