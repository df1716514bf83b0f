using System.Diagnostics;

namespace PlanModel.Tests.Robustness;

/// <summary>The promises, each checked for one answer: null when it is kept, else what is wrong.</summary>
internal static class Promises
{
    private const int TasksLookedFor = 20;
    private const int SlowAttempts = 7;

    public static string? OfLoading(Func<LoadResult> load, string content)
    {
        var result = Timed(load, content.Length, out var complaint);
        var lines = LineStarts(content);
        complaint ??= OfDiagnostics(result.Diagnostics, content, lines);
        complaint ??= result.Equals(load()) ? null : "read twice, it is not the same";
        complaint ??= OfPlan(result.Plan);
        complaint ??= OfPlaces(result, content, lines);
        var coverage = result.Coverage;
        complaint ??= coverage.AccountedCharacters >= 0 && coverage.AccountedCharacters <= coverage.TotalCharacters ? null : $"coverage {coverage}";
        complaint ??= coverage.Unaccounted.Select(place => Outside(place, content, lines)).FirstOrDefault(place => place is not null);
        return complaint;
    }

    /// <param name="validate">Gives the answer.</param>
    /// <param name="length">How long what is validated is.</param>
    /// <param name="again">Gives the answer for the text with all edits; null where that is not asked.</param>
    public static string? OfValidation(Func<ValidationResult> validate, int length, Func<string, ValidationResult>? again = null)
    {
        var result = Timed(validate, length, out var complaint);
        complaint ??= OfDiagnostics(result.Diagnostics, result.Text, LineStarts(result.Text));
        complaint ??= result.Equals(validate()) ? null : "validated twice, it is not the same";
        var end = 0;
        foreach (var fix in result.Fixes)
        {
            complaint ??= fix.Start >= end && fix.Start + fix.Length <= result.Text.Length ? null : $"an edit at {fix.Start} of {fix.Length} lies wrong";
            end = fix.Start + fix.Length;
        }

        var mended = result.ApplyFixes();
        return complaint ?? (again?.Invoke(mended).Fixes is { Length: > 0 } left ? $"edits are left after all were made: {left[0]}" : null);
    }

    /// <summary>What every plan is, wherever it comes from: JSON gives it back, and it can be written in every form.</summary>
    public static string? OfPlan(Plan plan)
    {
        if (!PlanJson.Deserialize(PlanJson.Serialize(plan)).Equals(plan))
        {
            return "JSON does not give the plan back";
        }

        _ = PlanCsv.Serialize(plan).Length + PlanMarkdown.Serialize(plan).Length + PlanHtml.Serialize(plan).Length + PlanMermaid.Serialize(plan).Length
            + PlanDot.Serialize(plan).Length + PlanGraphML.Serialize(plan).Length + PlanStratML.Serialize(plan).Length;
        return null;
    }

    public static string? OfMentions(Responsibility responsibility)
    {
        var end = 0;
        foreach (var mention in responsibility.Mentions)
        {
            if (mention.Start < end || mention.Start + mention.Text.Length > responsibility.Text.Length
                || string.CompareOrdinal(responsibility.Text, mention.Start, mention.Text, 0, mention.Text.Length) != 0)
            {
                return $"the mention {mention.Text} does not stand at {mention.Start}";
            }

            if ((mention.Kind == MentionKind.Department) != (mention.Match is not null) || (mention.Kind != MentionKind.Department && mention.Department is not null))
            {
                return $"the mention {mention.Text} is {mention.Kind} and {mention.Match} {mention.Department}";
            }

            end = mention.Start + mention.Text.Length;
        }

        return null;
    }

    /// <summary>Runs something, and complains when it takes longer than any machine needs for an input of that length.</summary>
    public static T Timed<T>(Func<T> read, int length, out string? complaint)
    {
        var watch = Stopwatch.StartNew();
        var result = read();
        complaint = watch.Elapsed <= Patience(length) ? null : Slow(read, length);
        return result;
    }

    /// <summary>A busy machine is slow by chance; what is slow each time is slow by itself.</summary>
    private static string? Slow<T>(Func<T> read, int length)
    {
        var best = TimeSpan.MaxValue;
        for (var attempt = 1; attempt <= SlowAttempts && best > Patience(length); attempt++)
        {
            Thread.Sleep(100 * attempt);
            var watch = Stopwatch.StartNew();
            read();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best <= Patience(length) ? null : $"took {best.TotalMilliseconds:F0} ms for {length} characters";
    }

    /// <summary>Some hundred times what a list takes.</summary>
    private static TimeSpan Patience(int length) => TimeSpan.FromMilliseconds(800 + (length * 0.02));

    private static string? OfDiagnostics(IEnumerable<Diagnostic> diagnostics, string content, List<int> lines)
    {
        var last = 0;
        foreach (var diagnostic in diagnostics)
        {
            if (DiagnosticRules.Find(diagnostic.Code) is null || diagnostic.Message.Length is 0 or > 2000)
            {
                return $"a finding that says nothing or too much: {diagnostic.Code} with {diagnostic.Message.Length} characters";
            }

            if (diagnostic.Location is { } location)
            {
                if (Outside(location, content, lines) is { } complaint)
                {
                    return $"{diagnostic.Code}: {complaint}";
                }

                if (location.Start < last)
                {
                    return $"{diagnostic.Code} at {location.Start} comes after one at {last}";
                }

                last = location.Start;
            }
        }

        return null;
    }

    private static string? OfPlaces(LoadResult result, string content, List<int> lines)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var looked = 0;
        foreach (var task in result.Plan.Tasks)
        {
            if (!ids.Add(task.Id))
            {
                return $"two tasks have the id {task.Id}";
            }

            var complaint = task.Responsibility is { } responsibility ? OfMentions(responsibility) : null;
            if (complaint is null && looked++ < TasksLookedFor)
            {
                complaint = result.LocationOf(task) is { } place ? Outside(place, content, lines) : "a task has no place";
                complaint ??= task.Responsibility?.Mentions.Select(mention => result.LocationOf(task, mention) is { } at ? Outside(at, content, lines) : null)
                    .FirstOrDefault(problem => problem is not null);
            }

            if (complaint is not null)
            {
                return $"task {task.Id}: {complaint}";
            }
        }

        return null;
    }

    private static string? Outside(SourceLocation place, string content, List<int> lines) =>
        place.Start < 0 || place.Length < 0 || place.Start + place.Length > content.Length ? $"{place.Start}+{place.Length} lies outside the {content.Length} characters"
        : !IsAt(lines, place.Line, place.Column, place.Start) ? $"({place.Line},{place.Column}) is not {place.Start}"
        : !IsAt(lines, place.EndLine, place.EndColumn, place.Start + place.Length) ? $"the end ({place.EndLine},{place.EndColumn}) is not {place.Start + place.Length}"
        : null;

    private static bool IsAt(List<int> lines, int line, int column, int offset) =>
        line >= 1 && line <= lines.Count && column >= 1 && lines[line - 1] + column - 1 == offset && (line == lines.Count || offset < lines[line]);

    private static List<int> LineStarts(string content)
    {
        List<int> starts = [0];
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
