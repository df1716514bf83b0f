using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="FieldMap"/>: an object of strings, in the order of the columns.</summary>
internal static class FieldsShape
{
    public static void Write(Utf8JsonWriter writer, FieldMap fields)
    {
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            writer.WriteString(field.Key, field.Value);
        }

        writer.WriteEndObject();
    }

    public static FieldMap Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonErrors.WrongType(reader.TokenType, "fields as an object");
        }

        var fields = new List<KeyValuePair<string, string>>();
        var names = new HashSet<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            if (!names.Add(name))
            {
                throw JsonErrors.DoubledMember("the fields", name);
            }

            reader.Read();
            fields.Add(new(name, Values.ReadString(ref reader)));
        }

        return FieldMap.Create(fields);
    }
}
