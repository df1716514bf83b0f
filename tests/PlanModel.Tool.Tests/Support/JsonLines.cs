using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanModel.Tool.Tests.Support;

/// <summary>Lines of JSON as a producer of documents writes them.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Documents of the repository, in an order that stays: what each is read from, and as what.</summary>
    public static IReadOnlyList<(string File, string Member, string Content)> Documents { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(ToolRunner.Root, "tests", "PlanModel.Tests", "Documents"), "input.*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(ToolRunner.Root, "seeds"), "tianjin-population-plan.*").Where(file => !file.EndsWith(".json", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(file => (
                Path.GetRelativePath(ToolRunner.Root, file).Replace('\\', '/'),
                file.EndsWith(".html", StringComparison.Ordinal) ? "html" : "text",
                File.ReadAllText(file))),
    ];

    /// <summary>A line that hands over a document.</summary>
    public static string Line(string name, string member, string content) => Line(new JsonObject { ["name"] = name, [member] = content });

    public static string Line(JsonObject members) => members.ToJsonString(Options);

    /// <summary>As many lines as are asked for, of all documents in turn, each with a name of its own.</summary>
    public static IEnumerable<string> Many(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (file, member, content) = Documents[i % Documents.Count];
            yield return Line($"{i}-{file}", member, content);
        }
    }
}
