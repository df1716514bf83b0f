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

    /// <summary>How deep a name may be whose host and unit are looked for: each tries every cut, so one inside the other must not.</summary>
    private const int MaximumDepthOfUnits = 1;

    private const int KeyLength = (NameFolding.MaximumLength * 2) + 2;

    private readonly RegistryIndex _index;
    private readonly ScopeCache _scopes;
    private readonly Lazy<DerivedNames> _derived;
    private readonly Lazy<WordTable<bool>> _prefixes;
    private readonly Func<RegistryEntry, PlaceScope, KnownDepartment> _make;

    public NameResolver(RegistryIndex index, ScopeCache scopes)
    {
        _index = index;
        _scopes = scopes;
        _derived = new Lazy<DerivedNames>(() => new DerivedNames(index));
        _prefixes = new Lazy<WordTable<bool>>(() => WordTable<bool>.ByStart(string.Join(" ", index.Prefixes)));
        _make = Make;
    }

    /// <summary>The answer to a folded name.</summary>
    /// <param name="name">Folded by <see cref="NameFolding"/>.</param>
    /// <param name="context">The place of the document; null when none is known.</param>
    /// <param name="depth">How many names were followed to come here.</param>
    public Answer Resolve(ReadOnlySpan<char> name, PlaceScope? context, int depth = 0)
    {
        var answer = Find(name, context, depth);
        return answer.Rule == DepartmentRule.Shortened ? EndedOr(answer, name) : answer;
    }

    private Answer Find(ReadOnlySpan<char> name, PlaceScope? context, int depth)
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
        Department? central = null;
        if (TryPlaces(name, 0, matches, PlaceForm.Full, context, depth, ref elsewhere, out answer)
            || TryLetter(name, 0, context, depth, ref elsewhere, out answer)
            || TryPrefixes(name, context, depth, ref elsewhere, out answer)
            || TryPlaces(name, 0, matches, PlaceForm.Stem, context, depth, ref elsewhere, out answer)
            || TryBranch(name, matches, context, depth, out answer)
            || TryLiteral(name, context, depth, out answer)
            || (context is not null && name[0] != '委' && Try(context, default, name, null, depth, ref elsewhere, out answer))
            || TryOwnBranch(name, context, depth, out answer)
            || TryLiteralElsewhere(name, context, depth, out answer)
            || (context is not null && TryNational(name, depth, out answer) && !MayBeLocal(name, answer, depth, out central))
            || TryUnknownPlace(name, context, depth, out answer))
        {
            return answer;
        }

        if (!elsewhere.IsNone)
        {
            return elsewhere;
        }

        var isFound = TrySeveralPlaces(name, matches, context, depth, out answer)
            || (context is null && TryAllLevels(name, depth, out answer))
            || TryDerive(name, matches, context, depth, out answer);
        if (central is not null)
        {
            return Answer.Ambiguous(DepartmentRule.SeveralBodies, isFound && answer.Department is { } local ? [local, central] : [central]);
        }

        return isFound ? answer : default;
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
        if (IsParty(before) && rest[0] is not ('委' or '党') && found.Department is { } body && !IsParty(body.Name.AsSpan()))
        {
            // 中共天津市金融办公室: what the party is said to lead is none of the government's.
            return false;
        }

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
            if (form == PlaceForm.Stem && !MayBeStemOf(place, name.Slice(at, match.Length), context?.Place))
            {
                // 镇海经济技术开发区管理委员会: a legal name that has the stem is the same anywhere.
                var ignored = default(Answer);
                if (Try(scope, before, rest, written, depth, ref ignored, out answer) && answer.Match == MatchKind.Exact)
                {
                    return true;
                }

                continue;
            }

            if (Try(scope, before, rest, written, depth, ref elsewhere, out answer))
            {
                return true;
            }

            // 广西区党委: 区 for 自治区, before the committee of a region.
            if (place.Letter == "自治区" && rest.StartsWith("区党委".AsSpan(), StringComparison.Ordinal)
                && Try(scope, before, rest.Slice(1), PlaceForm.Stem, depth, ref elsewhere, out answer))
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

    /// <summary>
    /// 邮政局, 地震局, 外汇局 in the papers of a place: 国家 and 中国 may be left out at the centre only, so it may be a local body as well.
    /// </summary>
    private bool MayBeLocal(ReadOnlySpan<char> name, in Answer answer, int depth, out Department? central)
    {
        central = null;
        if (name[name.Length - 1] is not ('局' or '委' or '办') || name.Length > 8 || answer.Match == MatchKind.Exact || answer.Department is null)
        {
            return false;
        }

        Span<char> full = stackalloc char[16];
        foreach (var prefix in (string[])["国家", "国务院", "中国"])
        {
            prefix.AsSpan().CopyTo(full);
            name.CopyTo(full.Slice(prefix.Length));
            if (TryNational(full.Slice(0, prefix.Length + name.Length), depth, out var whole) && whole.Department == answer.Department)
            {
                central = answer.Department;
                return true;
            }
        }

        return false;
    }

    private static bool IsParty(ReadOnlySpan<char> words) =>
        words.StartsWith("中共".AsSpan(), StringComparison.Ordinal) || words.StartsWith("中国共产党".AsSpan(), StringComparison.Ordinal);

    /// <summary>
    /// Whether words may be a county without its kind: only in the papers of its province, and where they are words of names of bodies too
    /// (公安消防大队, 资源规划局), only in those of its city.
    /// </summary>
    private bool MayBeStemOf(PlaceInfo place, ReadOnlySpan<char> words, PlaceInfo? context)
    {
        if (place.Level != PlaceLevel.County)
        {
            return true;
        }

        if (context is null)
        {
            return !_index.Words.Covers(words);
        }

        var city = context.Prefecture ?? context;
        return context.IsWithin(place) || ((city.Level == PlaceLevel.Prefecture || city.IsMunicipality) && place.IsWithin(city))
            || (place.IsWithin(context.Province ?? context) && !_index.Words.Covers(words));
    }

    private bool TryLetter(ReadOnlySpan<char> name, int at, PlaceScope? context, int depth, ref Answer elsewhere, out Answer answer)
    {
        answer = default;
        var letter = LevelLetters.Read(name.Slice(at), out var length);
        if (letter is null)
        {
            return false;
        }

        // 区党委组织部 in the papers of a region: a district's committee is 区委.
        if (letter == "区" && name.Slice(at + length).StartsWith("党委".AsSpan(), StringComparison.Ordinal)
            && context is not null && LevelLetters.PlaceOf("自治区", context.Place) is { } region)
        {
            return Try(_scopes.Of(region), name.Slice(0, at), name.Slice(at + length), PlaceForm.Stem, depth, ref elsewhere, out answer);
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
        var prefixes = _prefixes.Value.WordsOf(name[0]);
        if (prefixes.IsEmpty)
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
}
