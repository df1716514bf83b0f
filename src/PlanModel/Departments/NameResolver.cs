using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>
/// Finds the body that a name means. Exact look-up of keys, in the order in which a reader would understand the name: the place that it
/// names, the level letter, what stands before a place (中共, 国家税务总局), the stem of a place, the place of the document; then the rules.
/// </summary>
internal sealed partial class NameResolver
{
    private const int MaximumDepth = 4;

    /// <summary>Added to the depth where only the names of bodies matter: their successors are not looked for, so that no circle of changes is endless.</summary>
    private const int NamesOnly = 100;

    private const int KeyLength = (NameFolding.MaximumLength * 2) + 2;

    private readonly RegistryIndex _index;
    private readonly ScopeCache _scopes;
    private readonly Lazy<DerivedNames> _derived;
    private readonly Lazy<Dictionary<char, string[]>> _prefixes;
    private readonly Func<RegistryEntry, PlaceScope, KnownDepartment> _make;

    public NameResolver(RegistryIndex index, ScopeCache scopes)
    {
        _index = index;
        _scopes = scopes;
        _derived = new Lazy<DerivedNames>(() => new DerivedNames(index));
        _prefixes = new Lazy<Dictionary<char, string[]>>(() => index.Prefixes.GroupBy(prefix => prefix[0]).ToDictionary(group => group.Key, group => group.ToArray()));
        _make = Make;
    }

    /// <summary>The answer to a folded name.</summary>
    /// <param name="name">Folded by <see cref="NameFolding"/>.</param>
    /// <param name="context">The place of the document; null when none is known.</param>
    /// <param name="depth">How many names were followed to come here.</param>
    public Answer Resolve(ReadOnlySpan<char> name, PlaceScope? context, int depth = 0)
    {
        if (name.Length < 2 || depth % NamesOnly > MaximumDepth)
        {
            return default;
        }

        if ((context is null || IsNational(name)) && TryNational(name, depth, out var answer))
        {
            return answer;
        }

        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        var count = PlaceMatcher.Match(name, context?.Place, matches);
        matches = matches.Slice(0, count);
        var elsewhere = default(Answer);
        if (TryPlaces(name, 0, matches, PlaceForm.Full, context, depth, ref elsewhere, out answer)
            || TryLetter(name, 0, context, depth, ref elsewhere, out answer)
            || TryPrefixes(name, context, depth, ref elsewhere, out answer)
            || TryPlaces(name, 0, matches, PlaceForm.Stem, context, depth, ref elsewhere, out answer)
            || TryBranch(name, matches, context, depth, out answer)
            || (context is not null && name[0] != '委' && Try(context, default, name, null, depth, ref elsewhere, out answer))
            || TryLiteral(name, context, depth, out answer)
            || (context is not null && TryNational(name, depth, out answer))
            || TryUnknownPlace(name, depth, out answer))
        {
            return answer;
        }

        if (!elsewhere.IsNone)
        {
            return elsewhere;
        }

        return TrySeveralPlaces(name, matches, context, depth, out answer)
            || (context is null && TryAllLevels(name, depth, out answer))
            || TryDerive(name, matches, context, out answer)
            ? answer
            : default;
    }

