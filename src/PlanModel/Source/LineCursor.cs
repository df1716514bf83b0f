namespace PlanModel.Source;

/// <summary>Goes forward through a text and knows line and column: CR LF, LF and CR end a line, as editors count.</summary>
/// <remarks>Offsets that are asked for in order cost one pass all together; going back begins anew. A copy goes on by itself.</remarks>
internal struct LineCursor(string content)
{
    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The 1-based line and column of an offset.</summary>
    public (int Line, int Column) MoveTo(int offset)
    {
        if (offset < _position)
        {
            this = new LineCursor(content);
        }

        var passed = content.AsSpan(_position, offset - _position);
#if NET
        if (!passed.Contains('\r'))
        {
            var breaks = passed.Count('\n');
            if (breaks > 0)
            {
                _line += breaks;
                _lineStart = _position + passed.LastIndexOf('\n') + 1;
            }

            _position = offset;
            return (_line, offset - _lineStart + 1);
        }
#endif
        while (passed.IndexOfAny('\r', '\n') is >= 0 and var found)
        {
            var next = _position + found + 1;
            if (content[next - 1] == '\r' && next < content.Length && content[next] == '\n')
            {
                next++;
            }

            if (next > offset)
            {
                // Between CR and LF: the line has not ended yet.
                _position += found;
                return (_line, offset - _lineStart + 1);
            }

            _line++;
            _lineStart = next;
            _position = next;
            passed = content.AsSpan(next, offset - next);
        }

        _position = offset;
        return (_line, offset - _lineStart + 1);
    }
}
