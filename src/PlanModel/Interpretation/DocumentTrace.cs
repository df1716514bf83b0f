using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>The way from a plan back to its document: reads it once more, with a record, when somebody asks for a place.</summary>
/// <remarks>Immutable to the eye: what is found is the same whoever asks first.</remarks>
internal sealed class DocumentTrace(PlanInterpreter interpreter, Func<SourceDocument> read) : IDocumentTrace
{
    private Reading? _reading;
    private SourceCoverage? _coverage;

    public SourceCoverage Coverage
    {
        get
        {
            if (_coverage is null)
            {
                var (document, record) = Read();
                _coverage = CoverageReader.Read(document, record, interpreter.Limits);
            }

            return _coverage;
        }
    }

    public SourceLocation? LocationOf(Plan plan, PlanTask task)
    {
        var (document, record) = Read();
        return TraceOf(record, plan, task) is { } trace ? document.Source.LocationOf(trace.Start, trace.End - trace.Start) : null;
    }

    public SourceLocation? LocationOf(Plan plan, PlanTask task, Mention mention)
    {
        var (document, record) = Read();
        if (TraceOf(record, plan, task) is not { } trace || task.Responsibility is not { } responsibility || !responsibility.Mentions.Contains(mention))
        {
            return null;
        }

        var index = mention.Start;
        foreach (var part in trace.Responsibilities)
        {
            if (index < part.Length)
            {
                var start = part.SourceOffsetAt(index);
                var last = part.SourceOffsetAt(Math.Min(index + mention.Text.Length, part.Length) - 1);
                return document.Source.LocationOf(start, last + 1 - start);
            }

            index -= part.Length + 1;
        }

        return null;
    }

    /// <summary>The trace of a task, if the plan has that task under its id.</summary>
    private static TaskTrace? TraceOf(ReadingRecord record, Plan plan, PlanTask task)
    {
        if (!record.Tasks.TryGetValue(task.Id, out var trace))
        {
            return null;
        }

        foreach (var each in plan.Tasks)
        {
            if (ReferenceEquals(each, task))
            {
                return trace;
            }

            if (each.Id == task.Id)
            {
                return each.Equals(task) ? trace : null;
            }
        }

        return null;
    }

    private Reading Read()
    {
        if (_reading is { } known)
        {
            return known;
        }

        var record = new ReadingRecord();
        var document = read();
        interpreter.Interpret(document, record);
        return _reading = new Reading(document, record);
    }

    private sealed record Reading(SourceDocument Document, ReadingRecord Record);
}
