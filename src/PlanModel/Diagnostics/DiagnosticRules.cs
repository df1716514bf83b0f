using System.Collections.Immutable;
using PlanModel.Diagnostics;

namespace PlanModel;

/// <summary>All rules that documents and plans are checked by: what their codes mean.</summary>
public static class DiagnosticRules
{
    /// <summary>Every rule, in the order of the codes; loaders and the validator report no other codes.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
        [.. DocumentRules.All, .. NumberingRules.All, .. ResponsibilityRules.All, .. CharacterRules.All, .. JsonRules.All, .. JsonPlanRules.All];

    /// <summary>The rule with a code (PM2001) or a name (number-missing); null when there is none.</summary>
    /// <param name="codeOrName">The code or the name; case does not count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public static DiagnosticRule? Find(string codeOrName)
    {
        Guard.NotNull(codeOrName);
        foreach (var rule in All)
        {
            if (string.Equals(rule.Code, codeOrName, StringComparison.OrdinalIgnoreCase)
                || string.Equals(rule.Name, codeOrName, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }
}
