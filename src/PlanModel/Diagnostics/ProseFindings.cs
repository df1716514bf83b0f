namespace PlanModel.Diagnostics;

/// <summary>PM11xx: findings about lists that are written as prose.</summary>
internal static class ProseFindings
{
    public static Finding NobodyResponsible(int start, int length, ReadOnlySpan<char> title) =>
        new("PM1101", DiagnosticSeverity.Warning, start, length, $"The task {Clip.Quote(title)} names nobody, and no heading above it does; others beside it name who is responsible.");

    public static Finding TextBelongsToNoTask(int start, int length, ReadOnlySpan<char> text) =>
        new("PM1102", DiagnosticSeverity.Info, start, length, $"The paragraph {Clip.Quote(text)} belongs to no task and is left out.");

    public static Finding TextBehindLastBracket(int start, int length, ReadOnlySpan<char> text) =>
        new("PM1103", DiagnosticSeverity.Warning, start, length, $"No bracket closes {Clip.Quote(text)}; it was read as a task that names nobody.");

    public static Finding ResponsibilityInherited(int start, int length, ReadOnlySpan<char> title, ReadOnlySpan<char> heading) =>
        new("PM1104", DiagnosticSeverity.Info, start, length, $"The task {Clip.Quote(title)} names nobody; the responsibility of {Clip.Quote(heading)} holds for it.");

    public static Finding ResponsibilityOfSectionUnused(int start, int length, ReadOnlySpan<char> heading) =>
        new("PM1105", DiagnosticSeverity.Warning, start, length, $"The heading {Clip.Quote(heading)} says who is responsible, but everything under it says so itself.");

    public static Finding LabelRepeated(int start, int length, ReadOnlySpan<char> text) =>
        new("PM1106", DiagnosticSeverity.Warning, start, length, $"A second time limit or leader of one task, {Clip.Quote(text)}, was left out.");

    public static Finding ClosesSeveralParagraphs(int start, int length, ReadOnlySpan<char> title) =>
        new("PM1107", DiagnosticSeverity.Info, start, length, $"The responsibility below the last paragraph of {Clip.Quote(title)} was read as that of the whole task.");
}
