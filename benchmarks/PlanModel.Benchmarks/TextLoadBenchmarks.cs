using BenchmarkDotNet.Attributes;

namespace PlanModel.Benchmarks;

/// <summary>Text to plan, departments resolved, against splitting the text into lines.</summary>
[MemoryDiagnoser]
public class TextLoadBenchmarks
{
    private string _text = "";

    [Params(DocumentSize.Seed, DocumentSize.Thousand)]
    public DocumentSize Document { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Inputs.Text(Document);

    [Benchmark(Baseline = true)]
    public string[] Split() => _text.Split('\n');

    [Benchmark]
    public LoadResult LoadText() => PlanLoader.Default.LoadText(_text);
}
