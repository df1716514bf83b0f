using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>Reads JSON into a tree, by the letter of RFC 8259. Goes on after a comma that is missing or one too many.</summary>
internal sealed class JsonTreeReader
{
    /// <summary>As deep as System.Text.Json reads.</summary>
    public const int MaximumDepth = 64;

    /// <summary>About as many as plans have, so that the tree seldom has to grow.</summary>
    private const int CharactersPerValue = 16;

    private readonly string _text;
    private readonly int _end;
    private readonly DiagnosticBag _findings;
    private JsonNode[] _nodes;
    private int _count;

    /// <summary>The objects and lists that are open, outermost first.</summary>
    private readonly Stack<int> _open = new();

    private int _position;
    private int _lastPosition;

    private JsonTreeReader(string text, int start, int end, DiagnosticBag findings)
    {
        _text = text;
        _position = start;
        _end = end;
        _findings = findings;
        _nodes = new JsonNode[Math.Max(16, (end - start) / CharactersPerValue)];
    }

    /// <summary>Reads one value and nothing behind it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the value begins, white space before it included.</param>
    /// <param name="end">Where its text ends.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>The tree; null when the text breaks off or cannot be followed.</returns>
    public static JsonTree? Read(string text, int start, int end, DiagnosticBag findings)
    {
        var reader = new JsonTreeReader(text, start, end, findings);
        if (!reader.ReadAll())
        {
            return null;
        }

        reader.SkipSpace();
        if (reader._position < end)
        {
            var rest = text.AsSpan(reader._position, end - reader._position).TrimEnd();
            findings.Add(JsonFindings.TextBehindPlan(reader._position, rest.Length, rest));
        }

        return new JsonTree(text, reader._nodes, reader._count);
    }

    private char Current => _position < _end ? _text[_position] : '\0';

