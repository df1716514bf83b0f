using System.Text;
using BenchmarkDotNet.Attributes;

namespace PlanModel.Benchmarks;

/// <summary>UTF-8 bytes to plan, encoding and format detected, against decoding alone.</summary>
[MemoryDiagnoser]
public class BytesLoadBenchmarks
{
    private byte[] _bytes = [];

    [Params(DocumentSize.Seed, DocumentSize.Thousand)]
    public DocumentSize Document { get; set; }

    [GlobalSetup]
    public void Setup() => _bytes = Encoding.UTF8.GetBytes(Inputs.Text(Document));

    [Benchmark(Baseline = true)]
    public string Decode() => Encoding.UTF8.GetString(_bytes);

    [Benchmark]
    public LoadResult Load() => PlanLoader.Default.Load(_bytes);
}
