using System.Text.Json;
using PlanModel.Tool.Checking;

namespace PlanModel.Tool.Output.Findings;

/// <summary>A file as SARIF names it: by a URI relative to the folder in which the tool ran.</summary>
/// <param name="Uri">The URI; absolute for a file outside that folder.</param>
/// <param name="IsRelative">Whether it is relative.</param>
/// <param name="Index">Its place among the files of the run.</param>
/// <param name="Encoding">The encoding of its bytes; null when it could not be read.</param>
internal sealed record SarifFile(string Uri, bool IsRelative, int Index, string? Encoding)
{
    /// <summary>What the relative ones are relative to.</summary>
    private const string Base = "SRCROOT";

    public static SarifFile Of(FileReport report, int index)
    {
        var path = ReportPath.Of(report);
        var isRelative = !Path.IsPathRooted(path);
        return new SarifFile(
            isRelative ? string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString)) : new Uri(path).AbsoluteUri,
            isRelative && !report.File.IsStandardInput,
            index,
            report.Encoding);
    }

    public static void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        json.WriteStartObject("description");
        json.WriteString("text", "The folder in which planmodel ran.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void WriteLocation(Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri);
        if (IsRelative)
        {
            json.WriteString("uriBaseId", Base);
        }

        json.WriteNumber("index", Index);
        json.WriteEndObject();
    }

    public void WriteArtifact(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", Uri);
        if (IsRelative)
        {
            json.WriteString("uriBaseId", Base);
        }

        json.WriteEndObject();
        json.WriteStartArray("roles");
        json.WriteStringValue("analysisTarget");
        json.WriteEndArray();
        if (Encoding is not null)
        {
            json.WriteString("encoding", Encoding);
        }

        json.WriteEndObject();
    }
}