    private bool ReadAll()
    {
        SkipSpace();
        if (_position == _end)
        {
            return Fail("there is nothing in it.");
        }

        if (!ReadValue(0, 0, false))
        {
            return false;
        }

        while (_open.Count > 0)
        {
            var container = _open.Peek();
            if (!(_nodes[container].Kind == JsonKind.Object ? ReadMember(container) : ReadItem(container)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One step in an object: a member, or its end.</summary>
    private bool ReadMember(int container)
    {
        if (!ReadSeparator(container, '}', out var isEnd) || isEnd)
        {
            return isEnd;
        }

        var nameStart = _position;
        if (Current != '"')
        {
            return Fail("the name of a member was expected, in quotation marks.");
        }

        if (!ReadString(out var hasEscapes))
        {
            return false;
        }

        var nameLength = _position - nameStart;
        SkipSpace();
        if (Current != ':')
        {
            return Fail("a colon was expected behind the name of a member.");
        }

        _position++;
        SkipSpace();
        return ReadValue(nameStart, nameLength, hasEscapes);
    }

    private bool ReadItem(int container)
    {
        if (!ReadSeparator(container, ']', out var isEnd) || isEnd)
        {
            return isEnd;
        }

        return ReadValue(0, 0, false);
    }

    /// <summary>The comma before all but the first, or the end. A comma too many or too few is reported and passed over.</summary>
    private bool ReadSeparator(int container, char end, out bool isEnd)
    {
        SkipSpace();
        isEnd = false;
        var isFirst = _count == container + 1;
        if (Current == ',')
        {
            var comma = _position++;
            SkipSpace();
            if (isFirst || Current is ',')
            {
                _position = comma;
                return Fail("a comma stands where a value was expected.");
            }

            if (Current == end)
            {
                _findings.Add(JsonFindings.NotJson(comma, 1, "a comma stands behind the last value."));
            }
        }
        else if (!isFirst && Current != end)
        {
            if (_position == _end || Current is not ('"' or '{' or '['))
            {
                return Fail(_position == _end ? "it breaks off." : $"a comma or {end} was expected.");
            }

            _findings.Add(JsonFindings.NotJson(_lastPosition, 0, "a comma was expected behind this value."));
        }

        if (Current == end)
        {
            _position++;
            _open.Pop();
            Close(container);
            isEnd = true;
        }

        return true;
    }

    private void Close(int container)
    {
        _nodes[container].End = _position;
        _nodes[container].Next = _count;
        _lastPosition = _position;
    }

    private bool ReadValue(int nameStart, int nameLength, bool nameHasEscapes)
    {
        var parent = _open.Count > 0 ? _open.Peek() : JsonTree.None;
        var node = new JsonNode
        {
            Start = _position,
            NameStart = nameStart,
            NameLength = nameLength,
            NameHasEscapes = nameHasEscapes,
            Parent = parent,
            Position = parent >= 0 ? TakePosition(parent) : 0,
            Next = _count + 1,
        };
        switch (Current)
        {
            case '{' or '[':
                node.Kind = Current == '{' ? JsonKind.Object : JsonKind.Array;
                if (_open.Count == MaximumDepth)
                {
                    _findings.Add(JsonFindings.TooDeep(_position, MaximumDepth));
                    return false;
                }

                _position++;
                _open.Push(_count);
                Add(node);
                return true;
            case '"':
                node.Kind = JsonKind.String;
                if (!ReadString(out node.HasEscapes))
                {
                    return false;
                }

                break;
            case 't' when ReadWord("true"):
                node.Kind = JsonKind.True;
                break;
            case 'f' when ReadWord("false"):
                node.Kind = JsonKind.False;
                break;
            case 'n' when ReadWord("null"):
                node.Kind = JsonKind.Null;
                break;
            case '-' or (>= '0' and <= '9'):
                node.Kind = JsonKind.Number;
                if (!ReadNumber())
                {
                    return Fail("a number was expected, as 12 or -4.5.");
                }

                break;
            default:
                return Fail(_position == _end ? "it breaks off." : "a value was expected.");
        }

        node.End = _lastPosition = _position;
        Add(node);
        return true;
    }

    private void Add(in JsonNode node)
    {
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        _nodes[_count++] = node;
    }

    /// <summary>Items are counted in the node that holds them, until it is closed and needs the field for itself.</summary>
    private int TakePosition(int parent) => _nodes[parent].End++;

    private bool ReadWord(string word)
    {
        if (_end - _position < word.Length || string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    private bool ReadNumber()
    {
        _position += Current == '-' ? 1 : 0;
        if (Current == '0')
        {
            _position++;
        }
        else if (ReadDigits() == 0)
        {
            return false;
        }

        if (Current == '.')
        {
            _position++;
            if (ReadDigits() == 0)
            {
                return false;
            }
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            _position += Current is '+' or '-' ? 1 : 0;
            if (ReadDigits() == 0)
            {
                return false;
            }
        }

        // 012 and 12a are no numbers.
        return !(Current is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '.');
    }

    private int ReadDigits()
    {
        var start = _position;
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }

        return _position - start;
    }

    private bool ReadString(out bool hasEscapes)
    {
        var start = _position++;
        hasEscapes = false;
        while (true)
        {
            var rest = _text.AsSpan(_position, _end - _position);
            var stop = IndexOfSpecial(rest);
            if (stop < 0)
            {
                _position = start;
                return Fail("this string is not closed.");
            }

            _position += stop;
            if (Current == '"')
            {
                _position++;
                return true;
            }

            if (Current != '\\')
            {
                return Fail("a control character stands in a string; \\n, \\t or \\u was expected.");
            }

            hasEscapes = true;
            if (!ReadEscape())
            {
                return Fail("an escape is unknown; \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits was expected.");
            }
        }
    }

    private bool ReadEscape()
    {
        var letter = _position + 1 < _end ? _text[_position + 1] : '\0';
        if (letter is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            _position += 2;
            return true;
        }

        for (var i = 2; i < 6; i++)
        {
            if (letter != 'u' || _position + i >= _end || !IsHex(_text[_position + i]))
            {
                return false;
            }
        }

        _position += 6;
        return true;
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAny(Specials);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\' or < ' ')
            {
                return i;
            }
        }

        return -1;
#endif
    }

#if NET
    private static readonly System.Buffers.SearchValues<char> Specials = System.Buffers.SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");
#endif

    private void SkipSpace()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
        {
            _position++;
        }
    }

    private bool Fail(string message)
    {
        _findings.Add(JsonFindings.NotJson(_position, _position < _end ? 1 : 0, message));
        return false;
    }
}
