namespace PlanModel.Tool.Input;

/// <summary>What is read as one plan: a file, or a line of a file of plans.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The 1-based line; 0 for the whole file.</param>
/// <param name="Content">The line; null for the whole file.</param>
internal sealed record PlanItem(InputFile File, int Line = 0, byte[]? Content = null)
{
    /// <summary>How it is called in output: plans.jsonl:3 for a line.</summary>
    public string Name => Line == 0 ? File.DisplayName : FormattableString.Invariant($"{File.DisplayName}:{Line}");

    /// <summary>Why it cannot be read; null when that is not known yet.</summary>
    public string? Error { get; init; }
}
