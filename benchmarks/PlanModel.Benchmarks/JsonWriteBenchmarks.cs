using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PlanModel.Benchmarks.Generated;

namespace PlanModel.Benchmarks;

/// <summary>Plan to JSON, against the serializer that .NET generates for classes of the same shape.</summary>
[MemoryDiagnoser]
public class JsonWriteBenchmarks
{
    private Plan _plan = Plan.Empty;
    private PlanData _data = new();

    [Params(DocumentSize.Seed, DocumentSize.Thousand)]
    public DocumentSize Document { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _plan = Inputs.Plan(Document);
        _data = JsonSerializer.Deserialize(PlanJson.Serialize(_plan), PlanDataJson.Info)!;
    }

    [Benchmark(Baseline = true)]
    public string Generated() => JsonSerializer.Serialize(_data, PlanDataJson.Info);

    [Benchmark]
    public string Serialize() => PlanJson.Serialize(_plan);
}