    /// <summary>Names that mean a central body in the papers of any place.</summary>
    private static bool IsNational(ReadOnlySpan<char> name)
    {
        foreach (var prefix in (string[])["国家", "国务院", "中央", "中共中央", "全国", "最高", "中华", "中国", "新华", "人民日报"])
        {
            if (name.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return name[name.Length - 1] == '部' && !name.SequenceEqual("统战部".AsSpan())
            || name.EndsWith("总局".AsSpan(), StringComparison.Ordinal) || name.EndsWith("总署".AsSpan(), StringComparison.Ordinal);
    }

    private bool TryNational(ReadOnlySpan<char> name, int depth, out Answer answer)
    {
        Span<char> key = stackalloc char[KeyLength];
        key = key.Slice(0, _index.Canon.Write(name, key));
        var hits = default(NameHits);
        Collect(_index.Level(RegistryLevel.National), key, false, ref hits);
        Collect(_index.Changes, key, true, ref hits);
        answer = hits.IsEmpty ? default : Judge(null, hits, default, name, null, depth);
        return !answer.IsNone;
    }

    private static void Collect(NameTable table, ReadOnlySpan<char> key, bool former, ref NameHits hits)
    {
        for (var i = table.Find(key); i != 0; i = table[i].Next)
        {
            var use = table[i];
            hits.Add(use.Entry, use.Class, former ? NameHits.ScoreOfFormer(use.Class, false) : NameHits.ScoreOf(use.Class, false, true));
        }
    }

    private bool Try(
        PlaceScope scope, ReadOnlySpan<char> before, ReadOnlySpan<char> rest, PlaceForm? form, int depth, ref Answer elsewhere, out Answer answer)
    {
        answer = default;
        if (rest.IsEmpty)
        {
            return false;
        }

        Span<char> key = stackalloc char[KeyLength];
        var hits = scope.Find(key.Slice(0, _index.Keys.Write(before, rest, key)));
        if (hits.IsEmpty || (rest[rest.Length - 1] == '厅' && scope.Place.Level != PlaceLevel.Province && !rest.EndsWith("办公厅".AsSpan(), StringComparison.Ordinal)))
        {
            return false;
        }

        var found = Judge(scope, hits, before, rest, form, depth);
        if (hits.Score >= NameHits.Elsewhere)
        {
            elsewhere = elsewhere.IsNone ? found : elsewhere;
            return false;
        }

        answer = found;
        return !answer.IsNone;
    }

    private bool TryPlaces(
        ReadOnlySpan<char> name, int at, ReadOnlySpan<PlaceMatch> matches, PlaceForm form, PlaceScope? context, int depth, ref Answer elsewhere, out Answer answer)
    {
        var before = name.Slice(0, at);
        foreach (var match in matches)
        {
            if (match.Form != form || match.PlaceIn(context?.Place) is not { } place || at + match.Length >= name.Length)
            {
                continue;
            }

            // 湘西州 and 蓟县 are other spellings, as stems are.
            var written = name.Slice(at, match.Length).EndsWith(place.OwnName.AsSpan(), StringComparison.Ordinal) ? form : PlaceForm.Stem;
            var scope = _scopes.Of(place);
            var rest = name.Slice(at + match.Length);
            if (Try(scope, before, rest, written, depth, ref elsewhere, out answer))
            {
                return true;
            }

            // 滨海新区区委: the letter after the name, before the committee.
            if (rest.Length > place.Letter.Length + 1 && rest.StartsWith(place.Letter.AsSpan(), StringComparison.Ordinal)
                && Try(scope, before, rest.Slice(place.Letter.Length), PlaceForm.Stem, depth, ref elsewhere, out answer))
            {
                return true;
            }
        }

        answer = default;
        return false;
    }

    private bool TryLetter(ReadOnlySpan<char> name, int at, PlaceScope? context, int depth, ref Answer elsewhere, out Answer answer)
    {
        answer = default;
        var letter = LevelLetters.Read(name.Slice(at), out var length);
        if (letter is null)
        {
            return false;
        }

        foreach (var scope in ScopesOf(letter, context))
        {
            if (Try(scope, name.Slice(0, at), name.Slice(at + length), null, depth, ref elsewhere, out answer))
            {
                return true;
            }
        }

        return false;
    }

    private PlaceScope[] ScopesOf(string letter, PlaceScope? context) =>
        context is not null && LevelLetters.PlaceOf(letter, context.Place) is { } place ? [_scopes.Of(place)] : _scopes.OfLetter(letter);

    private bool TryPrefixes(ReadOnlySpan<char> name, PlaceScope? context, int depth, ref Answer elsewhere, out Answer answer)
    {
        answer = default;
        if (!_prefixes.Value.TryGetValue(name[0], out var prefixes))
        {
            return false;
        }

        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        foreach (var prefix in prefixes)
        {
            if (name.Length < prefix.Length + 2 || !name.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                continue;
            }

            var count = PlaceMatcher.Match(name.Slice(prefix.Length), context?.Place, matches);
            var found = matches.Slice(0, count);
            if (TryPlaces(name, prefix.Length, found, PlaceForm.Full, context, depth, ref elsewhere, out answer)
                || TryLetter(name, prefix.Length, context, depth, ref elsewhere, out answer)
                || TryPlaces(name, prefix.Length, found, PlaceForm.Stem, context, depth, ref elsewhere, out answer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names that do not name a place: 海河传媒中心 in 天津, 江北新区管委会 in 南京; full ones anywhere.</summary>
    private bool TryLiteral(ReadOnlySpan<char> name, PlaceScope? context, int depth, out Answer answer)
    {
        Span<char> key = stackalloc char[KeyLength];
        key = key.Slice(0, _index.Canon.Write(name, key));
        for (var place = context?.Place; place is not null; place = place.Parent)
        {
            var scope = _scopes.Of(place);
            var hits = scope.FindPlaced(key);
            if (!hits.IsEmpty)
            {
                answer = Judge(scope, hits, default, name, null, depth);
                return !answer.IsNone;
            }
        }

        var literals = default(NameHits);
        Collect(_index.Literals, key, false, ref literals);
        if (literals.First is { Place: { } owner } && PlaceParser.Parse(owner.AsSpan()) is { } own)
        {
            answer = Judge(_scopes.Of(own), literals, default, name, null, depth);
            return !answer.IsNone;
        }

        answer = default;
        return false;
    }

    /// <summary>虚构市教育局: a place that is in no table, formed like one.</summary>
    private bool TryUnknownPlace(ReadOnlySpan<char> name, int depth, out Answer answer)
    {
        answer = default;
        foreach (var prefix in (string[])["", "中共", "共青团", "国家税务总局"])
        {
            if (!name.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                continue;
            }

            var text = name.Slice(prefix.Length);
            var length = PlaceParser.LengthOfUnknown(text);
            if (length == 0 || PlaceParser.Parse(text.Slice(0, length)) is not { IsKnown: false } place)
            {
                continue;
            }

            var ignored = default(Answer);
            if (Try(_scopes.Of(place), prefix.AsSpan(), text.Slice(length), PlaceForm.Full, depth, ref ignored, out answer))
            {
                return true;
            }
        }

        return false;
    }

    private bool TrySeveralPlaces(ReadOnlySpan<char> name, ReadOnlySpan<PlaceMatch> matches, PlaceScope? context, int depth, out Answer answer)
    {
        answer = default;
        Span<DivisionTable.NameHit> hits = stackalloc DivisionTable.NameHit[24];
        foreach (var match in matches)
        {
            if (!match.IsSeveral || match.Form != PlaceForm.Full || match.Length >= name.Length)
            {
                continue;
            }

            var count = DivisionTable.Default.FindNames(name, hits);
            var candidates = new List<Department>();
            var ignored = default(Answer);
            foreach (var hit in hits.Slice(0, count))
            {
                var place = DivisionTable.Default[hit.Division];
                if (hit.Length == match.Length && (context is null || context.Place.Province is null || place.IsWithin(context.Place.Province))
                    && Try(_scopes.Of(place), default, name.Slice(match.Length), PlaceForm.Full, depth, ref ignored, out var found)
                    && found.Department is { } department)
                {
                    candidates.Add(department);
                }
            }

            if (candidates.Count > 0)
            {
                answer = Answer.Ambiguous(DepartmentRule.SeveralPlaces, [.. candidates]);
                return true;
            }
        }

        return false;
    }

    /// <summary>教育局 where no place is known: it may be a city's or a county's.</summary>
    private bool TryAllLevels(ReadOnlySpan<char> name, int depth, out Answer answer)
    {
        var candidates = new List<Department>();
        var ignored = default(Answer);
        foreach (var letter in (string[])["省", "市", "区", "县"])
        {
            foreach (var scope in _scopes.OfLetter(letter))
            {
                if (name[0] != '委' && Try(scope, default, name, null, depth, ref ignored, out var found))
                {
                    if (found.Department is { } department && !candidates.Contains(department))
                    {
                        candidates.Add(department);
                    }

                    break;
                }
            }
        }

        answer = candidates.Count == 0 ? default : Answer.Ambiguous(DepartmentRule.NoLevel, [.. candidates]);
        return candidates.Count > 0;
    }
}
