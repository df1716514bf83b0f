using System.Diagnostics;

namespace PlanModel.Tests.Support;

/// <summary>
/// Tells linear from quadratic cost. Other work on the machine only ever adds time, so one good attempt of several is proof.
/// </summary>
internal static class Growth
{
    private const int Attempts = 6;
    private const double TooQuickToMeasure = 150;

    /// <summary>Ten times the input may cost up to this many times the time; quadratic cost is a hundred times.</summary>
    private const double MostTimes = 40;

    public static void ShouldBeLinear(Action small, Action tenTimesAsLarge, string because)
    {
        small();
        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && ratio > MostTimes; attempt++)
        {
            var quick = Milliseconds(small);
            var slow = Milliseconds(tenTimesAsLarge);
            ratio = slow <= TooQuickToMeasure ? 0 : Math.Min(ratio, slow / Math.Max(quick, TooQuickToMeasure / MostTimes));
        }

        ratio.Should().BeLessThanOrEqualTo(MostTimes, because);
    }

    private static double Milliseconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
