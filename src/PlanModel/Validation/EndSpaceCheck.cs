using PlanModel.Diagnostics;
using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Finds white space at the ends of cells and paragraphs of text, where nothing shows it.</summary>
internal sealed class EndSpaceCheck(string source, DiagnosticBag findings, FixList fixes)
{
    public void Run(DocumentReading reading)
    {
        // In Markdown two spaces break a line, and drawn tables are filled with spaces.
        if (reading.Result.Format is SourceFormat.Markdown or SourceFormat.Grid)
        {
            return;
        }

        foreach (var trace in reading.Record.Tasks.Values)
        {
            Check(trace.Title);
            foreach (var measure in trace.Measures)
            {
                Check(measure);
            }

            foreach (var part in trace.Responsibilities)
            {
                Check(part);
            }

            Check(trace.Deadline);
        }
    }

    private void Check(TextFragment text)
    {
        var span = text.Span;
        for (var start = 0; start < span.Length;)
        {
            var length = span.Slice(start).IndexOf('\n');
            var end = length < 0 ? span.Length : start + length;
            if (end > start)
            {
                CheckEnd(text.SourceOffsetAt(end - 1) + 1);
            }

            start = end + 1;
        }
    }

    private void CheckEnd(int start)
    {
        // Characters without width among them would hide the spaces from whoever takes them out.
        var end = start;
        var hasSpace = false;
        while (end < source.Length && (IsSpace(source[end]) || Han.IsZeroWidth(source[end])))
        {
            hasSpace |= IsSpace(source[end++]);
        }

        if (hasSpace && (end == source.Length || source[end] is '\r' or '\n' or '\t'))
        {
            var finding = WritingFindings.SpaceAtEnd(new Spot(start, end - start));
            findings.Add(finding);
            fixes.Remove(start, end - start, finding.Code);
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\u3000' or '\u00A0';
}
