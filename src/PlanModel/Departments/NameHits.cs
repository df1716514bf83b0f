namespace PlanModel.Departments;

/// <summary>The rows that a key means in a place: the best ones, equally good.</summary>
internal struct NameHits
{
    /// <summary>From this score on, a row tells a former name.</summary>
    public const int Former = 10;

    /// <summary>From this score on, a row is the habit of other places: a nearer row has taken its id.</summary>
    public const int Elsewhere = 20;

    private List<RegistryEntry>? _more;

    public RegistryEntry? First { get; private set; }

    public NameClass Class { get; private set; }

    public int Score { get; private set; }

    public readonly bool IsEmpty => First is null;

    public readonly IReadOnlyList<RegistryEntry> More => _more ?? (IReadOnlyList<RegistryEntry>)[];

    /// <summary>A row of the place beats the generic ones, except with a spelling that only a rule makes.</summary>
    public static int ScoreOf(NameClass nameClass, bool placed, bool active) => (active ? 0 : Elsewhere) + (placed
        ? nameClass == NameClass.Rule ? 7 : (int)nameClass
        : nameClass switch { NameClass.Legal => 4, NameClass.Short => 5, NameClass.Rule => 8, _ => 6 });

    public static int ScoreOfFormer(NameClass nameClass, bool placed) => Former + (int)nameClass + (placed ? 0 : 5);

    public void Add(RegistryEntry entry, NameClass nameClass, int score)
    {
        if (First is null || score < Score)
        {
            First = entry;
            Class = nameClass;
            Score = score;
            _more = null;
        }
        else if (score == Score && !ReferenceEquals(entry, First))
        {
            (_more ??= []).Add(entry);
        }
    }
}
