using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM2012 to PM2017: findings about sections beside each other. Each message is made here and nowhere else.</summary>
internal static class SectionFindings
{
    public static Finding SectionEmpty(Spot spot, string heading) =>
        new("PM2012", DiagnosticSeverity.Info, spot, $"The section {Clip.Quote(heading.AsSpan())} holds no task.");

    public static Finding NumberGoesBack(Spot spot, string heading, int before) =>
        new("PM2013", DiagnosticSeverity.Warning, spot, $"The section {Clip.Quote(heading.AsSpan())} follows number {Text(before)}; sections were expected to rise.");

    public static Finding NumberJumps(Spot spot, string heading, int before) =>
        new("PM2014", DiagnosticSeverity.Info, spot, $"The section {Clip.Quote(heading.AsSpan())} follows number {Text(before)}; {Text(before + 1)} was expected.");

    public static Finding NumberRepeated(Spot spot, string heading, int number) =>
        new("PM2015", DiagnosticSeverity.Warning, spot, $"The section {Clip.Quote(heading.AsSpan())} has number {Text(number)}, as another section beside it.");

    public static Finding TitleRepeated(Spot spot, string title) =>
        new("PM2016", DiagnosticSeverity.Info, spot, $"Another section before it has the title {Clip.Quote(title.AsSpan())} too.");

    public static Finding NestedTooDeep(int start, int length, ReadOnlySpan<char> heading, int limit) =>
        new("PM2017", DiagnosticSeverity.Warning, start, length,
            $"The heading {Clip.Quote(heading)} stands deeper than the {Text(limit)} levels that sections may have; from here on such headings are beside the deepest section.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
