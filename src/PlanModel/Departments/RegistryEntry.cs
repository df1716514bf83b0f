namespace PlanModel.Departments;

/// <summary>A row that names bodies: one that exists, or one that existed.</summary>
internal abstract class RegistryEntry(RegistryLine line, string? place)
{
    public RegistryLine Line { get; } = line;

    /// <summary>The place that the row is limited to (天津市), itself or the places below it; null for everywhere.</summary>
    public string? Place { get; } = place;

    /// <summary>The legal name, with placeholders.</summary>
    public abstract ReadOnlySpan<char> Name { get; }

    public abstract string FileName { get; }

    /// <summary>What <see cref="DepartmentMatch.Entry"/> says.</summary>
    public override string ToString() => $"{FileName}({Line.Number}): {Name.ToString()}";
}
