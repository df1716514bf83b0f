using System.Globalization;

namespace PlanModel.Benchmarks.Comparison;

/// <summary>
/// What became worse. Allocations are the same on every machine, so more of them is a fault. Times are compared as ratios to the
/// reference of their group, which is measured in the same run, and still depend on the machine: slower is worth a look.
/// </summary>
public sealed class FigureComparison
{
    /// <summary>What the runtime allocates beside a benchmark, now and then.</summary>
    public const double AllowedBytes = 256;

    /// <summary>The part of the allocations that may come on top.</summary>
    public const double AllowedGrowth = 0.03;

    /// <summary>The part of the ratio that may come on top before a time is worth a look.</summary>
    public const double NotableSlowdown = 0.25;

    private readonly List<string> _faults = [];
    private readonly List<string> _warnings = [];

    private FigureComparison()
    {
    }

    /// <summary>Allocations that grew.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Times that grew, and benchmarks that are gone.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Compares two runs.</summary>
    /// <param name="before">What is to be kept.</param>
    /// <param name="after">What is judged.</param>
    /// <exception cref="InvalidDataException">The runs have no benchmark in common.</exception>
    public static FigureComparison Of(IReadOnlyCollection<Figure> before, IReadOnlyCollection<Figure> after)
    {
        var comparison = new FigureComparison();
        var now = after.ToDictionary(figure => figure.Name);
        var common = 0;
        foreach (var old in before)
        {
            if (now.TryGetValue(old.Name, out var figure))
            {
                common++;
                comparison.CompareBytes(old, figure);
                comparison.CompareTime(old, RatioOf(old, before), figure, RatioOf(figure, after));
            }
            else
            {
                comparison._warnings.Add($"{old.Name}: was not run");
            }
        }

        return common > 0 ? comparison : throw new InvalidDataException("The runs have no benchmark in common.");
    }

    private static double? RatioOf(Figure figure, IEnumerable<Figure> all) =>
        !figure.IsReference && all.FirstOrDefault(other => other.IsReference && other.Group == figure.Group) is { Nanoseconds: > 0 } reference
            ? figure.Nanoseconds / reference.Nanoseconds
            : null;

    private void CompareBytes(Figure before, Figure after)
    {
        // What the references allocate is for others to answer.
        if (!after.IsReference && before.Bytes is { } old && after.Bytes is { } bytes && bytes > (old * (1 + AllowedGrowth)) + AllowedBytes)
        {
            _faults.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{after.Name}: allocates {bytes:N0} bytes, {old:N0} before{(old > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({(bytes / old) - 1:+0.0%})") : "")}"));
        }
    }

    private void CompareTime(Figure before, double? oldRatio, Figure after, double? ratio)
    {
        if (oldRatio is { } old && ratio is { } now && now > old * (1 + NotableSlowdown))
        {
            _warnings.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{after.Name}: takes {now:0.00} of its reference, {old:0.00} before ({after.Nanoseconds:N0} ns, {before.Nanoseconds:N0} ns before)"));
        }
    }
}
