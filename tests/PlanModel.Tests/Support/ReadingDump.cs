using System.Text;

namespace PlanModel.Tests.Support;

/// <summary>Writes what a reading says beside its plan: where tasks and mentions stand, what was found and repaired, which text no member holds.</summary>
internal static class ReadingDump
{
    /// <summary>Everything that a reading says, its plan first.</summary>
    public static string Whole(LoadResult result, string text) =>
        $"format {result.Format}\n{string.Join('\n', PlanDump.Of(result.Plan, PlanDump.Detail.Full))}\n{Beside(result, text)}";

    /// <summary>What is not the plan's.</summary>
    public static string Beside(LoadResult result, string text)
    {
        var dump = new StringBuilder();
        foreach (var task in result.Plan.Tasks)
        {
            dump.Append($"task {task.Id} {Show(result.LocationOf(task))}\n");
            foreach (var mention in task.Responsibility?.Mentions ?? [])
            {
                // Where the words are the mention's, to say so once is enough: the place is asserted and not written.
                var place = result.LocationOf(task, mention);
                if (place is null || text.Substring(place.Start, place.Length) != mention.Text)
                {
                    dump.Append($"  mention '{mention.Text}' {(place is null ? "nowhere" : $"'{text.Substring(place.Start, place.Length)}'")}\n");
                }
            }
        }

        // What is found about names is told where names are tested.
        foreach (var diagnostic in result.Diagnostics.Where(each => !each.Code.StartsWith("PM31", StringComparison.Ordinal)))
        {
            dump.Append($"{diagnostic.Severity} {diagnostic.Code} {Show(diagnostic.Location)} {diagnostic.Message}\n");
        }

        foreach (var place in result.Coverage.Unaccounted)
        {
            dump.Append($"left {Show(place)} '{text.AsSpan(place.Start, place.Length)}'\n");
        }

        return dump.ToString();
    }

    private static string Show(SourceLocation? location) =>
        location is null ? "nowhere" : FormattableString.Invariant($"({location.Line},{location.Column})-({location.EndLine},{location.EndColumn})");
}
