using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Hands the texts of a document that its plan holds to the check of writing, in the order of the plan.</summary>
internal static class DocumentTexts
{
    public static void Check(DocumentReading reading, bool isFixable, WritingCheck writing)
    {
        foreach (var line in reading.Record.TitleLines)
        {
            writing.Check(TextOf(line, TextRole.Other, false));
        }

        foreach (var heading in reading.Record.Sections)
        {
            writing.Check(TextOf(heading, TextRole.Heading, false));
        }

        foreach (var task in reading.Result.Plan.Tasks)
        {
            if (reading.Record.Tasks.TryGetValue(task.Id, out var trace))
            {
                CheckTask(task, trace, isFixable, writing);
            }
        }
    }

    private static void CheckTask(PlanTask task, TaskTrace trace, bool isFixable, WritingCheck writing)
    {
        writing.Check(TextOf(trace.Title, TextRole.Title, isFixable));
        foreach (var measure in trace.Measures)
        {
            writing.Check(TextOf(measure, TextRole.Measure, isFixable));
        }

        var isOdd = false;
        foreach (var part in trace.Responsibilities)
        {
            isOdd |= writing.Check(TextOf(part, TextRole.Responsibility, false));
        }

        // Names are looked at one by one only where there is something to see in them.
        for (var i = 0; isOdd && i < task.Responsibility!.Mentions.Count; i++)
        {
            writing.Check(TextOf(DocumentPlaces.TextOf(trace, task.Responsibility.Mentions[i]), TextRole.Name, isFixable));
        }

        writing.Check(TextOf(trace.Deadline, TextRole.Other, false));
    }

    private static CheckedText TextOf(TextFragment text, TextRole role, bool isFixable) => new(text, role, JsonTree.None, isFixable);
}
