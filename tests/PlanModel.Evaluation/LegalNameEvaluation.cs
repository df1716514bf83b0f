using System.Globalization;

namespace PlanModel.Evaluation;

/// <summary>Scores names against their full legal names.</summary>
internal static class LegalNameEvaluation
{
    public static bool Run(LabelledFile file, EvaluationOptions options, TextWriter output)
    {
        var right = 0;
        var wrong = new List<string>();
        foreach (var row in file.Rows)
        {
            var match = DepartmentNormalizer.Default.Normalize(file[row, "name"], file.PlaceOf(row));
            var legal = file[row, "legal"];
            if (match.Department?.Name == legal)
                right++;
            else
                wrong.Add($"line {row.LineNumber}: [{file[row, "place"]}] «{match.Input}» {match.Match} {match.Department?.Name}, expected {legal}");
        }

        var accuracy = file.Rows.Count == 0 ? 1 : (double)right / file.Rows.Count;
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}: {1} of {2} legal names in {3} places right, accuracy {4:P2}",
            file.Path, right, file.Rows.Count, file.Rows.Select(row => file[row, "place"]).Distinct().Count(), accuracy));
        if (!options.Quiet)
            wrong.ForEach(output.WriteLine);
        return accuracy >= options.MinAccuracy;
    }
}
