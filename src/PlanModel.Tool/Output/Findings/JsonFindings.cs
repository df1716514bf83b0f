using System.Text.Json;
using PlanModel.Tool.Checking;
using PlanModel.Tool.Settings;

namespace PlanModel.Tool.Output.Findings;

/// <summary>Findings as JSON: planmodel/findings/1. Members that are false, empty or nothing are absent.</summary>
internal sealed class JsonFindings : IFindingWriter
{
    private readonly JsonOutput _output;
    private readonly Utf8JsonWriter _json;

    public JsonFindings(TextWriter output)
    {
        _output = new JsonOutput(output);
        _json = _output.Writer;
        _json.WriteStartObject();
        _json.WriteString("schema", "planmodel/findings/1");
        _json.WriteString("version", ToolVersion.Text);
        _json.WriteStartArray("files");
    }

    public void Write(FileReport report)
    {
        _json.WriteStartObject();
        _json.WriteString("path", ReportPath.Of(report));
        if (report.Failure is not null)
        {
            _json.WriteString("failure", report.Failure);
        }

        if (report.Encoding is not null)
        {
            _json.WriteString("input", EnumWord.Of(report.Input));
            _json.WriteString("encoding", report.Encoding);
            _json.WriteNumber("plans", report.PlanCount);
        }

        WriteNumber("known", report.KnownCount);
        WriteNumber(report.IsFixed ? "fixed" : "fixable", report.FixCount);
        _json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Write(finding);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _output.Flush();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        if (summary.Problems.Count > 0)
        {
            _json.WriteStartArray("problems");
            foreach (var problem in summary.Problems)
            {
                _json.WriteStringValue(problem);
            }

            _json.WriteEndArray();
        }

        _json.WriteStartObject("summary");
        _json.WriteNumber("files", summary.Files);
        _json.WriteNumber("unreadable", summary.Unreadable);
        _json.WriteNumber("withoutPlan", summary.WithoutPlan);
        _json.WriteNumber("errors", summary.Errors);
        _json.WriteNumber("warnings", summary.Warnings);
        _json.WriteNumber("infos", summary.Infos);
        _json.WriteNumber("known", summary.Known);
        _json.WriteNumber("outdated", summary.Outdated);
        _json.WriteNumber("edits", summary.Fixes);
        _json.WriteNumber("exitStatus", summary.Status);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _output.End();
    }

    private void Write(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        _json.WriteStartObject();
        _json.WriteString("code", diagnostic.Code);
        _json.WriteString("name", finding.Rule.Name);
        _json.WriteString("severity", SeverityWord.Of(diagnostic.Severity));
        _json.WriteString("message", diagnostic.Message);
        _json.WriteNumber("line", finding.Line);
        _json.WriteNumber("column", finding.Column);
        _json.WriteNumber("endLine", finding.EndLine);
        _json.WriteNumber("endColumn", finding.EndColumn);
        _json.WriteNumber("start", diagnostic.Location?.Start ?? 0);
        _json.WriteNumber("length", diagnostic.Location?.Length ?? 0);
        if (diagnostic.Pointer is not null)
        {
            _json.WriteString("pointer", diagnostic.Pointer);
        }

        _json.WriteString("fingerprint", finding.Fingerprint.ToString());
        if (finding.Fails)
        {
            _json.WriteBoolean("fails", true);
        }

        _json.WriteEndObject();
    }

    private void WriteNumber(string name, int number)
    {
        if (number > 0)
        {
            _json.WriteNumber(name, number);
        }
    }
}
