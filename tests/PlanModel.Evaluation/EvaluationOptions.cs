using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PlanModel.Evaluation;

/// <summary>What to score, and what is good enough.</summary>
internal sealed record EvaluationOptions
{
    public const string Usage = """
        Usage: dotnet run --project tests/PlanModel.Evaluation -- FILE.tsv… [--min-precision R] [--min-recall R] [--min-strong-recall R] [--min-accuracy R] [--quiet]

        Scores DepartmentNormalizer.Default and the reading of targets on labelled files (columns by their header, names taken as they stand):
          place a b same tier category note   pairs: precision, recall, confusion by tier and category, the wrong pairs
          place name legal                    names with their full legal names: accuracy, the wrong ones
          sentence targets                    measures with their targets: precision and recall by all members, by numbers, by values
        R is a ratio such as 0.98. Exit status: 0 at or above all thresholds, 1 below one, 2 unreadable input.
        """;

    public IReadOnlyList<string> Paths { get; init; } = [];

    public double MinPrecision { get; init; }

    public double MinRecall { get; init; }

    public double MinStrongRecall { get; init; }

    public double MinAccuracy { get; init; }

    /// <summary>Whether the wrong rows stay untold.</summary>
    public bool Quiet { get; init; }

    public static bool TryParse(string[] args, [NotNullWhen(true)] out EvaluationOptions? options)
    {
        options = null;
        var parsed = new EvaluationOptions();
        var paths = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quiet")
            {
                parsed = parsed with { Quiet = true };
                continue;
            }

            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                paths.Add(args[i]);
                continue;
            }

            if (i + 1 == args.Length || !TryParseRatio(args[i + 1], out var ratio))
                return false;
            switch (args[i++])
            {
                case "--min-precision": parsed = parsed with { MinPrecision = ratio }; break;
                case "--min-recall": parsed = parsed with { MinRecall = ratio }; break;
                case "--min-strong-recall": parsed = parsed with { MinStrongRecall = ratio }; break;
                case "--min-accuracy": parsed = parsed with { MinAccuracy = ratio }; break;
                default: return false;
            }
        }

        if (paths.Count == 0)
            return false;
        options = parsed with { Paths = paths };
        return true;
    }

    private static bool TryParseRatio(string text, out double ratio) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out ratio) && ratio is >= 0 and <= 1;
}
