namespace PlanModel.Diagnostics;

/// <summary>PM30xx and PM31xx: findings about responsibility texts. Offsets count from the start of the text. Each message is made here and nowhere else.</summary>
internal static class ResponsibilityFindings
{
    public static Finding UnknownActor(int start, ReadOnlySpan<char> words) =>
        new("PM3001", DiagnosticSeverity.Warning, start, words.Length, $"{Clip.Quote(words)} could not be read as an actor.");

    public static Finding OpenEndWithoutMark(int start, ReadOnlySpan<char> words) =>
        new("PM3002", DiagnosticSeverity.Info, start, words.Length, $"{Clip.Quote(words)} stands right behind a name, without 等; it was read as the end of an open list.");

    public static Finding LostSeparator(int start, ReadOnlySpan<char> before) =>
        new("PM3003", DiagnosticSeverity.Warning, start, 0, $"No separator stands behind {Clip.Quote(before)}; another name begins here.");

    public static Finding OpenBracket(int start, ReadOnlySpan<char> rest) =>
        new("PM3004", DiagnosticSeverity.Warning, start, 1, $"The bracket at {Clip.Quote(rest)} is not closed.");

    public static Finding TextBehindVerb(int start, ReadOnlySpan<char> words) =>
        new("PM3005", DiagnosticSeverity.Info, start, words.Length, $"{Clip.Quote(words)} says what is to be done; it names no actor.");

    public static Finding FurtherDeadline(int start, ReadOnlySpan<char> words) =>
        new("PM3006", DiagnosticSeverity.Warning, start, words.Length, $"{Clip.Quote(words)} is a second deadline; the first one was taken.");

    public static Finding UnknownLabel(int start, ReadOnlySpan<char> words) =>
        new("PM3007", DiagnosticSeverity.Info, start, words.Length, $"{Clip.Quote(words)} stands before a colon, but is no known label; it was left out.");

    public static Finding LabelWithoutColon(int start, ReadOnlySpan<char> words) =>
        new("PM3008", DiagnosticSeverity.Info, start, words.Length, $"{Clip.Quote(words)} was read as a label, though no colon follows.");

    public static Finding UnknownBody(int start, ReadOnlySpan<char> name) =>
        new("PM3101", DiagnosticSeverity.Warning, start, name.Length, $"No body is known by the name {Clip.Quote(name)} here, and no rule gives its legal name.");

    public static Finding AmbiguousBody(int start, ReadOnlySpan<char> name, string candidates) =>
        new("PM3102", DiagnosticSeverity.Warning, start, name.Length, $"{Clip.Quote(name)} may mean several bodies{(candidates.Length > 0 ? ": " : "")}{candidates}.");
}
