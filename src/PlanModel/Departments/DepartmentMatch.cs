using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>Which body a name means, how sure that is, and why.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record DepartmentMatch
{
    private Func<ValueList<Department>>? _suggest;
    private ValueList<Department> _candidates;

    /// <summary>The name as it was asked for.</summary>
    public required string Input { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How the body was found.</summary>
    public MatchKind Match { get; init; }

    /// <summary>What sort of actor the name means. Enterprises may have a department too: the registry knows some.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>The body; null when <see cref="Match"/> is <see cref="MatchKind.Unknown"/> or <see cref="MatchKind.Ambiguous"/>.</summary>
    public Department? Department { get; init; }

    /// <summary>The rule that decided.</summary>
    public DepartmentRule Rule { get; init; }

    /// <summary>How the name is related to the body.</summary>
    public DepartmentRelation Relation { get; init; }

    /// <summary>The year in which the name was given up or the body ended; null otherwise, and where it is not known.</summary>
    public int? RelationYear { get; init; }

    /// <summary>The registry's entry that decided: <c>bodies.tsv(12): {place}教育局</c>; null where none did.</summary>
    public string? Entry { get; init; }

    /// <summary>A second plate written in brackets behind the name: 知识产权局 in 市场监管局（知识产权局）; null when there is none.</summary>
    public string? Plate { get; init; }

    /// <summary>The bodies that an ambiguous name may mean; for an unknown one the nearest known, which are no answer.</summary>
    public ValueList<Department> Candidates
    {
        get
        {
            // Nearest names are looked for when somebody asks; two threads find the same.
            if (Volatile.Read(ref _suggest) is { } suggest)
            {
                _candidates = suggest();
                Volatile.Write(ref _suggest, null);
            }

            return _candidates;
        }

        init => _candidates = value;
    }

    /// <summary>Whether places are known to have kept the name that is called a former one.</summary>
    internal bool IsNameKeptInPlaces { get; init; }

    internal Func<ValueList<Department>>? Suggest
    {
        init => _suggest = value;
    }

    /// <summary>Whether both are the same answer to the same name.</summary>
    public bool Equals(DepartmentMatch? other) =>
        other is not null && Input == other.Input && Match == other.Match && Kind == other.Kind && Rule == other.Rule && Relation == other.Relation
        && RelationYear == other.RelationYear && Entry == other.Entry && Plate == other.Plate && Equals(Department, other.Department)
        && Candidates == other.Candidates;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Input.GetHashCode() * 31) + (Department?.Name.GetHashCode() ?? 0));
}
