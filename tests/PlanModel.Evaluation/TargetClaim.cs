using System.Globalization;
using System.Text.Json;

namespace PlanModel.Evaluation;

/// <summary>A target as the labelled files write it: 公办园占比 at-least 50 % 2025, the words apart by single blanks.</summary>
internal sealed record TargetClaim(string Indicator, string Comparison, string? Value, string? Unit, string? Year)
{
    private const int Overlap = 2;

    private static readonly Dictionary<string, TargetComparison> Comparisons =
        Enum.GetValues<TargetComparison>().ToDictionary(comparison => JsonNamingPolicy.KebabCaseLower.ConvertName(comparison.ToString()));

    public static TargetClaim Of(Target target) => new(
        target.Indicator,
        JsonNamingPolicy.KebabCaseLower.ConvertName(target.Comparison.ToString()),
        Text(target.Value) ?? (target.Low is null ? null : $"{Text(target.Low)}-{Text(target.High)}"),
        target.Unit,
        target.Year?.ToString(CultureInfo.InvariantCulture));

    /// <exception cref="FormatException">No comparison is among the words.</exception>
    public static TargetClaim Parse(string text)
    {
        var words = text.Split(' ');
        var at = Array.FindIndex(words, word => Comparisons.ContainsKey(word));
        if (at < 1)
            throw new FormatException($"no comparison in '{text}'");
        var rest = words[(at + 1)..];
        var year = rest.Length > 0 && rest[^1].Length == 4 && rest[^1].All(char.IsAsciiDigit) && (rest.Length > 1 || words[at] == "all") ? rest[^1] : null;
        var middle = rest[..(rest.Length - (year is null ? 0 : 1))];
        return new TargetClaim(string.Join(' ', words[..at]), words[at], middle.ElementAtOrDefault(0), middle.ElementAtOrDefault(1), year);
    }

    public bool Agrees(TargetClaim other, TargetStrictness strictness) => strictness switch
    {
        TargetStrictness.All => this == other,
        TargetStrictness.Numbers => this with { Indicator = other.Indicator } == other && Overlaps(other.Indicator),
        _ => Value == other.Value && (Value is not null || Comparison == other.Comparison),
    };

    public override string ToString() => string.Join(' ', new[] { Indicator, Comparison, Value, Unit, Year }.Where(part => part is not null));

    private bool Overlaps(string other) =>
        Indicator == other || Enumerable.Range(0, Math.Max(0, Indicator.Length - Overlap + 1)).Any(start => other.Contains(Indicator.Substring(start, Overlap), StringComparison.Ordinal));

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
