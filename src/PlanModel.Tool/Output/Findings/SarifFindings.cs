using System.Text.Json;
using PlanModel.Tool.Checking;

namespace PlanModel.Tool.Output.Findings;

/// <summary>
/// Findings as SARIF 2.1.0, for services that show them beside the code. Results are written as they come; the files follow them.
/// Without times and full paths: the same documents give the same bytes.
/// </summary>
internal sealed class SarifFindings : IFindingWriter
{
    private readonly JsonOutput _output;
    private readonly Utf8JsonWriter _json;
    private readonly List<SarifFile> _files = [];
    private readonly List<string> _failures = [];

    public SarifFindings(TextWriter output)
    {
        _output = new JsonOutput(output);
        _json = _output.Writer;
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        SarifRules.Write(_json);
        _json.WriteString("columnKind", "utf16CodeUnits");
        SarifFile.WriteBase(_json);
        _json.WriteStartArray("results");
    }

    public void Write(FileReport report)
    {
        var file = SarifFile.Of(report, _files.Count);
        _files.Add(file);
        if (report.Failure is not null)
        {
            _failures.Add(report.Failure);
        }

        foreach (var finding in report.Findings)
        {
            Write(finding, file);
        }

        _output.Flush();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("artifacts");
        foreach (var file in _files)
        {
            file.WriteArtifact(_json);
        }

        _json.WriteEndArray();
        WriteInvocation(summary);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _output.End();
    }

    private void Write(Finding finding, SarifFile file)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule.Code);
        _json.WriteNumber("ruleIndex", SarifRules.IndexOf(finding.Rule));
        _json.WriteString("level", SarifRules.LevelOf(finding.Diagnostic.Severity));
        _json.WriteStartObject("message");
        _json.WriteString("text", finding.Diagnostic.Message);
        _json.WriteEndObject();
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        file.WriteLocation(_json);
        WriteRegion(finding);
        _json.WriteEndObject();
        if (finding.Diagnostic.Pointer is { } pointer)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("fullyQualifiedName", pointer);
            _json.WriteString("kind", "member");
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("planmodel/v1", finding.Fingerprint.ToString());
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRegion(Finding finding)
    {
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", finding.Line);
        _json.WriteNumber("startColumn", finding.Column);
        _json.WriteNumber("endLine", finding.EndLine);
        _json.WriteNumber("endColumn", finding.EndColumn);
        if (finding.Diagnostic.Location is { } location)
        {
            _json.WriteNumber("charOffset", location.Start);
            _json.WriteNumber("charLength", location.Length);
        }

        _json.WriteEndObject();
    }

    private void WriteInvocation(RunSummary summary)
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", summary.Status != ExitStatus.Failed);
        _json.WriteNumber("exitCode", summary.Status);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var line in summary.Problems.Concat(_failures))
        {
            _json.WriteStartObject();
            _json.WriteString("level", "error");
            _json.WriteStartObject("message");
            _json.WriteString("text", line);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }
}
