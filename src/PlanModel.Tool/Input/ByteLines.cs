namespace PlanModel.Tool.Input;

/// <summary>Lines of a stream as bytes. Holds one line at a time, and of a line that is too long only the beginning.</summary>
/// <param name="stream">Where they come from. It is read as far as there is something: a line is given as soon as its end is there.</param>
/// <param name="limit">The most bytes of a line; at least those that are kept of a longer one.</param>
internal sealed class ByteLines(Stream stream, int limit)
{
    /// <summary>Enough of a line that is too long to find its name, if that comes first.</summary>
    private const int KeptOfCut = 64 * 1024;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private byte[] _line = new byte[4 * 1024];
    private int _length;
    private bool _isCut;

    /// <summary>The lines; LF ends one, and the last one may lack it. A byte order mark is no part of the first.</summary>
    public IEnumerable<ByteLine> Read()
    {
        var isFirst = true;
        for (int count; (count = stream.Read(_buffer)) > 0;)
        {
            for (int start = 0, end; start < count; start = end + 1)
            {
                end = _buffer.AsSpan(start, count - start).IndexOf((byte)'\n') is var found and >= 0 ? start + found : count;
                Append(_buffer.AsSpan(start, end - start));
                if (end < count)
                {
                    yield return Take(ref isFirst);
                }
            }
        }

        if (_length > 0)
        {
            yield return Take(ref isFirst);
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_isCut)
        {
            return;
        }

        if (bytes.Length > limit - _length)
        {
            _isCut = true;
            _length = Math.Min(_length, KeptOfCut);
            bytes = bytes[..Math.Min(bytes.Length, KeptOfCut - _length)];
        }

        if (_length + bytes.Length > _line.Length)
        {
            Array.Resize(ref _line, Math.Max(_line.Length * 2, _length + bytes.Length));
        }

        bytes.CopyTo(_line.AsSpan(_length));
        _length += bytes.Length;
    }

    private ByteLine Take(ref bool isFirst)
    {
        var line = _line.AsSpan(0, _length);
        line = isFirst && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        var taken = new ByteLine(line.ToArray(), _isCut);
        isFirst = false;
        _length = 0;
        _isCut = false;
        if (_line.Length > _buffer.Length)
        {
            // One long line does not hold its memory for all the short ones behind it.
            _line = new byte[_buffer.Length];
        }

        return taken;
    }
}
