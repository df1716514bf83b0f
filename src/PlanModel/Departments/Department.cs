using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>One body with an identity, however it is spelled.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record Department
{
    /// <summary>The identity: the full legal name with its place (天津市文化和旅游局). Where no place is known the level stands in for it (市文化和旅游局).</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The usual short form (市人社局); null where the registry has none.</summary>
    public string? ShortName { get; init; }

    /// <summary>The place of the body; null for central bodies, and where no place is known.</summary>
    public Place? Place { get; init; }

    /// <summary>What it belongs to.</summary>
    public DepartmentBranch Branch { get; init; }

    /// <summary>What it does, as keys that are the same for all levels and places (culture-tourism); a merged body has several. Empty where not known.</summary>
    public ValueList<string> Functions { get; init; }

    /// <summary>The year of the present name or of the set-up; null where not known.</summary>
    public int? Since { get; init; }

    /// <summary>The year in which the body ended; null for one that exists.</summary>
    public int? Until { get; init; }

    /// <summary>
    /// The legal names of the bodies that took over the duties of one that ended (天津市旅游局 → 天津市文化和旅游局); empty for one that exists.
    /// They may have ended as well: <see cref="DepartmentRegistry.CurrentOf"/> follows them to the end.
    /// </summary>
    public ValueList<string> Successors { get; init; }

    /// <summary>Whether the body has the function.</summary>
    /// <param name="function">A key such as <c>health</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is null.</exception>
    public bool HasFunction(string function)
    {
        Guard.NotNull(function);
        foreach (var own in Functions)
        {
            if (own == function)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both bodies have a function in common: 天津市卫生健康委员会 and 国家卫生健康委员会.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool SharesFunctionWith(Department other)
    {
        Guard.NotNull(other);
        foreach (var function in Functions)
        {
            if (other.HasFunction(function))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
