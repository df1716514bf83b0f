using PlanModel.Diagnostics;
using PlanModel.Places;

namespace PlanModel.Validation;

/// <summary>Checks the place of plan JSON: that it is one, and that the title is not about another.</summary>
internal sealed class JsonPlaceCheck(JsonPlan json, DiagnosticBag findings, FixList fixes)
{
    /// <summary>The place that a written name means; the place as it is where it means none.</summary>
    public static Place? PlaceMeant(Place? place) => place is not null && Place.TryParse(place.Name, out var parsed) ? parsed : place;

    public void Run()
    {
        var node = json.Tree.Find(0, "place");
        if (node < 0 || json.Plan.Place is not { Name.Length: > 0 } place)
        {
            return;
        }

        var written = json.Tree.KindOf(node) == JsonKind.String ? json.Tree.StringOf(node) : place.Name;
        var isKnown = Place.TryParse(written, out var parsed);
        if (!isKnown || parsed!.Name != written)
        {
            var finding = JsonPlanFindings.PlaceUnknown(json.Tree.SpotOf(node), written);
            findings.Add(finding);
            if (parsed is not null)
            {
                fixes.Replace(json.Tree[node].Start + 1, json.Tree[node].End - json.Tree[node].Start - 2, parsed.Name, finding.Code);
            }
        }

        if (parsed is { IsKnown: true } && PlaceFinder.FindIn(json.Plan.Title.AsSpan(), parsed.Name.AsSpan()) is { IsKnown: true } named
            && !named.Info.IsWithin(parsed.Info) && !parsed.Info.IsWithin(named.Info))
        {
            findings.Add(JsonPlanFindings.PlaceContradicted(json.Tree.SpotOf(node), written, named.Name));
        }
    }
}
