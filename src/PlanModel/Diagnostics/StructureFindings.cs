using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM102x: findings about plans as a whole, in whatever form they come. Each message is made here and nowhere else.</summary>
internal static class StructureFindings
{
    public static Finding TitleMissing(Spot spot) =>
        new("PM1020", DiagnosticSeverity.Info, spot, "The plan has no title.");

    public static Finding PartLeftEmpty(Spot spot, string part, int count, int total) =>
        new("PM1021", DiagnosticSeverity.Info, spot, $"The task has no {Clip.Quote(part.AsSpan())}; {Text(count)} of the {Text(total)} tasks have one.");

    public static Finding TaskRepeated(Spot spot, string title) =>
        new("PM1022", DiagnosticSeverity.Warning, spot, $"The task {Clip.Quote(title.AsSpan())} says the same as one before it, word by word.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
