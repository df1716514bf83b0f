using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM402x to PM405x: findings about how a text is written. Each message is made here and nowhere else.</summary>
internal static class WritingFindings
{
    public static Finding SpaceInText(Spot spot, ReadOnlySpan<char> around) =>
        new("PM4020", DiagnosticSeverity.Warning, spot, $"A space stands inside {Clip.Quote(around)}.");

    public static Finding WideSpaceInText(Spot spot, ReadOnlySpan<char> around) =>
        new("PM4021", DiagnosticSeverity.Warning, spot, $"An ideographic space (U+3000) stands inside {Clip.Quote(around)}.");

    public static Finding NoBreakSpaceInText(Spot spot, ReadOnlySpan<char> around) =>
        new("PM4022", DiagnosticSeverity.Warning, spot, $"A no-break space stands inside {Clip.Quote(around)}.");

    public static Finding SpaceAtEnd(Spot spot) =>
        new("PM4023", DiagnosticSeverity.Info, spot, "White space stands at the end of the text.");

    public static Finding BracketPairMixed(Spot spot, ReadOnlySpan<char> text) =>
        new("PM4030", DiagnosticSeverity.Warning, spot, $"One bracket of {Clip.Quote(text)} is full-width and the other is not.");

    public static Finding BracketsMixed(Spot spot, ReadOnlySpan<char> text, int count, int others) =>
        new("PM4031", DiagnosticSeverity.Info, spot,
            $"{Clip.Quote(text)} has brackets of another width than most: {Text(count)} pairs are like it, {Text(others)} are not; this is the first.");

    public static Finding DigitsMixed(Spot spot, ReadOnlySpan<char> text, int count) =>
        new("PM4032", DiagnosticSeverity.Info, spot,
            $"{Clip.Quote(text)} is written with full-width digits or letters, other numbers are not ({Text(count)} such places; this is the first).");

    public static Finding PunctuationMixed(Spot spot, ReadOnlySpan<char> text, int count) =>
        new("PM4033", DiagnosticSeverity.Info, spot,
            $"Half-width punctuation stands between Chinese characters in {Clip.Quote(text)}, where most is full-width ({Text(count)} such places; this is the first).");

    public static Finding PunctuationDoubled(Spot spot, ReadOnlySpan<char> text) =>
        new("PM4034", DiagnosticSeverity.Warning, spot, $"Two marks stand where one was expected: {Clip.Quote(text)}.");

    public static Finding BracketOpen(Spot spot, ReadOnlySpan<char> rest) =>
        new("PM4035", DiagnosticSeverity.Warning, spot, $"What is opened at {Clip.Quote(rest)} is not closed.");

    public static Finding LookAlike(Spot spot, ReadOnlySpan<char> around, char character, string expected) =>
        new("PM4040", DiagnosticSeverity.Warning, spot,
            $"U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)} in {Clip.Quote(around)} only looks like {(expected.Length > 0 ? expected : "a Chinese character")}.");

    public static Finding LetterInNumber(Spot spot, ReadOnlySpan<char> number) =>
        new("PM4041", DiagnosticSeverity.Warning, spot, $"A letter stands in the number {Clip.Quote(number)}.");

    public static Finding DigitsLost(Spot spot, ReadOnlySpan<char> text) =>
        new("PM4050", DiagnosticSeverity.Warning, spot, $"{Clip.Quote(text)} has lost characters between its digits.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
