using System.Globalization;

namespace PlanModel.Tool.Output.Findings;

/// <summary>The difference of two texts as patch and git apply read it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>How many lines that went or came are looked over for the place where the texts are equal again.</summary>
    private const int Window = 40;

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
    /// Goes through both texts together. Where lines differ, the nearest place is looked for where two lines are equal again, so an
    /// edit is a small change even where it makes or takes lines. What is found is right everywhere, and small where edits are few.
    /// </summary>
    private static List<Change> FindChanges(List<string> old, List<string> @new)
    {
        var changes = new List<Change>();
        int i = 0, j = 0;
        while (i < old.Count || j < @new.Count)
        {
            if (i < old.Count && j < @new.Count && old[i] == @new[j])
            {
                i++;
                j++;
                continue;
            }

            var (went, came) = FindStep(old, @new, i, j);
            if (changes.Count > 0 && changes[^1] is var last && last.Old + last.OldCount == i && last.New + last.NewCount == j)
            {
                changes[^1] = last with { OldCount = last.OldCount + went, NewCount = last.NewCount + came };
            }
            else
            {
                changes.Add(new Change(i, went, j, came));
            }

            i += went;
            j += came;
        }

        return changes;
    }

    /// <summary>How many lines went and came at a difference.</summary>
    private static (int Went, int Came) FindStep(List<string> old, List<string> @new, int i, int j)
    {
        for (var distance = 1; distance <= Window; distance++)
        {
            for (var went = 0; went <= distance; went++)
            {
                if (IsEqualAgain(old, @new, i + went, j + distance - went))
                {
                    return (went, distance - went);
                }
            }
        }

        // Too far: one line is another one, and the search goes on behind it.
        return (Math.Min(1, old.Count - i), Math.Min(1, @new.Count - j));
    }

    private static bool IsEqualAgain(List<string> old, List<string> @new, int i, int j)
    {
        if (i >= old.Count || j >= @new.Count)
        {
            return i == old.Count && j == @new.Count;
        }

        // One line alone may be a bracket, of which there are many.
        return old[i] == @new[j] && (i + 1 == old.Count ? j + 1 == @new.Count : j + 1 < @new.Count && old[i + 1] == @new[j + 1]);
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
