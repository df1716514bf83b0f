namespace PlanModel;

/// <summary>What a diagnostic code means: the same for every document.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads. <see cref="DiagnosticRules.All"/> holds them all.</remarks>
public sealed record DiagnosticRule
{
    /// <summary>The stable code, PM and four digits.</summary>
    public required string Code { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The rule in a few words: small letters and hyphens (number-missing). As stable as the code.</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How much its findings matter, unless whoever asks decides otherwise.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>What a finding says, in one sentence of English.</summary>
    public required string Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What is looked for, and why that matters, in a few sentences of English.</summary>
    public required string Description { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether some of its findings come with an edit that mends them (<see cref="ValidationResult.Fixes"/>).</summary>
    public bool IsFixable { get; init; }

    /// <summary>The anchor of its paragraph in the documentation of rules: pm2001-number-missing.</summary>
    public string HelpAnchor => $"{Code.ToLowerInvariant()}-{Name}";

    /// <summary>Code and name: PM2001 number-missing.</summary>
    public override string ToString() => $"{Code} {Name}";
}
