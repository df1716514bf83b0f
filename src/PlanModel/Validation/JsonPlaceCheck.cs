using PlanModel.Diagnostics;
using PlanModel.Places;

namespace PlanModel.Validation;

/// <summary>Checks the place of plan JSON: that it is one, and that the title is not about another.</summary>
internal sealed class JsonPlaceCheck(JsonPlan json, DiagnosticBag findings, FixList fixes)
{
    public void Run()
    {
        var node = json.Tree.Find(0, "place");
        if (node < 0 || json.Plan.Place is not { Name.Length: > 0 } place)
        {
            return;
        }

        if (!Place.TryParse(place.Name, out var parsed) || parsed.Name != place.Name)
        {
            var finding = JsonPlanFindings.PlaceUnknown(json.Tree.SpotOf(node), place.Name);
            findings.Add(finding);
            if (parsed is not null)
            {
                fixes.Replace(json.Tree[node].Start + 1, json.Tree[node].End - json.Tree[node].Start - 2, parsed.Name, finding.Code);
            }
        }

        if (parsed is { IsKnown: true } && PlaceFinder.FindIn(json.Plan.Title.AsSpan(), parsed.Name.AsSpan()) is { IsKnown: true } named
            && !named.Info.IsWithin(parsed.Info) && !parsed.Info.IsWithin(named.Info))
        {
            findings.Add(JsonPlanFindings.PlaceContradicted(json.Tree.SpotOf(node), place.Name, named.Name));
        }
    }
}
