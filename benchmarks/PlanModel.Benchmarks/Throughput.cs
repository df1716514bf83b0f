using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanModel.Benchmarks;

/// <summary>
/// Many documents through the library on all processors: how many a second, and whether memory grows with their number. Not a
/// BenchmarkDotNet benchmark, since it is one long run. <c>throughput 100000</c>, or <c>corpus 100000</c> for the documents as lines.
/// </summary>
internal static class Throughput
{
    private const int Reports = 10;

    public static int Run(int count, TextWriter output)
    {
        var documents = Corpus.Load();
        Load(documents, 0, documents.Count, new Tally());
        output.WriteLine(Invariant($"{documents.Count} documents in turn, {Environment.ProcessorCount} processors; heap before: {Heap():F1} MB"));
        var total = new Tally();
        var (watch, processor) = (Stopwatch.StartNew(), ProcessorTime());
        for (var report = 0; report < Reports; report++)
        {
            Load(documents, count / Reports * report, count / Reports, total);
            var seconds = watch.Elapsed.TotalSeconds;
            watch.Stop();
            output.WriteLine(Invariant(
                $"{total.Documents,8} documents {seconds,6:F1} s {total.Documents / seconds,7:F0}/s {total.Characters / seconds / 1e6,6:F1} M characters/s {(ProcessorTime() - processor).TotalMilliseconds / total.Documents,6:F2} ms of a processor each; heap {Heap(),6:F1} MB, peak of the process {PeakOfProcess(),6:F1} MB"));
            watch.Start();
        }

        output.WriteLine(Invariant($"{total.Tasks} tasks, {total.Errors} documents with errors"));
        return 0;
    }

    /// <summary>Writes the documents as lines for <c>planmodel pipe</c>.</summary>
    public static int WriteLines(int count, Stream output)
    {
        var documents = Corpus.Load();
        using var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        for (var i = 0; i < count; i++)
        {
            var (content, isHtml) = documents[i % documents.Count];
            var text = JsonEncodedText.Encode(content, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            writer.WriteLine(Invariant($"{{\"name\":\"{i}\",\"{(isHtml ? "html" : "text")}\":\"{text}\"}}"));
        }

        return 0;
    }

    private static void Load(IReadOnlyList<(string Content, bool IsHtml)> documents, int first, int count, Tally total) =>
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            var (content, isHtml) = documents[index % documents.Count];
            var result = isHtml ? PlanLoader.Default.LoadHtml(content) : PlanLoader.Default.LoadText(content);
            total.Add(content.Length, result);
        });

    /// <summary>What is alive, in MB.</summary>
    private static double Heap() => GC.GetTotalMemory(forceFullCollection: true) / 1e6;

    /// <summary>What the process used of processors: unlike the time, hardly longer on a busy machine.</summary>
    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static double PeakOfProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed class Tally
    {
        private long _characters;
        private int _documents;
        private int _tasks;
        private int _errors;

        public long Characters => _characters;

        public int Documents => _documents;

        public int Tasks => _tasks;

        public int Errors => _errors;

        public void Add(int characters, LoadResult result)
        {
            Interlocked.Add(ref _characters, characters);
            Interlocked.Increment(ref _documents);
            Interlocked.Add(ref _tasks, result.Plan.Tasks.Count());
            Interlocked.Add(ref _errors, result.HasErrors ? 1 : 0);
        }
    }
}
