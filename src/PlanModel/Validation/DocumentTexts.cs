using PlanModel.Interpretation;

namespace PlanModel.Validation;

/// <summary>The texts of a document that its plan holds, in the order of the plan.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<CheckedText> Of(DocumentReading reading, DocumentPlaces places, bool isFixable)
    {
        foreach (var line in reading.Record.TitleLines)
        {
            yield return new CheckedText(line, TextRole.Other, JsonTree.None, false);
        }

        foreach (var heading in reading.Record.Sections)
        {
            if (!heading.IsEmpty)
            {
                yield return new CheckedText(heading, TextRole.Heading, JsonTree.None, false);
            }
        }

        foreach (var task in reading.Result.Plan.Tasks)
        {
            if (!reading.Record.Tasks.TryGetValue(task.Id, out var trace))
            {
                continue;
            }

            yield return new CheckedText(trace.Title, TextRole.Title, JsonTree.None, isFixable);
            foreach (var measure in trace.Measures)
            {
                yield return new CheckedText(measure, TextRole.Measure, JsonTree.None, isFixable);
            }

            foreach (var part in trace.Responsibilities)
            {
                yield return new CheckedText(part, TextRole.Responsibility, JsonTree.None, false);
            }

            for (var i = 0; i < (task.Responsibility?.Mentions.Count ?? 0); i++)
            {
                var name = places.TextOf(task, i);
                if (!name.IsEmpty)
                {
                    yield return new CheckedText(name, TextRole.Name, JsonTree.None, isFixable);
                }
            }

            if (!trace.Deadline.IsEmpty)
            {
                yield return new CheckedText(trace.Deadline, TextRole.Other, JsonTree.None, false);
            }
        }
    }
}
