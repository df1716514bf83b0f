namespace PlanModel;

/// <summary>Known bodies, their names and what became of them.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed class DepartmentRegistry
{
    private DepartmentRegistry()
    {
    }

    /// <summary>The registry that comes with the library.</summary>
    public static DepartmentRegistry Default { get; } = new();
}
