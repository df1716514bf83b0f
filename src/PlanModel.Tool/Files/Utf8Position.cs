using System.Text;

namespace PlanModel.Tool.Files;

/// <summary>Line and column of a byte in UTF-8 text.</summary>
internal static class Utf8Position
{
    /// <summary>Both from 1; columns count UTF-16 units, as everywhere.</summary>
    public static (int Line, int Column) Of(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..Math.Min(offset, text.Length)];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    /// <summary>The offset of a byte of a line, both from 0, as readers of JSON count.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> text, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + byteInLine, text.Length);
    }
}
