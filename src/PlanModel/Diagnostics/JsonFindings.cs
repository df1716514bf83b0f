using System.Globalization;

namespace PlanModel.Diagnostics;

/// <summary>PM50xx: findings about JSON and the schema of plans. Each message is made here and nowhere else.</summary>
internal static class JsonFindings
{
    /// <summary>The code of <see cref="MissingMember"/>, for the edit that puts it in.</summary>
    public const string MissingMemberCode = "PM5006";

    public static Finding NotJson(int start, int length, string message) =>
        new("PM5001", DiagnosticSeverity.Error, start, length, $"The text is not valid JSON: {message}");

    public static Finding TextBehindPlan(int start, int length, ReadOnlySpan<char> text) =>
        new("PM5002", DiagnosticSeverity.Error, start, length, $"{Clip.Quote(text)} stands behind the plan; nothing was expected there.");

    public static Finding TooDeep(int start, int limit) =>
        new("PM5003", DiagnosticSeverity.Error, start, 1, $"Values are nested more than {Text(limit)} levels deep.");

    public static Finding NotUtf8(string encoding) =>
        new("PM5004", DiagnosticSeverity.Warning, 0, 0, $"The file is encoded in {encoding}; JSON was expected in UTF-8.");

    public static Finding UnknownMember(Spot spot, string owner, string name, string known) =>
        new("PM5005", DiagnosticSeverity.Error, spot, $"Unknown member {Clip.Quote(name.AsSpan())}: the members of {owner} are {known}.");

    public static Finding MissingMember(Spot spot, string owner, string name) =>
        new("PM5006", DiagnosticSeverity.Error, spot, $"The member '{name}' of {owner} is missing.");

    public static Finding RepeatedMember(Spot spot, string owner, string name) =>
        new("PM5007", DiagnosticSeverity.Error, spot, $"The member {Clip.Quote(name.AsSpan())} of {owner} is there twice.");

    public static Finding WrongType(Spot spot, string expected, string found) =>
        new("PM5008", DiagnosticSeverity.Error, spot, $"Expected {expected}, found {found}.");

    public static Finding NumberOutOfRange(Spot spot, string expected) =>
        new("PM5009", DiagnosticSeverity.Error, spot, $"Expected {expected}, found another number.");

    public static Finding UnknownWord(Spot spot, string what, string word, string known) =>
        new("PM5010", DiagnosticSeverity.Error, spot, $"{Clip.Quote(word.AsSpan())} is not {what}: expected one of {known}.");

    public static Finding OtherSchema(Spot spot, string found, string expected) =>
        new("PM5011", DiagnosticSeverity.Error, spot, $"The schema is {Clip.Quote(found.AsSpan())}: this version reads '{expected}'.");

    public static Finding SuperfluousMember(Spot spot, string name) =>
        new("PM5012", DiagnosticSeverity.Info, spot, $"The member '{name}' says nothing; false and empty lists are left out.");

    public static Finding EscapedText(Spot spot, string text, int count) =>
        new("PM5013", DiagnosticSeverity.Info, spot, $"{Clip.Quote(text.AsSpan())} is written with {(count == 1 ? "1 escape" : $"{Text(count)} escapes")} that JSON does not need.");

    public static Finding TextNotUnicode(Spot spot) =>
        new("PM5014", DiagnosticSeverity.Error, spot, "The string holds half of a surrogate pair, which is no text.");

    public static Finding InvisibleCharacters(Spot spot, int count) =>
        new("PM5015", DiagnosticSeverity.Warning, spot, $"The string holds {(count == 1 ? "a character" : $"{Text(count)} characters")} without width.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
