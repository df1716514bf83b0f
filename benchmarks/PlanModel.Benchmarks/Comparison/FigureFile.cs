using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanModel.Benchmarks.Comparison;

/// <summary>Reads figures out of what BenchmarkDotNet exports as JSON, or out of a file that was written here.</summary>
public static class FigureFile
{
    private const string Key = "figures";

    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a file, or all exports in a folder and those below it.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="isReference">Whether a method, named by class and name, is what others are measured against.</param>
    /// <exception cref="InvalidDataException">There are no figures.</exception>
    public static IReadOnlyList<Figure> Read(string path, Func<string, string, bool> isReference)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*-report*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : (IEnumerable<string>)[path];
        List<Figure> figures = [.. files.SelectMany(file => ReadFile(file, isReference))];
        return figures.Count > 0 ? figures : throw new InvalidDataException($"{path}: no figures; run with --exporters json");
    }

    /// <summary>Writes figures so that a change of one is a change of one line.</summary>
    public static void Write(string path, IEnumerable<Figure> figures) =>
        File.WriteAllText(path, $$"""
            {
              "{{Key}}": [
                {{string.Join(",\n    ", figures.OrderBy(figure => figure.Name, StringComparer.Ordinal).Select(Line))}}
              ]
            }

            """.ReplaceLineEndings("\n"));

    private static string Line(Figure figure)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Format))
        {
            json.WriteStartObject();
            json.WriteString("name", figure.Name);
            json.WriteString("group", figure.Group);
            json.WriteBoolean("reference", figure.IsReference);
            json.WriteNumber("nanoseconds", Math.Round(figure.Nanoseconds, 1));
            if (figure.Bytes is { } bytes)
            {
                json.WriteNumber("bytes", bytes);
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<Figure> ReadFile(string file, Func<string, string, bool> isReference)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        if (document.RootElement.TryGetProperty(Key, out var own))
        {
            return [.. own.EnumerateArray().Select(ReadOwn)];
        }

        return document.RootElement.TryGetProperty("Benchmarks", out var exported)
            ? [.. exported.EnumerateArray().Where(HasRun).Select(item => ReadExported(item, isReference))]
            : [];
    }

    private static Figure ReadOwn(JsonElement item) => new(
        item.GetProperty("name").GetString()!,
        item.GetProperty("group").GetString()!,
        item.GetProperty("reference").GetBoolean(),
        item.GetProperty("nanoseconds").GetDouble(),
        item.TryGetProperty("bytes", out var bytes) ? bytes.GetDouble() : null);

    private static bool HasRun(JsonElement item) => item.TryGetProperty("Statistics", out var statistics) && statistics.ValueKind == JsonValueKind.Object;

    private static Figure ReadExported(JsonElement item, Func<string, string, bool> isReference)
    {
        var type = item.GetProperty("Type").GetString()!;
        var method = item.GetProperty("Method").GetString()!;
        var parameters = item.GetProperty("Parameters").GetString()!;
        var suffix = parameters.Length == 0 ? "" : $"({parameters.Replace("=", ": ", StringComparison.Ordinal)})";
        double? bytes = item.TryGetProperty("Memory", out var memory) && memory.ValueKind == JsonValueKind.Object
            && memory.TryGetProperty("BytesAllocatedPerOperation", out var allocated) && allocated.ValueKind == JsonValueKind.Number
            ? allocated.GetDouble()
            : null;
        return new Figure($"{type}.{method}{suffix}", type + suffix, isReference(type, method), item.GetProperty("Statistics").GetProperty("Median").GetDouble(), bytes);
    }
}
