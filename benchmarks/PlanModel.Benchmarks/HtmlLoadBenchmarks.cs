using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace PlanModel.Benchmarks;

/// <summary>A portal page to plan, against AngleSharp's parser with its default options.</summary>
[MemoryDiagnoser]
public class HtmlLoadBenchmarks
{
    private readonly HtmlParser _parser = new();
    private string _html = "";

    [Params(DocumentSize.Seed, DocumentSize.Thousand)]
    public DocumentSize Document { get; set; }

    [GlobalSetup]
    public void Setup() => _html = Inputs.Html(Document);

    [Benchmark(Baseline = true)]
    public IHtmlDocument ParseDocument() => _parser.ParseDocument(_html);

    [Benchmark]
    public LoadResult LoadHtml() => PlanLoader.Default.LoadHtml(_html);
}
