using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="Place"/>: its name.</summary>
internal static class PlaceShape
{
    public static void Write(Utf8JsonWriter writer, Place place) => writer.WriteStringValue(place.Name);

    /// <summary>The name stays as it is written; the level follows from it, where it is that of a place.</summary>
    public static Place Read(ref Utf8JsonReader reader) => Of(Values.ReadString(ref reader));

    /// <summary>The place that a name in JSON means.</summary>
    public static Place Of(string name) =>
        !Place.TryParse(name, out var place) ? new Place { Name = name }
            : place.Name == name ? place
            : new Place { Name = name, Level = place.Level };
}
