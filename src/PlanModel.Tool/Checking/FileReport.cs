using System.Collections.Immutable;
using PlanModel.Tool.Input;

namespace PlanModel.Tool.Checking;

/// <summary>What the check of one file gave.</summary>
internal sealed record FileReport
{
    public required InputFile File { get; init; }

    /// <summary>How the file is called: stdin for standard input.</summary>
    public string Name => File.IsStandardInput ? "stdin" : File.Name;

    /// <summary>Why it could not be read, as a line for the user; null when it could. A file that could not be read is never good.</summary>
    public string? Failure { get; init; }

    /// <summary>What it was read as.</summary>
    public ValidationInput Input { get; init; }

    /// <summary>The encoding of its bytes by the usual name; null when it could not be read.</summary>
    public string? Encoding { get; init; }

    /// <summary>How many plans were read: none where it holds no list.</summary>
    public int PlanCount { get; init; }

    /// <summary>The findings that count, in the order of the document.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>How many findings a baseline holds.</summary>
    public int KnownCount { get; init; }

    /// <summary>How many findings a baseline holds that are no longer there.</summary>
    public int OutdatedCount { get; init; }

    /// <summary>How many edits could be made, or were.</summary>
    public int FixCount { get; init; }

    /// <summary>Whether the edits were made in the file.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Why it could be mended but was not, as a line for the user.</summary>
    public string? FixRefusal { get; init; }

    /// <summary>The text before and after the edits, where somebody wants to see the difference.</summary>
    public (string Before, string After)? Change { get; init; }

    /// <summary>Whether a finding makes the run fail.</summary>
    public bool Fails => Findings.Any(finding => finding.Fails);

    /// <summary>The same for a file that could not be read.</summary>
    public static FileReport Unreadable(InputFile file, string line) => new() { File = file, Failure = line };
}
