using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PlanModel.Serialization;

/// <summary>Reads a value from the token that the reader stands on, and leaves the reader on the value's last token.</summary>
internal delegate T ReadShape<T>(ref Utf8JsonReader reader);

/// <summary>A <see cref="ShapeConverter{T}"/> of any type.</summary>
internal interface IShapeConverter
{
    Type? Type { get; }

    JsonTypeInfo CreateContract(JsonSerializerOptions options);
}

/// <summary>Lends a shape to the serializer.</summary>
internal sealed class ShapeConverter<T>(ReadShape<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>, IShapeConverter
{
    public JsonTypeInfo CreateContract(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
