using System.Globalization;

namespace PlanModel.Tool.Output.Findings;

/// <summary>The difference of two texts as patch and git apply read it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static void Write(TextWriter output, string path, string before, string after)
    {
        var old = Lines(before);
        var @new = Lines(after);
        output.Write($"--- a/{path}\n+++ b/{path}\n");
        var changes = FindChanges(old, @new);
        for (var i = 0; i < changes.Count;)
        {
            var last = i;
            while (last + 1 < changes.Count && changes[last + 1].Old - (changes[last].Old + changes[last].OldCount) <= 2 * Context)
            {
                last++;
            }

            WriteHunk(output, old, @new, changes.GetRange(i, last - i + 1));
            i = last + 1;
        }
    }

    private static void WriteHunk(TextWriter output, List<string> old, List<string> @new, List<Change> changes)
    {
        var first = changes[0];
        var last = changes[^1];
        var lead = Math.Min(Context, first.Old);
        var tail = Math.Min(Context, old.Count - (last.Old + last.OldCount));
        var oldStart = first.Old - lead;
        var newStart = first.New - lead;
        var oldCount = last.Old + last.OldCount + tail - oldStart;
        var newCount = last.New + last.NewCount + tail - newStart;
        output.Write($"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@\n");
        var position = oldStart;
        foreach (var change in changes)
        {
            WriteLines(output, ' ', old, position, change.Old);
            WriteLines(output, '-', old, change.Old, change.Old + change.OldCount);
            WriteLines(output, '+', @new, change.New, change.New + change.NewCount);
            position = change.Old + change.OldCount;
        }

        WriteLines(output, ' ', old, position, position + tail);
    }

    /// <summary>An empty range stands behind the line before it.</summary>
    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static void WriteLines(TextWriter output, char sign, List<string> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            output.Write(sign);
            output.Write(lines[i]);
            if (!lines[i].EndsWith('\n'))
            {
                output.Write("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>
    /// Edits rarely make or take lines. Where they do not, lines are compared one by one; where they do, everything from the first line
    /// that changed to the last one is one change.
    /// </summary>
    private static List<Change> FindChanges(List<string> old, List<string> @new)
    {
        var changes = new List<Change>();
        if (old.Count == @new.Count)
        {
            for (var i = 0; i < old.Count; i++)
            {
                if (old[i] == @new[i])
                {
                    continue;
                }

                var start = i;
                while (i < old.Count && old[i] != @new[i])
                {
                    i++;
                }

                changes.Add(new Change(start, i - start, start, i - start));
            }

            return changes;
        }

        var head = 0;
        while (head < Math.Min(old.Count, @new.Count) && old[head] == @new[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < Math.Min(old.Count, @new.Count) - head && old[^(tail + 1)] == @new[^(tail + 1)])
        {
            tail++;
        }

        return [new Change(head, old.Count - head - tail, head, @new.Count - head - tail)];
    }

    /// <summary>Lines with their ends; a carriage return stays where it is.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private readonly record struct Change(int Old, int OldCount, int New, int NewCount);
}
