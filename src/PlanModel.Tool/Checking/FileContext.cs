using PlanModel.Tool.Settings;

namespace PlanModel.Tool.Checking;

/// <summary>What the files share that one planmodel.json, or none, holds for.</summary>
/// <param name="Settings">What holds, the command line included.</param>
/// <param name="Policy">Which findings count.</param>
/// <param name="Validator">Who checks.</param>
/// <param name="Baseline">The findings that are known; null without a baseline.</param>
internal sealed record FileContext(CheckSettings Settings, FindingPolicy Policy, PlanValidator Validator, Baseline? Baseline);
