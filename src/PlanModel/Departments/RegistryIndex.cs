using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>The rows of the data files by level and place, and the tables of names that all places of a level share.</summary>
internal sealed class RegistryIndex
{
    /// <summary>More kinds of places than there are.</summary>
    private const int MaximumLetters = 64;

    private readonly string[] _texts;
    private readonly List<BodyEntry>[] _generic = [[], [], [], [], []];
    private readonly SharedCache<Dictionary<string, int>>[] _genericRanks;

    private readonly Dictionary<string, List<BodyEntry>> _placed = new(StringComparer.Ordinal);
    private readonly List<ChangeEntry> _changes = [];
    private readonly Dictionary<string, List<ChangeEntry>> _placedChanges = new(StringComparer.Ordinal);
    private readonly Lazy<NameTable>[] _levels;
    private readonly Lazy<NearNames>[] _near;
    private readonly Lazy<NameTable>[] _written;
    private readonly Lazy<NearNames>[] _nearWritten;
    private readonly Lazy<NameTable> _changeTable;
    private readonly Lazy<NameTable> _literals;
    private readonly Lazy<NameTable> _endedNames;
    private readonly Lazy<NameKeys> _writtenKeys = new(() => new NameKeys(new NameCanon()));
    private readonly Lazy<string[]> _prefixes;
    private readonly Lazy<WordList> _words;

    public RegistryIndex(string bodies, string history, string abbreviations)
    {
        _texts = [bodies, history];
        BodyLines = RegistryLine.ReadAll(bodies);
        ChangeLines = RegistryLine.ReadAll(history);
        AbbreviationLines = RegistryLine.ReadAll(abbreviations);
        Version = VersionOf(bodies);
        Canon = new NameCanon(AbbreviationLines);
        Keys = new NameKeys(Canon);
        BodyEntry? last = null;
        foreach (var line in BodyLines)
        {
            if (BodyEntry.Read(line, out _, last) is not { } entry || entry.Name.EndsWith("）".AsSpan(), StringComparison.Ordinal))
            {
                continue;
            }

            last = entry;
            if (entry.Place is null)
            {
                _generic[(int)entry.Level].Add(entry);
            }
            else
            {
                AddTo(_placed, entry.Place, entry);
            }
        }

        foreach (var line in ChangeLines)
        {
            if (ChangeEntry.Read(line, out _) is not { } entry)
            {
                continue;
            }

            if (entry.Place is null)
            {
                _changes.Add(entry);
            }
            else
            {
                AddTo(_placedChanges, entry.Place, entry);
            }
        }

        _genericRanks = new SharedCache<Dictionary<string, int>>[_generic.Length];
        _levels = new Lazy<NameTable>[_generic.Length];
        _near = new Lazy<NearNames>[_generic.Length];
        _written = new Lazy<NameTable>[_generic.Length];
        _nearWritten = new Lazy<NearNames>[_generic.Length];
        for (var i = 0; i < _levels.Length; i++)
        {
            var level = (RegistryLevel)i;
            _genericRanks[i] = new SharedCache<Dictionary<string, int>>(MaximumLetters);
            _levels[i] = new Lazy<NameTable>(() => MakeLevel(level, Keys));
            _near[i] = new Lazy<NearNames>(() => new NearNames(Level(level)));
            _written[i] = new Lazy<NameTable>(() => MakeLevel(level, _writtenKeys.Value));
            _nearWritten[i] = new Lazy<NearNames>(() => new NearNames(WrittenLevel(level)));
        }

        _changeTable = new Lazy<NameTable>(MakeChanges);
        _literals = new Lazy<NameTable>(MakeLiterals);
        _endedNames = new Lazy<NameTable>(MakeEndedNames);
        _prefixes = new Lazy<string[]>(MakePrefixes);
        _words = new Lazy<WordList>(() => WordList.From(this));
    }

    public List<RegistryLine> BodyLines { get; }

    public List<RegistryLine> ChangeLines { get; }

    public List<RegistryLine> AbbreviationLines { get; }

    public string Version { get; }

    public NameCanon Canon { get; }

    public NameKeys Keys { get; }

