using System.Globalization;
using PlanModel.Serialization;

namespace PlanModel.Notebooks;

/// <summary>Says a target in few words.</summary>
internal static class TargetWords
{
    /// <summary>How the value binds, the value, its unit: at-least 4.5个.</summary>
    public static string Value(Target target)
    {
        var value = target.Value is { } one ? Number(one) : target.Low is { } low && target.High is { } high ? $"{Number(low)}–{Number(high)}" : "";
        return $"{Words.Comparisons.Word((int)target.Comparison)} {value}{target.Unit}".TrimEnd();
    }

    public static string Year(Target target) => target.Year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
