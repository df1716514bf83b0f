using PlanModel.Departments;

namespace PlanModel;

/// <summary>Tells which Chinese public body a name means. Precise first: what is not sure is ambiguous or unknown, never a guess.</summary>
/// <remarks>Immutable, safe to share between threads. Answers do not depend on what was asked before.</remarks>
public sealed class DepartmentNormalizer
{
    private ResponsibilityParser? _parser;

    /// <summary>A normalizer over <paramref name="registry"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="registry"/> is null.</exception>
    public DepartmentNormalizer(DepartmentRegistry registry)
    {
        Guard.NotNull(registry);
        Registry = registry;
    }

    /// <summary>The normalizer over <see cref="DepartmentRegistry.Default"/>.</summary>
    public static DepartmentNormalizer Default { get; } = new(DepartmentRegistry.Default);

    /// <summary>The registry that it asks.</summary>
    public DepartmentRegistry Registry { get; }

    /// <summary>Which body <paramref name="name"/> means in <paramref name="place"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DepartmentMatch Normalize(string name, Place? place = null)
    {
        Guard.NotNull(name);
        return Registry.Match(name.AsSpan(), name, place);
    }

    /// <summary>Who is named in a responsibility text (市教委牵头，市财政局配合), and which bodies they are in <paramref name="place"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="responsibility"/> is null.</exception>
    public Responsibility Parse(string responsibility, Place? place = null)
    {
        Guard.NotNull(responsibility);
        var parser = LazyInitializer.EnsureInitialized(ref _parser, () => new ResponsibilityParser(this))!;
        return parser.Parse([new ResponsibilityPart(responsibility.AsMemory(), MentionRole.Responsible)], place, LeadRule.None).Responsibility;
    }

    /// <summary>The same as <see cref="Normalize(string, Place?)"/> for a slice; the answer's <see cref="DepartmentMatch.Input"/> is a string that can be kept.</summary>
    internal DepartmentMatch Normalize(ReadOnlySpan<char> name, Place? place) => Registry.Match(name, null, place);
}
