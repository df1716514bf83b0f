using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PlanModel.Benchmarks.Generated;

[JsonSerializable(typeof(PlanData))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(KindConverter), typeof(RoleConverter), typeof(MatchConverter), typeof(ComparisonConverter)])]
internal sealed partial class PlanDataContext : JsonSerializerContext;

/// <summary>The generated serializer with Chinese written as it is, as plans are written.</summary>
internal static class PlanDataJson
{
    public static JsonTypeInfo<PlanData> Info { get; } =
        new PlanDataContext(new JsonSerializerOptions(PlanDataContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).PlanData;
}

internal sealed class KindConverter() : JsonStringEnumConverter<MentionKind>(JsonNamingPolicy.KebabCaseLower);

internal sealed class RoleConverter() : JsonStringEnumConverter<MentionRole>(JsonNamingPolicy.KebabCaseLower);

internal sealed class MatchConverter() : JsonStringEnumConverter<MatchKind>(JsonNamingPolicy.KebabCaseLower);

internal sealed class ComparisonConverter() : JsonStringEnumConverter<TargetComparison>(JsonNamingPolicy.KebabCaseLower);