    /// <summary>Former names that hold for every place, and those of central bodies.</summary>
    public NameTable Changes => _changeTable.Value;

    /// <summary>Names of local bodies that do not name their place (中新天津生态城管理委员会).</summary>
    public NameTable Literals => _literals.Value;

    /// <summary>The names of bodies that ended, as written; only those whose place is written out or that have none.</summary>
    public NameTable EndedNames => _endedNames.Value;

    /// <summary>What stands before the place in names (中共, 国家税务总局), longest first.</summary>
    public string[] Prefixes => _prefixes.Value;

    /// <summary>The words that names are made of.</summary>
    public WordList Words => _words.Value;

    public IReadOnlyList<BodyEntry> Generic(RegistryLevel level) => _generic[(int)level];

    /// <summary>The rank of the best row of each id in a place that has no rows of its own; only its kind matters. Not to be changed.</summary>
    public Dictionary<string, int> GenericRanks(RegistryLevel level, PlaceInfo place)
    {
        var ranks = _genericRanks[(int)level];
        return ranks.Find(place.Letter) ?? ranks.Add(place.Letter, PlaceScope.RanksOf(Generic(level), place));
    }

    public IEnumerable<BodyEntry> AllBodies
    {
        get
        {
            foreach (var list in _generic)
            {
                foreach (var entry in list)
                {
                    yield return entry;
                }
            }

            foreach (var pair in _placed)
            {
                foreach (var entry in pair.Value)
                {
                    yield return entry;
                }
            }
        }
    }

    public NameTable Level(RegistryLevel level) => _levels[(int)level].Value;

    /// <summary>The names of a level in keys whose words are as written.</summary>
    public NameTable WrittenLevel(RegistryLevel level) => _written[(int)level].Value;

    /// <summary>Which keys with the words as written are one character away from one of a level.</summary>
    public NearNames NearWritten(RegistryLevel level) => _nearWritten[(int)level].Value;

    /// <summary>Which keys are one character away from one of a level.</summary>
    public NearNames Near(RegistryLevel level) => _near[(int)level].Value;

    public IReadOnlyList<BodyEntry> Placed(string place) => _placed.TryGetValue(place, out var list) ? list : [];

    /// <summary>The rows of a place and of those above it.</summary>
    public IEnumerable<BodyEntry> PlacedFor(PlaceInfo place) =>
        Placed(place.Name)
            .Concat(place.Prefecture is null ? [] : Placed(place.Prefecture.Name))
            .Concat(place.Province is null ? [] : Placed(place.Province.Name));

    public IReadOnlyList<ChangeEntry> PlacedChanges(string place) => _placedChanges.TryGetValue(place, out var list) ? list : [];

    /// <summary>The names of a place's own rows in keys whose words are as written.</summary>
    public NameTable WrittenNamesOf(PlaceInfo place, RegistryLevel level)
    {
        var table = new NameTable();
        foreach (var entry in PlacedFor(place))
        {
            if (entry.Level == level && entry.Fits(place))
            {
                AddBody(table, _writtenKeys.Value, entry, place);
            }
        }

        return table;
    }

    /// <summary>The key of a name in its place with the words as written: 发展改苯委 is near to 发展改革委, not to 发改委.</summary>
    public int WriteWrittenKey(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, Span<char> key) => _writtenKeys.Value.Write(before, rest, key);

    /// <summary>Adds all spellings of a row to a table.</summary>
    public void AddBody(NameTable table, BodyEntry entry, PlaceInfo? own) => AddBody(table, Keys, entry, own);

    public void AddChange(NameTable table, ChangeEntry entry, PlaceInfo? own)
    {
        Keys.Add(table, entry, entry.Name, NameClass.Legal, own);
        AddEach(table, Keys, entry, entry.Short, own);
    }

    private static void AddBody(NameTable table, NameKeys keys, BodyEntry entry, PlaceInfo? own)
    {
        keys.Add(table, entry, entry.Name, NameClass.Legal, own);
        keys.Add(table, entry, entry.Short, NameClass.Short, own);
        AddEach(table, keys, entry, entry.Aliases, own);
    }

