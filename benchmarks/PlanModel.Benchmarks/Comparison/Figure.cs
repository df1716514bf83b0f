namespace PlanModel.Benchmarks.Comparison;

/// <summary>What one benchmark cost.</summary>
/// <param name="Name">Class, method and parameters: TextLoadBenchmarks.LoadText(Document: Seed).</param>
/// <param name="Group">What ratios are made within: class and parameters.</param>
/// <param name="IsReference">Whether the others of the group are measured against it.</param>
/// <param name="Nanoseconds">The median of an operation.</param>
/// <param name="Bytes">What an operation allocates; null when that was not measured.</param>
public sealed record Figure(string Name, string Group, bool IsReference, double Nanoseconds, double? Bytes);
