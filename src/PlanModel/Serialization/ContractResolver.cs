using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PlanModel.Serialization;

/// <summary>
/// The JSON contracts of the model, one converter each, given out without reflection: what a source generator would write for
/// types that carry their converter as an attribute. The model carries none, so that only this folder knows of JSON.
/// </summary>
internal sealed class ContractResolver : IJsonTypeInfoResolver
{
    private static readonly IShapeConverter[] Converters =
    [
        new ShapeConverter<Plan>(PlanShape.Read, PlanShape.Write),
        new ShapeConverter<PlanSection>(SectionShape.Read, SectionShape.Write),
        new ShapeConverter<PlanTask>(TaskShape.Read, TaskShape.Write),
        new ShapeConverter<Responsibility>(ResponsibilityShape.Read, ResponsibilityShape.Write),
        new ShapeConverter<Mention>(MentionShape.Read, MentionShape.Write),
        new ShapeConverter<Target>(TargetShape.Read, TargetShape.Write),
        new ShapeConverter<FieldMap>(FieldsShape.Read, FieldsShape.Write),
        new ShapeConverter<Place>(PlaceShape.Read, PlaceShape.Write),
        new ShapeConverter<DepartmentMatch>(DepartmentMatchShape.Read, DepartmentMatchShape.Write),
    ];

    private ContractResolver()
    {
    }

    public static ContractResolver Instance { get; } = new();

    /// <summary>As data files are written.</summary>
    public static Contracts Indented { get; } = new(indented: true);

    /// <summary>As lines of JSON Lines are written.</summary>
    public static Contracts Compact { get; } = new(indented: false);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Array.Find(Converters, converter => converter.Type == type)?.CreateContract(options);

    /// <summary>Contracts bound to options.</summary>
    internal sealed class Contracts
    {
        public Contracts(bool indented)
        {
            var options = new JsonSerializerOptions
            {
                TypeInfoResolver = Instance,
                Encoder = PlainEncoder.Instance,
                WriteIndented = indented,
                NewLine = "\n",
            };
            options.MakeReadOnly();
            Plan = (JsonTypeInfo<Plan>)options.GetTypeInfo(typeof(Plan));
            DepartmentMatch = (JsonTypeInfo<DepartmentMatch>)options.GetTypeInfo(typeof(DepartmentMatch));
            var explained = new ShapeConverter<DepartmentMatch>(DepartmentMatchShape.Read, DepartmentMatchShape.WriteExplained);
            ExplainedMatch = (JsonTypeInfo<DepartmentMatch>)explained.CreateContract(options);
        }

        public JsonTypeInfo<Plan> Plan { get; }

        public JsonTypeInfo<DepartmentMatch> DepartmentMatch { get; }

        public JsonTypeInfo<DepartmentMatch> ExplainedMatch { get; }
    }
}
