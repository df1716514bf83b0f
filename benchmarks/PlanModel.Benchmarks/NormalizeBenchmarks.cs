using BenchmarkDotNet.Attributes;

namespace PlanModel.Benchmarks;

/// <summary>Names to bodies, against looking the same names up in a plain dictionary. Figures are for one name.</summary>
[MemoryDiagnoser]
public class NormalizeBenchmarks
{
    private const int Count = 32;

    private readonly DepartmentNormalizer _normalizer = DepartmentNormalizer.Default;
    private readonly string[] _unknown = [.. Enumerable.Range(0, Count).Select(index => $"虚构{(char)('甲' + index)}构局")];
    /// <summary>More than are remembered, so that hardly one was asked before.</summary>
    private readonly string[] _never = [.. Enumerable.Range(0, 1 << 17).Select(index => $"虚构{(char)('一' + (index & 0xFF))}{(char)('丁' + (index >> 8))}构局")];

    private int _next;
    private string[] _known = [];
    private Dictionary<string, string> _dictionary = [];
    private Place? _place;

    [GlobalSetup]
    public void Setup()
    {
        var plan = Inputs.Plan(DocumentSize.Seed);
        var mentions = plan.Tasks.SelectMany(task => task.Responsibility!.Mentions).Where(mention => mention.Department is not null).DistinctBy(mention => mention.Text).ToList();
        _place = plan.Place;
        _known = [.. mentions.Take(Count).Select(mention => mention.Text)];
        _dictionary = mentions.ToDictionary(mention => mention.Text, mention => mention.Department!);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Dictionary()
    {
        var length = 0;
        foreach (var name in _known)
        {
            length += _dictionary[name].Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Known() => Normalize(_known);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Unknown() => Normalize(_unknown);

    [Benchmark(OperationsPerInvoke = Count)]
    public int UnknownFirst()
    {
        _next = (_next + Count) % _never.Length;
        return Normalize(_never.AsSpan(_next, Count));
    }

    private int Normalize(ReadOnlySpan<string> names)
    {
        var found = 0;
        foreach (var name in names)
        {
            found += _normalizer.Normalize(name, _place).Department is null ? 0 : 1;
        }

        return found;
    }
}
