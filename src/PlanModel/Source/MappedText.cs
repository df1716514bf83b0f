using System.Text;

namespace PlanModel.Source;

/// <summary>A text that is put together from pieces of a source, and remembers where each came from. Reused for cell after cell.</summary>
internal sealed class MappedText(string source)
{
    private readonly StringBuilder _builder = new();
    private readonly List<int> _contentStarts = [];
    private readonly List<int> _sourceStarts = [];
    private int _sourceStart;

    public int Length => _builder.Length;

    /// <summary>The 0-based offset in the source of the first piece, or what <see cref="Clear"/> was given.</summary>
    public int SourceStart => _sourceStarts.Count > 0 ? _sourceStarts[0] : _sourceStart;

    public char Last => _builder[_builder.Length - 1];

    public void Clear(int sourceStart)
    {
        _builder.Clear();
        _contentStarts.Clear();
        _sourceStarts.Clear();
        _sourceStart = sourceStart;
    }

    /// <summary>Adds characters as they stand in the source.</summary>
    public void Append(int start, int end)
    {
        if (start < end)
        {
            MarkRun(start);
            _builder.Append(source, start, end - start);
        }
    }

    /// <summary>Adds a character that stands for what is at a place of the source: a line break for a tag, a space for a line end.</summary>
    public void Append(char character, int position)
    {
        MarkRun(position);
        _builder.Append(character);
    }

    public OffsetMap ToMap() => new([.. _contentStarts], [.. _sourceStarts]);

    public override string ToString() => _builder.ToString();

    private void MarkRun(int position)
    {
        var last = _contentStarts.Count - 1;
        if (last < 0 || position - _sourceStarts[last] != _builder.Length - _contentStarts[last])
        {
            _contentStarts.Add(_builder.Length);
            _sourceStarts.Add(position);
        }
    }
}
