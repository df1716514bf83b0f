using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PlanModel.Tool.Input;

namespace PlanModel.Tool.Pipe;

/// <summary>A line of standard input: one document with its name.</summary>
internal sealed class PipeInput
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<PipeMember> _others = [];

    private PipeInput()
    {
    }

    /// <summary>The name, as it stands in the line; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Name { get; private set; }

    /// <summary>The name for people and messages; null where there is none.</summary>
    public string? NameText { get; private set; }

    public string? Text { get; private set; }

    public string? Html { get; private set; }

    public string? Place { get; private set; }

    /// <summary>The members that mean nothing here, in their order.</summary>
    public IReadOnlyList<PipeMember> Others => _others;

    /// <summary>Why there is no document; null when there is one. What stood before the fault is known all the same.</summary>
    public string? Error { get; private set; }

    /// <param name="line">The line.</param>
    /// <param name="limit">The most bytes of a line, for the message about a longer one.</param>
    public static PipeInput Parse(ByteLine line, int limit)
    {
        var input = new PipeInput();
        try
        {
            input.Read(line);
            input.Error = line.IsCut ? $"the line is longer than {limit / (1024 * 1024)} MB" : input.FindError(line.Bytes);
        }
        catch (JsonException exception)
        {
            input.Error = $"not a document as a JSON object: {Reason(exception)}";
        }
        catch (InvalidOperationException)
        {
            // The only way a reader of tokens comes here: bytes that are not UTF-8, or an escape for half a surrogate pair.
            input.Error = "a string is not Unicode: broken UTF-8, or half a surrogate pair";
        }

        return input;
    }

    private void Read(ByteLine line)
    {
        if (!line.IsCut && line.Bytes.AsSpan().Trim(" \t\r"u8).IsEmpty)
        {
            throw new JsonException("The line is empty.");
        }

        // Of a line that was cut the reader gives what is there, and then says that it needs more.
        var reader = new Utf8JsonReader(line.Bytes, isFinalBlock: !line.IsCut, default);
        if (!reader.Read())
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"It is {Kind(reader.TokenType)}.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString()!;
            if (!reader.Read())
            {
                return;
            }

            var start = (int)reader.TokenStartIndex;
            if (!reader.TrySkip())
            {
                return;
            }

            Set(member, ref reader, line.Bytes.AsMemory(start..(int)reader.BytesConsumed));
        }

        // Anything but white space behind the object makes this throw.
        reader.Read();
    }

    private void Set(string member, ref Utf8JsonReader reader, ReadOnlyMemory<byte> value)
    {
        if (!_seen.Add(member))
        {
            throw new JsonException($"'{member}' is there twice.");
        }

        switch (member)
        {
            case "name":
                NameText = reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(value.Span) : ReadString(ref reader, member);
                Name = value;
                break;
            case "text":
                Text = ReadString(ref reader, member);
                break;
            case "html":
                Html = ReadString(ref reader, member);
                break;
            case "place":
                Place = ReadString(ref reader, member);
                break;
            default:
                _others.Add(new PipeMember(member, value));
                break;
        }
    }

    private string? FindError(byte[] line) =>
        !Utf8.IsValid(line) ? "the line is not UTF-8"
        : Text is null && Html is null ? "there is neither 'text' nor 'html'"
        : Text is not null && Html is not null ? "there are both 'text' and 'html'"
        : null;

    /// <summary>A string, or null where a producer writes what it does not have as null.</summary>
    private static string? ReadString(ref Utf8JsonReader reader, string member) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        var other => throw new JsonException($"'{member}' is {Kind(other)}, not a string."),
    };

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject or JsonTokenType.EndObject => "an object",
        JsonTokenType.StartArray or JsonTokenType.EndArray => "a list",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a string",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>The message of a reader tells line and byte; here is one line.</summary>
    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return exception.BytePositionInLine is { } position && place >= 0 ? $"{message[..place]} At byte {position + 1}." : message;
    }
}
