using PlanModel.Diagnostics;
using PlanModel.Interpretation;

namespace PlanModel.Validation;

/// <summary>Finds white space at the ends of cells and paragraphs of text, where nothing shows it.</summary>
internal sealed class EndSpaceCheck(string source, DiagnosticBag findings, FixList fixes)
{
    /// <summary>Where the stretch ends that has been looked at: rows may be told of twice.</summary>
    private int _seen;

    public void Run(DocumentReading reading)
    {
        // In Markdown two spaces break a line, and drawn tables are filled with spaces.
        if (reading.Result.Format is SourceFormat.Markdown or SourceFormat.Grid)
        {
            return;
        }

        foreach (var task in reading.Result.Plan.Tasks)
        {
            if (reading.Record.Tasks.TryGetValue(task.Id, out var trace))
            {
                Check(Math.Max(trace.Start, _seen), trace.End);
            }
        }
    }

    private void Check(int start, int end)
    {
        while (start < source.Length && start <= end)
        {
            var length = source.AsSpan(start).IndexOfAny('\r', '\n', '\t');
            var stop = length < 0 ? source.Length : start + length;
            CheckEnd(stop);
            start = stop + 1;
        }

        _seen = Math.Max(_seen, start);
    }

    /// <summary>What stands before the end of a cell or a line. Characters without width would hide spaces from whoever takes them out.</summary>
    private void CheckEnd(int end)
    {
        var start = end;
        var hasSpace = false;
        while (start > 0 && (IsSpace(source[start - 1]) || Han.IsZeroWidth(source[start - 1])))
        {
            hasSpace |= IsSpace(source[--start]);
        }

        if (hasSpace && start > 0 && !IsEnd(source[start - 1]))
        {
            var finding = WritingFindings.SpaceAtEnd(new Spot(start, end - start));
            findings.Add(finding);
            fixes.Remove(start, end - start, finding.Code);
        }
    }

    private static bool IsEnd(char c) => c is '\r' or '\n' or '\t';

    private static bool IsSpace(char c) => c is ' ' or '\u3000' or '\u00A0';
}
