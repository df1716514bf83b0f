using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>Reads the simple values and the lists of the schema, and writes its lists.</summary>
internal static class Values
{
    public static string ReadString(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonErrors.WrongType(reader.TokenType, "a string");

    public static bool ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonErrors.WrongType(reader.TokenType, "true or false"),
    };

    public static int ReadInt32(ref Utf8JsonReader reader)
    {
        const string Expected = "a whole number that fits 32 bits";
        return reader.TokenType != JsonTokenType.Number ? throw JsonErrors.WrongType(reader.TokenType, Expected)
            : reader.TryGetInt32(out var value) ? value
            : throw JsonErrors.NumberOutOfRange(Expected);
    }

    public static decimal ReadDecimal(ref Utf8JsonReader reader)
    {
        const string Expected = "a number of at most 28 digits";
        return reader.TokenType != JsonTokenType.Number ? throw JsonErrors.WrongType(reader.TokenType, Expected)
            : reader.TryGetDecimal(out var value) ? value
            : throw JsonErrors.NumberOutOfRange(Expected);
    }

    public static ValueList<T> ReadList<T>(ref Utf8JsonReader reader, ReadShape<T> readItem)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonErrors.WrongType(reader.TokenType, "a list");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(readItem(ref reader));
        }

        return ValueList.Wrap(items.ToArray());
    }

    public static void WriteList<T>(Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writeItem(writer, item);
        }

        writer.WriteEndArray();
    }

    public static void WriteList(Utf8JsonWriter writer, JsonEncodedText name, ValueList<string> items) =>
        WriteList(writer, name, items, static (to, item) => to.WriteStringValue(item));

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