    private static void AddTo<T>(Dictionary<string, List<T>> map, string key, T entry)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map.Add(key, list = []);
        }

        list.Add(entry);
    }

    private static string VersionOf(string bodies)
    {
        const string Word = "# registry ";
        if (!bodies.StartsWith(Word, StringComparison.Ordinal))
        {
            return "";
        }

        var end = bodies.IndexOfAny([':', '\n', ' '], Word.Length);
        return end < 0 ? "" : bodies.Substring(Word.Length, end - Word.Length);
    }

    private static void AddEach(NameTable table, NameKeys keys, RegistryEntry entry, ReadOnlySpan<char> spellings, PlaceInfo? own)
    {
        while (!spellings.IsEmpty)
        {
            var end = spellings.IndexOf(';');
            keys.Add(table, entry, end < 0 ? spellings : spellings.Slice(0, end), NameClass.Alias, own);
            spellings = end < 0 ? default : spellings.Slice(end + 1);
        }
    }

    private NameTable MakeLevel(RegistryLevel level, NameKeys keys)
    {
        var table = new NameTable();
        foreach (var entry in _generic[(int)level])
        {
            AddBody(table, keys, entry, null);
        }

        return table;
    }

    private NameTable MakeChanges()
    {
        var table = new NameTable();
        foreach (var entry in _changes)
        {
            AddChange(table, entry, null);
            if (entry.Name.IndexOf('{') < 0 && entry.Name.StartsWith("国家".AsSpan(), StringComparison.Ordinal))
            {
                Keys.Add(table, entry, entry.Name.Slice(2), NameClass.Rule, null);
            }
        }

        return table;
    }

    private NameTable MakeLiterals()
    {
        var table = new NameTable();
        foreach (var pair in _placed)
        {
            var own = PlaceParser.Parse(pair.Key.AsSpan());
            foreach (var entry in pair.Value)
            {
                if (own is not null && entry.Name.IndexOf('{') < 0 && entry.Name.IndexOf(own.Name.AsSpan()) < 0)
                {
                    Keys.Add(table, entry, entry.Name, NameClass.Legal, null);
                    Keys.Add(table, entry, entry.Short, NameClass.Short, null);
                    AddEach(table, Keys, entry, entry.Aliases, null);
                }
            }
        }

        return table;
    }

    private NameTable MakeEndedNames()
    {
        var table = new NameTable();
        foreach (var entry in _changes.Concat(_placedChanges.Values.SelectMany(list => list)))
        {
            if (entry.Kind == ChangeKind.Rename || entry.Name.IndexOf('{') >= 0)
            {
                continue;
            }

            var name = entry.Name.ToString();
            table.Add(name.AsSpan(), entry, NameClass.Legal);
            var shorter = name.Replace("工作委员会", "工委").Replace("委员会", "委").Replace("办公室", "办");
            if (shorter != name)
            {
                table.Add(shorter.AsSpan(), entry, NameClass.Alias);
            }

            // Short forms that name their place themselves; 市科委 means another body elsewhere.
            foreach (var spelling in entry.Short.ToString().Split(';'))
            {
                if (entry.Place is not null && spelling.Length > 2 && LevelLetters.Read(spelling.AsSpan(), out _) is null)
                {
                    table.Add(spelling.AsSpan(), entry, NameClass.Alias);
                }
            }
        }

        return table;
    }

    private string[] MakePrefixes()
    {
        var prefixes = new HashSet<string>(StringComparer.Ordinal) { "中共", "中国共产党", "共青团", "团", "中国贸促会", "中国国际贸易促进委员会" };
        foreach (var text in _texts)
        {
            for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
            {
                var start = open;
                while (start > 0 && text[start - 1] is not ('\t' or ';' or '+' or '}' or '\n'))
                {
                    start--;
                }

                if (start < open && (start == 0 || text[start - 1] != '}'))
                {
                    prefixes.Add(text.Substring(start, open - start));
                }
            }
        }

        var sorted = new List<string>(prefixes.Count);
        foreach (var prefix in prefixes)
        {
            var at = sorted.FindIndex(other => other.Length < prefix.Length);
            sorted.Insert(at < 0 ? sorted.Count : at, prefix);
        }

        return sorted.ToArray();
    }
}
