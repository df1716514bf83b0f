namespace PlanModel.Tool.Settings;

/// <summary>Rules that an option or a setting means: a code (PM2001), the beginning of codes (PM2), or a name (number-missing).</summary>
internal sealed record RulePattern
{
    private RulePattern(string prefix) => Prefix = prefix;

    /// <summary>What the codes begin with.</summary>
    public string Prefix { get; }

    /// <returns>Null when no rule is meant.</returns>
    public static RulePattern? TryParse(string text)
    {
        if (DiagnosticRules.Find(text) is { } rule)
        {
            return new RulePattern(rule.Code);
        }

        var prefix = text.ToUpperInvariant();
        return prefix.StartsWith("PM", StringComparison.Ordinal)
            && DiagnosticRules.All.Any(candidate => candidate.Code.StartsWith(prefix, StringComparison.Ordinal))
            ? new RulePattern(prefix)
            : null;
    }

    /// <summary>How much of a code the best of several patterns tells: what tells more, decides. -1 when none means the code.</summary>
    public static int Best(IEnumerable<RulePattern> patterns, string code)
    {
        var best = -1;
        foreach (var pattern in patterns)
        {
            if (pattern.Prefix.Length > best && code.StartsWith(pattern.Prefix, StringComparison.Ordinal))
            {
                best = pattern.Prefix.Length;
            }
        }

        return best;
    }

    public override string ToString() => Prefix;
}
