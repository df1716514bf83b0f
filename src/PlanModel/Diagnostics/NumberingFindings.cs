using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM2xxx: findings about numbers and sections.</summary>
internal static class NumberingFindings
{
    public static Finding NumberInferred(int start, int number) =>
        new("PM2001", DiagnosticSeverity.Warning, start, 0, $"The task has no number; it was read as {Text(number)}, one after the task before it.");

    public static Finding NumberContinued(int start, int number) =>
        new("PM2002", DiagnosticSeverity.Info, start, 0, $"The row has no number of its own; it belongs to number {Text(number)}, since the next number follows that.");

    public static Finding NumberJumps(int start, int length, int before, int number) =>
        new("PM2003", DiagnosticSeverity.Info, start, length, $"The number {Text(number)} follows {Text(before)}; {Text(before + 1)} was expected.");

    public static Finding NumberRepeated(int start, int length, int number) =>
        new("PM2004", DiagnosticSeverity.Info, start, length, $"The number {Text(number)} is printed again for another task.");

    public static Finding NumberGoesBack(int start, int length, int before, int number) =>
        new("PM2005", DiagnosticSeverity.Warning, start, length, $"The number {Text(number)} follows {Text(before)} in the same section; numbers were expected to rise.");

    public static Finding NumberNotRead(int start, int length, ReadOnlySpan<char> text) =>
        new("PM2006", DiagnosticSeverity.Warning, start, length, $"{Clip.Quote(text)} was found where a number was expected.");

    public static Finding SectionContinued(int start, int length, ReadOnlySpan<char> heading) =>
        new("PM2010", DiagnosticSeverity.Info, start, length, $"The heading {Clip.Quote(heading)} is printed again; the section goes on.");

    public static Finding CountDiffers(int start, int length, ReadOnlySpan<char> heading, int stated, int found) =>
        new("PM2011", DiagnosticSeverity.Warning, start, length, $"The heading {Clip.Quote(heading)} announces {Text(stated)} tasks; {Text(found)} were found.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
