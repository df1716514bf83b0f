using System.Globalization;
using System.Text.Json;
using PlanModel.Diagnostics;

namespace PlanModel.Serialization;

/// <summary>What can be wrong with the JSON of a plan: each message is made here. Places are added by <see cref="JsonLocator"/>.</summary>
internal static class JsonErrors
{
    public static JsonException WrongType(JsonTokenType found, string expected) =>
        new($"Expected {expected}, found {Describe(found)}.");

    public static JsonException NumberOutOfRange(string expected) =>
        new($"Expected {expected}, found another number.");

    public static JsonException UnknownMember(string owner, string name, string known) =>
        new($"Unknown member {Clip.Quote(name.AsSpan())}: the members of {owner} are {known}.");

    public static JsonException MissingMember(string owner, string name) =>
        new($"The member '{name}' of {owner} is missing.");

    public static JsonException DoubledMember(string owner, string name) =>
        new($"The member {Clip.Quote(name.AsSpan())} of {owner} is there twice.");

    public static JsonException UnknownWord(string what, string word, string known) =>
        new($"{Clip.Quote(word.AsSpan())} is not {what}: expected one of {known}.");

    public static JsonException UndefinedValue(string what, int value) =>
        new($"{value.ToString(CultureInfo.InvariantCulture)} is not the value of {what}.");

    public static JsonException WrongSchema(string found) =>
        new($"The schema is {Clip.Quote(found.AsSpan())}: this version reads '{PlanJson.Schema}'.");

    public static JsonException NotUnicode(Exception inner) =>
        new("The text is not valid Unicode.", inner);

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "the end of the text",
    };
}
