namespace PlanModel.Tool;

/// <summary>What the exit status tells; the same for every command and format.</summary>
internal static class ExitStatus
{
    /// <summary>No findings at or above the threshold.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, unreadable input, or nothing read.</summary>
    public const int Failed = 2;

    /// <summary>Ctrl+C ended it, as shells number that.</summary>
    public const int Interrupted = 130;
}
