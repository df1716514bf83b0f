using System.Globalization;
using PlanModel.Tool.Checking;

namespace PlanModel.Tool.Output.Findings;

/// <summary>A run in one line: 4 files, 12 findings: 3 warnings, 9 infos; 1 file could not be read.</summary>
internal static class SummaryText
{
    public static string Of(RunSummary summary)
    {
        var parts = new List<string> { $"{Count(summary.Files, "file")}, {Findings(summary)}" };
        Add(summary.Unreadable, "file", "could not be read");
        Add(summary.Problems.Count, "argument", "gave no file");
        Add(summary.WithoutPlan, "file", "without a plan");
        Add(summary.Known, "finding", "in the baseline");
        Add(summary.Outdated, "entry", "of the baseline out of date");
        if (summary.ShownFiles > 0)
        {
            parts.Add($"{Count(summary.Fixes, "edit")} would be made in {Count(summary.ShownFiles, "file")}");
        }
        else if (summary.FixedFiles > 0)
        {
            parts.Add($"{Count(summary.Fixes, "edit")} made in {Count(summary.FixedFiles, "file")}");
        }
        else
        {
            Add(summary.Fixes, "edit", "can be made with --fix");
        }

        return string.Join("; ", parts);

        void Add(int number, string noun, string what)
        {
            if (number > 0)
            {
                parts.Add($"{Count(number, noun)} {what}");
            }
        }
    }

    private static string Findings(RunSummary summary)
    {
        if (summary.Findings == 0)
        {
            return "no findings";
        }

        var parts = new[] { (summary.Errors, "error"), (summary.Warnings, "warning"), (summary.Infos, "info") }
            .Where(part => part.Item1 > 0)
            .Select(part => part.Item2 == "info" ? $"{Number(part.Item1)} info" : Count(part.Item1, part.Item2));
        return $"{Count(summary.Findings, "finding")}: {string.Join(", ", parts)}";
    }

    private static string Count(int number, string noun) =>
        number == 1 ? $"1 {noun}" : $"{Number(number)} {(noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
