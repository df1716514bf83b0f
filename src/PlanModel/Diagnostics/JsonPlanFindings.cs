using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM51xx: findings about what plan JSON says against itself. Each message is made here and nowhere else.</summary>
internal static class JsonPlanFindings
{
    public static Finding IdRepeated(Spot spot, string id) =>
        new("PM5101", DiagnosticSeverity.Error, spot, $"The id {Clip.Quote(id.AsSpan())} is that of another task before it.");

    public static Finding IdNotPosition(Spot spot, string id, string expected) =>
        new("PM5102", DiagnosticSeverity.Warning, spot, $"The id is {Clip.Quote(id.AsSpan())}; by the position of the task it is '{expected}'.");

    public static Finding NumberNotAsPrinted(Spot spot, int number, string printed, int expected) =>
        new("PM5103", DiagnosticSeverity.Error, spot, $"The number is {Text(number)}, but {Clip.Quote(printed.AsSpan())} is printed, which is {Text(expected)}.");

    public static Finding NumberNotInferred(Spot spot, int number, int expected) =>
        new("PM5104", DiagnosticSeverity.Warning, spot, $"The number is {Text(number)} and none is printed; one after the task before it, {Text(expected)}, was expected.");

    public static Finding HeadingContradicted(Spot spot, string member, string heading, string expected) =>
        new("PM5105", DiagnosticSeverity.Warning, spot, $"The {member} is not that of the heading {Clip.Quote(heading.AsSpan())}: {expected} was expected.");

    public static Finding MentionMisplaced(Spot spot, string text, int start, int found) =>
        new("PM5106", DiagnosticSeverity.Error, spot,
            $"{Clip.Quote(text.AsSpan())} does not stand at {Text(start)} in the text of the responsibility; {(found >= 0 ? $"it stands at {Text(found)}" : "it stands nowhere in it, or in several places")}.");

    public static Finding MentionsOutOfOrder(Spot spot, string text) =>
        new("PM5107", DiagnosticSeverity.Warning, spot, $"{Clip.Quote(text.AsSpan())} begins before the mention above it ends; mentions were expected in the order of the text.");

    public static Finding MentionContradictory(Spot spot, string message) =>
        new("PM5108", DiagnosticSeverity.Error, spot, message);

    public static Finding DepartmentSpelled(Spot spot, string department, string expected) =>
        new("PM5109", DiagnosticSeverity.Warning, spot, $"{Clip.Quote(department.AsSpan())} is not the legal name of the body; that is '{expected}'.");

    public static Finding DepartmentContradicted(Spot spot, string text, string department, string expected) =>
        new("PM5110", DiagnosticSeverity.Warning, spot, $"{Clip.Quote(text.AsSpan())} is said to be {Clip.Quote(department.AsSpan())}; by the registry it is '{expected}'.");

    public static Finding MatchContradicted(Spot spot, string text, string match, string expected) =>
        new("PM5111", DiagnosticSeverity.Info, spot, $"The match of {Clip.Quote(text.AsSpan())} is said to be '{match}'; by the registry it is '{expected}'.");

    public static Finding BodyNotMentioned(Spot spot, string name, string body) =>
        new("PM5112", DiagnosticSeverity.Warning, spot, $"The text names {Clip.Quote(name.AsSpan())} ({body}), which is none of the mentions.");

    public static Finding ByDutyContradicted(Spot spot, bool isByDuty) =>
        new("PM5113", DiagnosticSeverity.Warning, spot, isByDuty
            ? "byDuty is true, but the text does not say 按职责分工."
            : "The text says 按职责分工, but byDuty is not true.");

    public static Finding TextEmpty(Spot spot, string member) =>
        new("PM5114", DiagnosticSeverity.Warning, spot, $"The {member} is empty; text was expected.");

    public static Finding TextNotTrimmed(Spot spot, string member) =>
        new("PM5115", DiagnosticSeverity.Warning, spot, $"White space stands at an end of the {member}.");

    public static Finding PlaceUnknown(Spot spot, string place) =>
        new("PM5116", DiagnosticSeverity.Warning, spot, $"{Clip.Quote(place.AsSpan())} is not the name of one place, as it stands in the legal names of its bodies.");

    public static Finding PlaceContradicted(Spot spot, string place, string title) =>
        new("PM5117", DiagnosticSeverity.Warning, spot, $"The place is {Clip.Quote(place.AsSpan())}, but the title is about {Clip.Quote(title.AsSpan())}.");

    public static Finding TargetContradictory(Spot spot, string message) =>
        new("PM5118", DiagnosticSeverity.Error, spot, message);

    public static Finding TargetNotInMeasures(Spot spot, string text) =>
        new("PM5119", DiagnosticSeverity.Warning, spot, $"{Clip.Quote(text.AsSpan())} stands in no measure of the task.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
