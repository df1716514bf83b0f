using System.Globalization;
using System.Text;
using System.Text.Json;
using PlanModel.Diagnostics;

namespace PlanModel.Serialization;

/// <summary>
/// Adds to an error where in the text it is. The text is walked once more for that, so that reading what is right costs nothing.
/// </summary>
internal static class JsonLocator
{
    /// <param name="exception">What is wrong; its own position, if it has one, is better than <paramref name="offset"/>.</param>
    /// <param name="utf8">The whole text.</param>
    /// <param name="offset">The 0-based index of the byte where the wrong token begins.</param>
    public static JsonException Locate(JsonException exception, ReadOnlySpan<byte> utf8, int offset)
    {
        // Only the reader of tokens knows where it stopped inside one; it counts lines from 0.
        if (exception.LineNumber is { } stopped)
        {
            offset = Math.Min(StartOfLine(utf8, stopped) + (int)(exception.BytePositionInLine ?? 0), utf8.Length);
        }

        var before = utf8.Slice(0, offset);
        var line = Count(before, (byte)'\n');
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before.Slice(lineStart).ToArray());
        var path = PathAt(utf8, offset);
        var message = string.Format(
            CultureInfo.InvariantCulture, "{0} At {1}, line {2}, column {3}.", Shorten(exception.Message), Clip.Path(path), line + 1, column + 1);
        return new JsonException(message, path, line, offset - lineStart, exception);
    }

    /// <summary>The path ($.sections[0].tasks[2].title) of the token that begins at <paramref name="offset"/>.</summary>
    private static string PathAt(ReadOnlySpan<byte> utf8, int offset)
    {
        var frames = new Stack<Frame>();
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                Step(ref reader, frames, isLast: reader.TokenStartIndex == offset);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text is broken from here on, which is what is being reported.
        }

        return "$" + string.Concat(frames.Reverse());
    }

    private static void Step(ref Utf8JsonReader reader, Stack<Frame> frames, bool isLast)
    {
        var token = reader.TokenType;
        if (token is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            frames.Pop();
            return;
        }

        if (token == JsonTokenType.PropertyName)
        {
            frames.Peek().Name = reader.GetString();
            return;
        }

        if (frames.Count > 0 && frames.Peek().IsArray)
        {
            frames.Peek().Index++;
        }

        if (!isLast && token is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            frames.Push(new Frame { IsArray = token == JsonTokenType.StartArray });
        }
    }

    /// <summary>Without the position that the reader of tokens appends, in its own way of counting.</summary>
    private static string Shorten(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(0, end);
    }

    private static int StartOfLine(ReadOnlySpan<byte> utf8, long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var next = utf8.Slice(start).IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return start;
    }

    private static int Count(ReadOnlySpan<byte> bytes, byte value)
    {
        var count = 0;
        foreach (var item in bytes)
        {
            count += item == value ? 1 : 0;
        }

        return count;
    }

    private sealed class Frame
    {
        public bool IsArray { get; init; }

        public int Index { get; set; } = -1;

        public string? Name { get; set; }

        public override string ToString() => IsArray
            ? Index < 0 ? "" : $"[{Index.ToString(CultureInfo.InvariantCulture)}]"
            : Name is null ? "" : Name.All(char.IsLetterOrDigit) ? $".{Name}" : $"['{Name}']";
    }
}
