using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="Place"/>: its name.</summary>
internal static class PlaceShape
{
    public static void Write(Utf8JsonWriter writer, Place place) => writer.WriteStringValue(place.Name);

    public static Place Read(ref Utf8JsonReader reader) => new() { Name = Values.ReadString(ref reader) };
}
