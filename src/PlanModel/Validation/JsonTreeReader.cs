using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>Reads JSON into a tree, by the letter of RFC 8259. Goes on after a comma that is missing or one too many.</summary>
internal sealed class JsonTreeReader
{
    /// <summary>As deep as System.Text.Json reads.</summary>
    public const int MaximumDepth = 64;

    /// <summary>About as many as plans have, so that the tree seldom has to grow.</summary>
    private const int CharactersPerValue = 16;

    private readonly JsonScanner _scanner;
    private readonly DiagnosticBag _findings;
    private JsonNode[] _nodes;
    private int _count;

    /// <summary>The objects and lists that are open, outermost first.</summary>
    private readonly Stack<int> _open = new();

    private int _lastPosition;

    private JsonTreeReader(string text, int start, int end, DiagnosticBag findings)
    {
        _scanner = new JsonScanner(text, start, end);
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

        reader._scanner.SkipSpace();
        var position = reader._scanner.Position;
        if (position < end)
        {
            var rest = text.AsSpan(position, end - position).TrimEnd();
            findings.Add(JsonFindings.TextBehindPlan(position, rest.Length, rest));
        }

        return new JsonTree(text, reader._nodes, reader._count);
    }

    private bool ReadAll()
    {
        _scanner.SkipSpace();
        if (_scanner.IsAtEnd)
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

        var nameStart = _scanner.Position;
        if (_scanner.Current != '"')
        {
            return Fail("the name of a member was expected, in quotation marks.");
        }

        if (_scanner.ReadString(out var hasEscapes) is { } problem)
        {
            return Fail(problem);
        }

        var nameLength = _scanner.Position - nameStart;
        _scanner.SkipSpace();
        if (_scanner.Current != ':')
        {
            return Fail("a colon was expected behind the name of a member.");
        }

        _scanner.Position++;
        _scanner.SkipSpace();
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
        _scanner.SkipSpace();
        isEnd = false;
        var isFirst = _count == container + 1;
        if (_scanner.Current == ',')
        {
            var comma = _scanner.Position++;
            _scanner.SkipSpace();
            if (isFirst || _scanner.Current is ',')
            {
                _scanner.Position = comma;
                return Fail("a comma stands where a value was expected.");
            }

            if (_scanner.Current == end)
            {
                _findings.Add(JsonFindings.NotJson(comma, 1, "a comma stands behind the last value."));
            }
        }
        else if (!isFirst && _scanner.Current != end)
        {
            if (_scanner.IsAtEnd || _scanner.Current is not ('"' or '{' or '['))
            {
                return Fail(_scanner.IsAtEnd ? "it breaks off." : $"a comma or {end} was expected.");
            }

            _findings.Add(JsonFindings.NotJson(_lastPosition, 0, "a comma was expected behind this value."));
        }

        if (_scanner.Current == end)
        {
            _scanner.Position++;
            _open.Pop();
            Close(container);
            isEnd = true;
        }

        return true;
    }

    private void Close(int container)
    {
        _nodes[container].End = _scanner.Position;
        _nodes[container].Next = _count;
        _lastPosition = _scanner.Position;
    }

    private bool ReadValue(int nameStart, int nameLength, bool nameHasEscapes)
    {
        var parent = _open.Count > 0 ? _open.Peek() : JsonTree.None;
        var node = new JsonNode
        {
            Start = _scanner.Position,
            NameStart = nameStart,
            NameLength = nameLength,
            NameHasEscapes = nameHasEscapes,
            Parent = parent,
            Position = parent >= 0 ? TakePosition(parent) : 0,
            Next = _count + 1,
        };
        switch (_scanner.Current)
        {
            case '{' or '[':
                node.Kind = _scanner.Current == '{' ? JsonKind.Object : JsonKind.Array;
                if (_open.Count == MaximumDepth)
                {
                    _findings.Add(JsonFindings.TooDeep(_scanner.Position, MaximumDepth));
                    return false;
                }

                _scanner.Position++;
                _open.Push(_count);
                Add(node);
                return true;
            case '"':
                node.Kind = JsonKind.String;
                if (_scanner.ReadString(out node.HasEscapes) is { } problem)
                {
                    return Fail(problem);
                }

                break;
            case 't' when _scanner.ReadWord("true"):
                node.Kind = JsonKind.True;
                break;
            case 'f' when _scanner.ReadWord("false"):
                node.Kind = JsonKind.False;
                break;
            case 'n' when _scanner.ReadWord("null"):
                node.Kind = JsonKind.Null;
                break;
            case '-' or (>= '0' and <= '9'):
                node.Kind = JsonKind.Number;
                if (!_scanner.ReadNumber())
                {
                    return Fail("a number was expected, as 12 or -4.5.");
                }

                break;
            default:
                return Fail(_scanner.IsAtEnd ? "it breaks off." : "a value was expected.");
        }

        node.End = _lastPosition = _scanner.Position;
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

    private bool Fail(string message)
    {
        _findings.Add(JsonFindings.NotJson(_scanner.Position, !_scanner.IsAtEnd ? 1 : 0, message));
        return false;
    }
}
