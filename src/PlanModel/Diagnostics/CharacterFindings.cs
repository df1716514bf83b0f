namespace PlanModel.Diagnostics;

/// <summary>PM4xxx: findings about characters. Each message is made here and nowhere else.</summary>
internal static class CharacterFindings
{
    /// <summary>The code of <see cref="InvisibleCharactersDropped"/>, for the edits that take them out.</summary>
    public const string InvisibleCode = "PM4012";

    public static Finding ControlCharactersDropped(int start, int count) =>
        new("PM4011", DiagnosticSeverity.Warning, start, 1, $"{Count(count, "control character")} dropped; this is the first.");

    public static Finding InvisibleCharactersDropped(int start, int count) =>
        new("PM4012", DiagnosticSeverity.Info, start, 1, $"{Count(count, "invisible character")} dropped (zero width, direction marks); this is the first.");

    public static Finding LoneSurrogatesReplaced(int start, int count) =>
        new("PM4013", DiagnosticSeverity.Warning, start, 1, $"{Count(count, "lone surrogate")} replaced by U+FFFD; this is the first.");

    private static string Count(int count, string what) =>
        count == 1 ? $"1 {what} was" : $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {Plural(what)} were";

    private static string Plural(string what) => what + "s";
}
