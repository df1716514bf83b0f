using System.Globalization;

namespace PlanModel.Evaluation;

/// <summary>Scores pairs: two names are one body exactly when both are resolved and their departments are equal.</summary>
internal static class PairEvaluation
{
    public static bool Run(LabelledFile file, EvaluationOptions options, TextWriter output)
    {
        var judgements = file.Rows.Select(row => Judge(file, row)).ToList();
        var total = Score.Of(judgements);
        var strong = Score.Of(judgements.Where(judgement => judgement.Tier == "STRONG"));

        output.WriteLine($"{file.Path}: {total.Pairs} pairs in {file.Rows.Select(row => file[row, "place"]).Distinct().Count()} places, "
            + $"{total.Traps} traps");
        output.WriteLine(string.Format(CultureInfo.InvariantCulture,
            "precision {0:P2}  recall {1:P2}  (STRONG: precision {2:P2}  recall {3:P2})",
            total.Precision, total.Recall, strong.Precision, strong.Recall));
        output.WriteLine();
        WriteTable(output, "tier", judgements.GroupBy(judgement => judgement.Tier));
        WriteTable(output, "category", judgements.GroupBy(judgement => judgement.Category));
        if (!options.Quiet)
        {
            foreach (var judgement in judgements.Where(judgement => !judgement.IsRight).OrderBy(judgement => judgement.Expected))
                output.WriteLine(judgement.Describe());
        }

        return total.Precision >= options.MinPrecision && total.Recall >= options.MinRecall && strong.Recall >= options.MinStrongRecall;
    }

    private static PairJudgement Judge(LabelledFile file, LabelledRow row)
    {
        var place = file.PlaceOf(row);
        return new PairJudgement
        {
            LineNumber = row.LineNumber,
            Place = file[row, "place"],
            First = DepartmentNormalizer.Default.Normalize(file[row, "a"], place),
            Second = DepartmentNormalizer.Default.Normalize(file[row, "b"], place),
            Expected = file[row, "same"] == "1",
            Tier = file[row, "tier"],
            Category = file[row, "category"],
        };
    }

    private static void WriteTable(TextWriter output, string title, IEnumerable<IGrouping<string, PairJudgement>> groups)
    {
        output.WriteLine($"{title,-24} {"same",6} {"found",6} {"missed",6} | {"traps",6} {"merged",6}");
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var score = Score.Of(group);
            output.WriteLine($"{group.Key,-24} {score.Found + score.Missed,6} {score.Found,6} {score.Missed,6} | {score.Traps,6} {score.Merged,6}");
        }

        output.WriteLine();
    }
}
