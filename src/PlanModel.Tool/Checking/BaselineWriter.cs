using System.Text;
using System.Text.Encodings.Web;
using PlanModel.Tool.Files;

namespace PlanModel.Tool.Checking;

/// <summary>Writes baselines: sorted, an entry a line, so that a repository shows what came and what went.</summary>
internal static class BaselineWriter
{
    public const string Schema = "planmodel/baseline/1";

    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(Baseline baseline)
    {
        var text = new StringBuilder($"{{\n  \"schema\": \"{Schema}\",\n  \"files\": {{");
        var isFirstFile = true;
        foreach (var (file, entries) in baseline.Files)
        {
            text.Append(isFirstFile ? "\n    " : ",\n    ").Append(Quote(file)).Append(": [");
            isFirstFile = false;
            var isFirst = true;
            foreach (var entry in entries)
            {
                text.Append(isFirst ? "\n      " : ",\n      ").Append($"{{ \"code\": {Quote(entry.Code)}, \"fingerprint\": {Quote(entry.Hash)}, ");
                text.Append(entry.Count > 1 ? FormattableString.Invariant($"\"count\": {entry.Count}, ") : "").Append($"\"message\": {Quote(entry.Message)} }}");
                isFirst = false;
            }

            text.Append("\n    ]");
        }

        text.Append(isFirstFile ? "}\n}\n" : "\n  }\n}\n");
        AtomicFile.Write(baseline.FilePath, new UTF8Encoding(false).GetBytes(text.ToString()));
    }

    private static string Quote(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
