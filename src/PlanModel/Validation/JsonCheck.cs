using PlanModel.Diagnostics;
using PlanModel.Serialization;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Checks plans as JSON.</summary>
internal static class JsonCheck
{
    public static ValidationResult Run(SourceText source, DecodedText? decoded)
    {
        var bag = new DiagnosticBag();
        ValueList<Plan> plans = [];
        if (PlanJsonReading.TryRead(source.Content, out var plan, out var error))
        {
            plans = [plan];
        }
        else
        {
            bag.Add(JsonFindings.NotJson(Math.Min(error.Start, source.Content.Length), 0, error.Message));
        }

        return new ValidationResult
        {
            Plans = plans,
            Diagnostics = bag.ToDiagnostics(source),
            Input = ValidationInput.Json,
            Text = source.Content,
            Encoding = decoded?.EncodingName ?? "UTF-8",
            Encoder = decoded?.Encoding ?? System.Text.Encoding.UTF8,
            HasByteOrderMark = decoded?.HasMark ?? false,
        };
    }
}
