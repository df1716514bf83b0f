using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using PlanModel.Benchmarks;
using PlanModel.Benchmarks.Comparison;

switch (args)
{
    case ["compare", var before, var after]:
        return Compare(before, after);
    case ["record", var results, var file]:
        FigureFile.Write(file, FigureFile.Read(results, IsReference));
        return 0;
    case ["throughput", var count] when TryCount(count, out var documents):
        return Throughput.Run(documents, Console.Out);
    case ["corpus", var count] when TryCount(count, out var documents):
        return Throughput.WriteLines(documents, Console.OpenStandardOutput());
    case ["compare" or "record" or "throughput" or "corpus", ..]:
        Console.Error.WriteLine("compare BEFORE AFTER, or record RESULTS FILE; a file or a folder of exports each. throughput or corpus with a number of documents");
        return 2;
    default:
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

        // The runner reports a benchmark that throws, and ends well all the same.
        return summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
}

static bool TryCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

static int Compare(string before, string after)
{
    try
    {
        var comparison = FigureComparison.Of(FigureFile.Read(before, IsReference), FigureFile.Read(after, IsReference));
        foreach (var warning in comparison.Warnings)
        {
            Console.WriteLine($"warning: {warning}");
        }

        foreach (var fault in comparison.Faults)
        {
            Console.WriteLine($"error: {fault}");
        }

        Console.WriteLine($"{comparison.Faults.Count} regressions of allocations, {comparison.Warnings.Count} warnings");
        return comparison.Faults.Count == 0 ? 0 : 1;
    }
    catch (Exception exception) when (exception is IOException or InvalidDataException or System.Text.Json.JsonException)
    {
        Console.Error.WriteLine(exception.Message);
        return 2;
    }
}

static bool IsReference(string type, string method) =>
    typeof(Program).Assembly.GetType($"{nameof(PlanModel)}.{nameof(PlanModel.Benchmarks)}.{type}")?.GetMethod(method)?.GetCustomAttribute<BenchmarkAttribute>()?.Baseline == true;
