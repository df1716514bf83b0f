namespace PlanModel.Benchmarks;

/// <summary>Which list is read.</summary>
public enum DocumentSize
{
    /// <summary>The seed: 45 tasks, 9,269 characters as text.</summary>
    Seed,

    /// <summary>1,000 tasks.</summary>
    Thousand,
}
