using System.Globalization;
using System.Xml;
using PlanModel.Tool.Checking;

namespace PlanModel.Tool.Output.Findings;

/// <summary>
/// Findings as JUnit XML: a suite for each file, in it a case for each finding that makes the run fail, or one case that passes.
/// Findings that do not are in the suite's output.
/// </summary>
internal sealed class JUnitFindings : IFindingWriter
{
    private static readonly Styles Plain = new(usesColour: false);

    private readonly TextWriter _output;
    private readonly XmlWriter _xml;

    public JUnitFindings(TextWriter output)
    {
        _output = output;
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "planmodel validate");
    }

    public void Write(FileReport report)
    {
        var failing = report.Findings.Where(finding => finding.Fails).ToList();
        var path = ReportPath.Of(report);
        var skips = report is { Failure: null, PlanCount: 0 } && failing.Count == 0;
        BeginSuite(path, Math.Max(1, failing.Count + (report.Failure is null ? 0 : 1)), failing.Count, report.Failure is null ? 0 : 1, skips ? 1 : 0);
        if (report.Failure is not null)
        {
            WriteCase(path, "is readable", "error", "unreadable", report.Failure, report.Failure);
        }

        foreach (var finding in failing)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{finding.Rule} ({finding.Line},{finding.Column})");
            WriteCase(path, name, "failure", finding.Rule.Code, finding.Diagnostic.Message, FindingLine.Of(report, finding, Plain));
        }

        if (report.Failure is null && failing.Count == 0)
        {
            BeginCase(path, "is a valid plan");
            if (skips)
            {
                _xml.WriteStartElement("skipped");
                WriteAttribute("message", "holds no plan");
                _xml.WriteEndElement();
            }

            _xml.WriteEndElement();
        }

        var others = report.Findings.Where(finding => !finding.Fails).Select(finding => FindingLine.Of(report, finding, Plain)).ToList();
        if (others.Count > 0)
        {
            _xml.WriteElementString("system-out", XmlText.Clean(string.Join('\n', others)));
        }

        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void End(RunSummary summary)
    {
        if (summary.Problems.Count > 0)
        {
            BeginSuite("arguments", summary.Problems.Count, 0, summary.Problems.Count, 0);
            foreach (var problem in summary.Problems)
            {
                WriteCase("arguments", problem, "error", "nothing", problem, problem);
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
        _output.Write('\n');
    }

    private void BeginSuite(string name, int tests, int failures, int errors, int skipped)
    {
        _xml.WriteStartElement("testsuite");
        WriteAttribute("name", name);
        WriteNumber("tests", tests);
        WriteNumber("failures", failures);
        WriteNumber("errors", errors);
        WriteNumber("skipped", skipped);
    }

    private void BeginCase(string path, string name)
    {
        _xml.WriteStartElement("testcase");
        WriteAttribute("name", name);
        WriteAttribute("classname", path);
        WriteAttribute("file", path);
    }

    private void WriteCase(string path, string name, string outcome, string type, string message, string text)
    {
        BeginCase(path, name);
        _xml.WriteStartElement(outcome);
        WriteAttribute("message", message);
        WriteAttribute("type", type);
        _xml.WriteString(XmlText.Clean(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteAttribute(string name, string value) => _xml.WriteAttributeString(name, XmlText.Clean(value));

    private void WriteNumber(string name, int number) => _xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
}
