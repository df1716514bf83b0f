using System.Text.Json;

namespace PlanModel.Tool.Checking;

/// <summary>Reads baselines: planmodel/baseline/1.</summary>
internal static class BaselineReader
{
    /// <param name="path">The full path.</param>
    /// <param name="name">How the file is called in messages.</param>
    /// <exception cref="ToolException">It is not there, or is none.</exception>
    public static Baseline Read(string path, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement, path)
                ?? throw new ToolException($"{name}: is no baseline of findings ({BaselineWriter.Schema} was expected)");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"{name}: there is no such file; --write-baseline makes it");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{name}: cannot be read: {exception.Message.ReplaceLineEndings(" ")}");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new ToolException($"{name}: is no baseline of findings, or was cut off");
        }
    }

    private static Baseline? Read(JsonElement root, string path)
    {
        if (root.GetProperty("schema").GetString() != BaselineWriter.Schema)
        {
            return null;
        }

        var baseline = new Baseline(path);
        foreach (var file in root.GetProperty("files").EnumerateObject())
        {
            baseline.Set(file.Name, [.. file.Value.EnumerateArray().Select(ReadEntry)]);
        }

        return baseline;
    }

    private static BaselineEntry ReadEntry(JsonElement entry) => new(
        entry.GetProperty("code").GetString()!,
        entry.GetProperty("fingerprint").GetString() ?? throw new FormatException(),
        entry.TryGetProperty("count", out var count) ? count.GetInt32() : 1,
        entry.TryGetProperty("message", out var message) ? message.GetString()! : "");
}
