using System.Text;
using System.Text.Json;
using PlanModel.Source;

namespace PlanModel.Tests.Robustness;

/// <summary>Every way into the library that takes what others wrote.</summary>
internal static class Doors
{
    private static readonly Place?[] Places = [null, Place.Parse("天津市"), Place.Parse("安吉县"), Place.Parse("宁波市镇海区")];

    public static IReadOnlyList<Door> All { get; } =
    [
        new("LoadText", InputKind.Document, text => Promises.OfLoading(() => PlanLoader.Default.LoadText(text, "a.txt"), Content(text))),
        new("LoadHtml", InputKind.Document, html => Promises.OfLoading(() => PlanLoader.Default.LoadHtml(html, "a.html"), Content(html))),
        .. Enum.GetValues<SourceFormat>().Where(format => format != SourceFormat.Auto).Select(Forced),
        new("Load", InputKind.Bytes, Load),
        new("ValidateText", InputKind.Document, text => Validate(text, text => PlanValidator.Default.ValidateText(text, "a.txt"))),
        new("ValidateHtml", InputKind.Document, html => Validate(html, text => PlanValidator.Default.ValidateHtml(text, "a.html"))),
        new("ValidateJson", InputKind.Json, json => Validate(json, text => PlanValidator.Default.ValidateJson(text, "a.json"))),
        new("Validate", InputKind.Bytes, ValidateBytes),
        new("Deserialize", InputKind.Json, Deserialize),
        new("Parse", InputKind.Responsibility, Parse),
        new("Normalize", InputKind.Name, Normalize),
    ];

    private static Door Forced(SourceFormat format)
    {
        var loader = new PlanLoader(PlanLoaderOptions.Default with { Format = format });
        return new Door($"LoadText as {format}", InputKind.Document, text => Promises.OfLoading(() => loader.LoadText(text, "a"), Content(text)));
    }

    private static string? Validate(string text, Func<string, ValidationResult> validate) => Promises.OfValidation(() => validate(text), text.Length, validate);

    private static string? ValidateBytes(string input)
    {
        var bytes = Latin1(input);
        return Promises.OfValidation(() => PlanValidator.Default.Validate(bytes, "a"), bytes.Length);
    }

    private static string? Load(string input)
    {
        var bytes = Latin1(input);
        var decoded = TextDecoder.Decode(bytes);
        return Promises.OfLoading(() => PlanLoader.Default.Load(bytes, "a"), decoded.Binary == BinaryKind.None ? Content(decoded.Text) : "");
    }

    private static string? Deserialize(string json)
    {
        try
        {
            var plan = Promises.Timed(() => PlanJson.Deserialize(json), json.Length, out var complaint);
            return complaint ?? Promises.OfPlan(plan);
        }
        catch (JsonException exception)
        {
            return exception.Message.Length > 0 && exception.LineNumber is >= 0 ? null : $"an error without a place: {exception.Message}";
        }
    }

    private static string? Parse(string text)
    {
        foreach (var place in Places)
        {
            var responsibility = Promises.Timed(() => DepartmentNormalizer.Default.Parse(text, place), text.Length, out var complaint);
            complaint ??= Promises.OfMentions(responsibility);
            complaint ??= responsibility.Equals(DepartmentNormalizer.Default.Parse(text, place)) ? null : "parsed twice, it is not the same";
            if (complaint is not null)
            {
                return $"{complaint} (place {place?.Name})";
            }
        }

        return null;
    }

    private static string? Normalize(string name)
    {
        foreach (var place in Places)
        {
            var match = Promises.Timed(() => DepartmentNormalizer.Default.Normalize(name, place), name.Length, out var complaint);
            complaint ??= match.Equals(DepartmentNormalizer.Default.Normalize(name, place)) ? null : "normalized twice, it is not the same";
            complaint ??= PlanJson.SerializeLine(match, explain: true).Length > 0 && match.Candidates.Count >= 0 ? null : "no line";
            if (complaint is not null)
            {
                return $"{complaint} (place {place?.Name})";
            }
        }

        return null;
    }

    private static byte[] Latin1(string input) => Encoding.Latin1.GetBytes(input);

    /// <summary>What locations count in: the text without a byte order mark.</summary>
    private static string Content(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;
}
