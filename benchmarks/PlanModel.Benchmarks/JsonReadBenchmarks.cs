using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PlanModel.Benchmarks.Generated;

namespace PlanModel.Benchmarks;

/// <summary>JSON to plan, against the serializer that .NET generates for classes of the same shape.</summary>
[MemoryDiagnoser]
public class JsonReadBenchmarks
{
    private string _json = "";

    [Params(DocumentSize.Seed, DocumentSize.Thousand)]
    public DocumentSize Document { get; set; }

    [GlobalSetup]
    public void Setup() => _json = PlanJson.Serialize(Inputs.Plan(Document));

    [Benchmark(Baseline = true)]
    public object? Generated() => JsonSerializer.Deserialize(_json, PlanDataJson.Info);

    [Benchmark]
    public Plan Deserialize() => PlanJson.Deserialize(_json);
}
