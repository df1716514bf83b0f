using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>Passes text on and keeps its last character, so that a text gets one line break at its end and never two.</summary>
internal sealed class EndingWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public char Last { get; private set; }

    public override void Write(char value)
    {
        inner.Write(value);
        Last = value;
    }

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            inner.Write(value);
            Last = value[^1];
        }
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (!buffer.IsEmpty)
        {
            inner.Write(buffer);
            Last = buffer[^1];
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));
}
