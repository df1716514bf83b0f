using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM3103 to PM3106: findings about the bodies of a whole plan. Each message is made here and nowhere else.</summary>
internal static class BodyFindings
{
    public static Finding SpellingVaries(Spot spot, string spelling, int count, string usual, int usualCount, string body) =>
        new("PM3103", DiagnosticSeverity.Warning, spot,
            $"{body} is spelled {Clip.Quote(spelling.AsSpan())} {Times(count)}, first here, and {Clip.Quote(usual.AsSpan())} {Times(usualCount)}; one spelling was expected.");

    public static Finding FormerName(Spot spot, string name, int count, string body, int? year) =>
        new("PM3104", DiagnosticSeverity.Warning, spot,
            $"{Clip.Quote(name.AsSpan())} is a name that {body} no longer bears{Until(year)}; it stands {Times(count)}, first here.");

    public static Finding BodyEnded(Spot spot, string name, int count, string body, int? year, string successors) =>
        new("PM3105", DiagnosticSeverity.Info, spot,
            $"{Clip.Quote(name.AsSpan())} is {body}, which ended{(year is { } known ? $" in {Text(known)}" : "")}{(successors.Length > 0 ? $"; its duties went to {successors}" : "")}. It stands {Times(count)}, first here.");

    public static Finding BodyNamedTwice(Spot spot, string name, string body) =>
        new("PM3106", DiagnosticSeverity.Warning, spot, $"{Clip.Quote(name.AsSpan())} names {body} a second time in one responsibility, in the same role.");

    private static string Until(int? year) => year is { } known ? $" since {Text(known)}" : "";

    private static string Times(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{Text(count)} times";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
