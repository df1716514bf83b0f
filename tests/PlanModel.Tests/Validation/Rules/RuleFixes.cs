namespace PlanModel.Tests.Validation.Rules;

/// <summary>What edits do about findings, for the documentation.</summary>
internal static class RuleFixes
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["PM4012"] = "In text, takes them out. HTML is left as it is.",
        ["PM4020"] = "In text, takes it out of names, and a single one out of titles and measures; in JSON out of titles and measures of tasks without targets, which quote them.",
        ["PM4021"] = "In text, takes it out of names only: elsewhere it may stand for something.",
        ["PM4022"] = "As for PM4020.",
        ["PM4023"] = "Takes it away.",
        ["PM4040"] = "In text, puts the character that is meant into names, where it is known. Nothing else is touched.",
        ["PM5006"] = "Puts the `id` of a task in, and its `number` where the numeral or the task before tells it.",
        ["PM5013"] = "Writes the characters.",
        ["PM5015"] = "Takes them out, except where mentions count in the text.",
        ["PM5101"] = "Writes the position.",
        ["PM5102"] = "Writes the position.",
        ["PM5103"] = "Writes the value of the numeral.",
        ["PM5104"] = "Writes the number after the one before, except on the first task of a section.",
        ["PM5106"] = "Writes the right `start` where the words stand in the text exactly once.",
        ["PM5109"] = "Writes the legal name where the registry knows the written one exactly, or as a spelling.",
        ["PM5115"] = "Takes it away, except where mentions count in the text.",
        ["PM5116"] = "Writes a name that is known (天津) in full.",
    };
}
