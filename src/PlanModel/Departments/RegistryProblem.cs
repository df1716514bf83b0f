namespace PlanModel;

/// <summary>Something wrong in the registry's data.</summary>
/// <param name="File">The data file.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Message">What was found and what was expected, with the bad entry.</param>
public sealed record RegistryProblem(string File, int Line, string Message)
{
    /// <summary>bodies.tsv(12): message.</summary>
    public override string ToString() => $"{File}({Line}): {Message}";
}
