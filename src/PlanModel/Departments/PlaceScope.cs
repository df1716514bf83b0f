using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>The bodies of one place: which rows hold there, its departments, and the answers it gave before.</summary>
/// <remarks>Safe to share between threads. What it remembers never changes an answer, and is bounded.</remarks>
internal sealed class PlaceScope
{
    /// <summary>How far from a place the rows of its whole level are.</summary>
    private const int GenericDistance = 6;

    private readonly RegistryIndex _index;
    private readonly NameTable _placed = new();
    private readonly HashSet<string> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bestRanks;
    private readonly Dictionary<RegistryEntry, KnownDepartment> _departments = [];
    private NearNames? _nearPlaced;
    private NearNames? _nearWritten;
    private NameTable? _written;

    public PlaceScope(RegistryIndex index, PlaceInfo place, bool isLevelOnly)
    {
        _index = index;
        Place = place;
        IsLevelOnly = isLevelOnly;
        Level = place.Level switch
        {
            PlaceLevel.Province => place.IsMunicipality ? RegistryLevel.Municipality : RegistryLevel.Province,
            PlaceLevel.Prefecture => RegistryLevel.Prefecture,
            _ => RegistryLevel.County,
        };
        var generic = index.GenericRanks(Level, place);
        if (isLevelOnly || !HasPlaced(place))
        {
            // Most places have no rows of their own, and made-up ones never do.
            _bestRanks = generic;
        }
        else
        {
            _bestRanks = new Dictionary<string, int>(generic, StringComparer.Ordinal);
            AddPlaced(place, 0);
            AddPlaced(place.Prefecture, 2);
            AddPlaced(place.Province, 4);
        }
    }

    public PlaceInfo Place { get; }

    /// <summary>Whether the level stands in for a place that is not known.</summary>
    public bool IsLevelOnly { get; }

    public RegistryLevel Level { get; }

    /// <summary>Answers given before, by the name as written.</summary>
    public NameMemo Memo { get; } = new();

    public NameTable PlacedNames => _placed;

    /// <summary>Which keys are one character away from one of the place's own rows.</summary>
    public NearNames NearPlaced => LazyInitializer.EnsureInitialized(ref _nearPlaced, () => new NearNames(_placed))!;

    /// <summary>The same for keys whose words are as written.</summary>
    public NearNames NearWritten => LazyInitializer.EnsureInitialized(ref _nearWritten, () => new NearNames(WrittenNames))!;

    /// <summary>The names of the place's own rows in keys whose words are as written.</summary>
    public NameTable WrittenNames => LazyInitializer.EnsureInitialized(ref _written, () => _index.WrittenNamesOf(Place, Level))!;

    /// <summary>The rows that a key means here.</summary>
    public NameHits Find(ReadOnlySpan<char> key)
    {
        var hits = default(NameHits);
        Collect(_placed, key, true, ref hits);
        Collect(_index.Level(Level), key, false, ref hits);
        Collect(_index.Changes, key, false, ref hits);
        return hits;
    }

    /// <summary>The rows of the place itself, and of the places above it, that a key without a place means here.</summary>
    public NameHits FindPlaced(ReadOnlySpan<char> key)
    {
        var hits = default(NameHits);
        Collect(_placed, key, true, ref hits);
        return hits;
    }

    /// <summary>The department of a row here; one shared instance.</summary>
    public KnownDepartment DepartmentOf(RegistryEntry entry, Func<RegistryEntry, PlaceScope, KnownDepartment> make)
    {
        lock (_departments)
        {
            if (_departments.TryGetValue(entry, out var known))
            {
                return known;
            }
        }

        // Made outside the lock: successors may ask this scope again.
        var made = make(entry, this);
        lock (_departments)
        {
            if (_departments.TryGetValue(entry, out var known))
            {
                return known;
            }

            _departments.Add(entry, made);
            return made;
        }
    }

    /// <summary>Whether a row holds here, rather than a nearer one of the same id.</summary>
    public bool IsActive(BodyEntry entry) =>
        entry.Fits(Place) && _bestRanks.TryGetValue(entry.Id, out var best) && RankOf(entry) == best
        && !(entry.Place is null && IsTaken(entry.Functions));

    /// <summary>Whether a row of the place does the same several things as a generic row: then the place has that body, and not another.</summary>
    private bool IsTaken(ReadOnlySpan<char> functions) =>
        _functions.Count > 0 && functions.IndexOf(';') >= 0 && _functions.Contains(functions.ToString());

    private bool HasPlaced(PlaceInfo? place) =>
        place is not null && (HasRows(place) || (place.Prefecture is { } prefecture && HasRows(prefecture)) || (place.Province is { } province && HasRows(province)));

    private bool HasRows(PlaceInfo place) => _index.Placed(place.Name).Count > 0 || _index.PlacedChanges(place.Name).Count > 0;

    private int RankOf(BodyEntry entry)
    {
        var distance = entry.Place is null ? GenericDistance
            : entry.Place == Place.Name ? 0
            : entry.Place == Place.Prefecture?.Name ? 2
            : 4;
        return distance + (entry.Kinds is null ? 1 : 0);
    }

    /// <summary>The rank of the best row of each id, of the rows that hold for every place of a level and kind.</summary>
    public static Dictionary<string, int> RanksOf(IReadOnlyList<BodyEntry> generic, PlaceInfo place)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in generic)
        {
            Rank(ranks, entry, place, GenericDistance);
        }

        return ranks;
    }

    private static void Rank(Dictionary<string, int> ranks, BodyEntry entry, PlaceInfo place, int distance)
    {
        if (entry.Fits(place))
        {
            var rank = distance + (entry.Kinds is null ? 1 : 0);
            if (!ranks.TryGetValue(entry.Id, out var best) || rank < best)
            {
                ranks[entry.Id] = rank;
            }
        }
    }

    private void AddPlaced(PlaceInfo? place, int distance)
    {
        if (place is null)
        {
            return;
        }

        foreach (var entry in _index.Placed(place.Name))
        {
            if (entry.Level == Level && !entry.Functions.IsEmpty && entry.Fits(Place))
            {
                _functions.Add(entry.Functions.ToString());
            }

            if (entry.Level == Level || (distance == 0 && entry.Level is RegistryLevel.Province or RegistryLevel.Municipality && Place.Level == PlaceLevel.Province))
            {
                Rank(_bestRanks, entry, Place, distance);
                _index.AddBody(_placed, entry, Place);
            }
        }

        foreach (var entry in _index.PlacedChanges(place.Name))
        {
            _index.AddChange(_placed, entry, Place);
        }
    }

    private void Collect(NameTable table, ReadOnlySpan<char> key, bool placed, ref NameHits hits)
    {
        for (var i = table.Find(key); i != 0;)
        {
            var use = table[i];
            i = use.Next;
            if (use.Entry is BodyEntry body)
            {
                if (body.Fits(Place))
                {
                    hits.Add(body, use.Class, NameHits.ScoreOf(use.Class, placed, IsActive(body)));
                }
            }
            else
            {
                hits.Add(use.Entry, use.Class, NameHits.ScoreOfFormer(use.Class, placed));
            }
        }
    }
}
