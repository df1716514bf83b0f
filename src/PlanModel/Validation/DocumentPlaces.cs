using PlanModel.Diagnostics;
using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Where the parts of a plan stand in the document that it was read from.</summary>
internal sealed class DocumentPlaces(ReadingRecord record) : IPlanPlaces
{
    public Spot? OfTitle() => record.TitleLines.Count > 0 ? SpotOf(record.TitleLines[0]) : new Spot(0, 0);

    public Spot OfSection(int index) => index < record.Sections.Count ? SpotOf(record.Sections[index]) : new Spot(0, 0);

    public Spot OfTask(int index, PlanTask task) =>
        !record.Tasks.TryGetValue(task.Id, out var trace) ? new Spot(0, 0)
        : trace.Title.IsEmpty ? new Spot(trace.Start, 0)
        : SpotOf(trace.Title);

    public Spot OfMention(int taskIndex, PlanTask task, int mention)
    {
        var text = record.Tasks.TryGetValue(task.Id, out var trace) ? TextOf(trace, task.Responsibility!.Mentions[mention]) : default;
        return text.IsEmpty ? OfTask(taskIndex, task) : SpotOf(text);
    }

    /// <summary>The words of a mention; empty when they cannot be found.</summary>
    public static TextFragment TextOf(TaskTrace trace, Mention mention)
    {
        // The text joins the parts, trimmed, by a line break.
        var (start, length) = (mention.Start, mention.Text.Length);
        foreach (var part in trace.Responsibilities)
        {
            if (part.IsEmpty)
            {
                continue;
            }

            if (start < part.Length)
            {
                return part.Slice(start, Math.Min(length, part.Length - start));
            }

            start -= part.Length + 1;
        }

        return default;
    }

    public static Spot SpotOf(TextFragment text)
    {
        if (text.IsEmpty)
        {
            return new Spot(text.SourceStart, 0);
        }

        // A text over several lines is shown by its first one.
        var line = text.Span.IndexOf('\n');
        line = line < 0 ? text.Length : line;
        var start = text.SourceStart;
        return new Spot(start, text.SourceOffsetAt(line - 1) + 1 - start);
    }
}
