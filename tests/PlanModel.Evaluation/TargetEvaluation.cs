using System.Globalization;
using System.Net;

namespace PlanModel.Evaluation;

/// <summary>Scores the targets that are read in the measures of a plan against the ones written by hand beside each sentence.</summary>
/// <remarks>Every sentence is loaded as the measure of a plan with one task, so that what is scored is what a user gets.</remarks>
internal static class TargetEvaluation
{
    public static bool Run(LabelledFile file, EvaluationOptions options, TextWriter output)
    {
        var scores = new TargetScore[Enum.GetValues<TargetStrictness>().Length];
        foreach (var row in file.Rows)
        {
            var expected = file[row, "targets"].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(TargetClaim.Parse).ToList();
            var found = Read(file[row, "sentence"]).Select(TargetClaim.Of).ToList();
            for (var index = 0; index < scores.Length; index++)
                scores[index] += TargetScore.Of(expected, found, (TargetStrictness)index);

            if (!options.Quiet && TargetScore.Of(expected, found, TargetStrictness.All) is not { IsPerfect: true })
            {
                output.WriteLine($"line {row.LineNumber}: {file[row, "sentence"]}");
                output.WriteLine($"  expected  {string.Join("; ", expected)}");
                output.WriteLine($"  found     {string.Join("; ", found)}");
            }
        }

        output.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}: {1} sentences, {2} targets", file.Path, file.Rows.Count, scores[0].Expected));
        for (var index = 0; index < scores.Length; index++)
        {
            output.WriteLine(string.Format(CultureInfo.InvariantCulture, "  {0,-8} precision {1:P1}  recall {2:P1}",
                (TargetStrictness)index, scores[index].Precision, scores[index].Recall));
        }

        var strict = scores[(int)TargetStrictness.All];
        return strict.Precision >= options.MinPrecision && strict.Recall >= options.MinRecall;
    }

    private static IEnumerable<Target> Read(string sentence) =>
        PlanLoader.Default.LoadHtml(
            "<table><tr><th>序号</th><th>重点任务</th><th>具体举措</th><th>责任单位</th></tr>"
            + $"<tr><td>1</td><td>重点任务</td><td>{WebUtility.HtmlEncode(sentence)}</td><td>市教委</td></tr></table>")
            .Plan.Tasks.SelectMany(task => task.Targets);
}
