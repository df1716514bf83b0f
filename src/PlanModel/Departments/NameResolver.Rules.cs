using PlanModel.Places;

namespace PlanModel.Departments;

/// <content>Names that the registry does not list: branches, and bodies by the naming rules.</content>
internal sealed partial class NameResolver
{
    private const string BranchTail = "分局";
    private const string Party = "中共";

    private static readonly (string Written, string Full)[] TownTails =
    [
        ("镇人民政府", "镇人民政府"), ("镇政府", "镇人民政府"), ("乡人民政府", "乡人民政府"), ("乡政府", "乡人民政府"),
        ("街道办事处", "街道办事处"), ("街道办", "街道办事处"),
    ];

    /// <summary>市自然资源和规划局镇海分局: a body of a place above, then the place or area of its branch.</summary>
    private bool TryBranch(ReadOnlySpan<char> name, ReadOnlySpan<PlaceMatch> matches, PlaceScope? context, int depth, out Answer answer)
    {
        answer = default;
        if (name.Length < 6)
        {
            return false;
        }

        foreach (var match in matches)
        {
            if (match.Form == PlaceForm.Full && match.PlaceIn(context?.Place) is { Level: not PlaceLevel.County } upper
                && TryRegisteredBranch(name, match.Length, upper, out answer))
            {
                return true;
            }
        }

        return (context is not null && LevelLetters.Read(name, out var length) is { } letter && LevelLetters.PlaceOf(letter, context.Place) is { } above
                && TryRegisteredBranch(name, length, above, out answer))
            || TryOtherBranch(name, context, depth, out answer);
    }

    /// <summary>资规分局 in the papers of a district: the branch of the city's body of that name.</summary>
    private bool TryOwnBranch(ReadOnlySpan<char> name, PlaceScope? context, int depth, out Answer answer)
    {
        answer = default;
        if (context?.Place is not { Level: PlaceLevel.County, Parent: { } upper } place || !name.EndsWith(BranchTail.AsSpan(), StringComparison.Ordinal)
            || upper.Letter.Length != 1 || name.Length > NameFolding.MaximumLength - 2)
        {
            return false;
        }

        var words = name.StartsWith(place.Letter.AsSpan(), StringComparison.Ordinal) ? name.Slice(place.Letter.Length) : name;
        Span<char> host = stackalloc char[NameFolding.MaximumLength];
        host[0] = upper.Letter[0];
        var length = words.Length - BranchTail.Length;
        words.Slice(0, length).CopyTo(host.Slice(1));
        foreach (var tail in "局委")
        {
            host[length + 1] = tail;
            var found = Resolve(host.Slice(0, length + 2), _scopes.Of(upper), depth + 1);
            if (found.Department is { } body && found.Match is MatchKind.Exact or MatchKind.Alias)
            {
                answer = new Answer(
                    body with { Name = body.Name + place.Stem + BranchTail, ShortName = null }, MatchKind.Derived, DepartmentRule.BranchOffice,
                    DepartmentRelation.Derived, null, found.Entry);
                return true;
            }
        }

        return false;
    }

    private bool TryRegisteredBranch(ReadOnlySpan<char> name, int start, PlaceInfo upper, out Answer answer)
    {
        Span<char> key = stackalloc char[KeyLength];
        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        for (var i = start + 2; i < name.Length - 2; i++)
        {
            var count = PlaceMatcher.Match(name.Slice(i), upper, matches);
            foreach (var match in matches.Slice(0, count))
            {
                if (match.PlaceIn(upper) is not { } place || place == upper || !place.IsWithin(upper) || i + match.Length >= name.Length)
                {
                    continue;
                }

                var length = _index.Keys.Write(name.Slice(start, i - start), name.Slice(i + match.Length), key, upper: true);
                var scope = _scopes.Of(place);
                var hits = scope.Find(key.Slice(0, length));
                if (hits.IsEmpty || hits.Score >= NameHits.Former)
                {
                    continue;
                }

                // 长安区分局 is another way to write 长安分局.
                var department = DepartmentOf(hits.First!, scope).Department;
                var exact = department.Name.AsSpan().EndsWith(name.Slice(start), StringComparison.Ordinal);
                answer = new Answer(
                    department, exact ? MatchKind.Exact : MatchKind.Alias, DepartmentRule.BranchOffice,
                    exact ? DepartmentRelation.LegalName : DepartmentRelation.Spelling, null, hits.First);
                return true;
            }
        }

        answer = default;
        return false;
    }

    /// <summary>A branch that the registry does not have, of a body that it has.</summary>
    private bool TryOtherBranch(ReadOnlySpan<char> name, PlaceScope? context, int depth, out Answer answer)
    {
        answer = default;
        if (!name.EndsWith(BranchTail.AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        var end = name.Length - BranchTail.Length;
        for (var cut = end - 2; cut >= 3; cut--)
        {
            if (name[cut - 1] is not ('局' or '委' or '会') || end - cut > 10)
            {
                continue;
            }

            var host = Resolve(name.Slice(0, cut), context, depth + 1);
            var area = name.Slice(cut, end - cut);
            if (host.Department is { } body && host.Match is MatchKind.Exact or MatchKind.Alias && _derived.Value.IsName(area))
            {
                // 公安局镇海分局 in the papers of 镇海区 is the city's bureau there, and not a branch of the district's.
                var isPlace = IsPlace(area, context);
                if (IsOwnPlace(area, body.Place) || (!isPlace && (body.Place is null || IsMisprint(area, context))))
                {
                    continue;
                }

                // The rule is as good as a row where the area is a place; zones and offices are less sure.
                var match = isPlace ? host.Match : MatchKind.Derived;
                answer = new Answer(
                    body with { Name = body.Name + area.ToString() + BranchTail, ShortName = null },
                    match, DepartmentRule.BranchOffice,
                    match switch { MatchKind.Exact => DepartmentRelation.LegalName, MatchKind.Alias => DepartmentRelation.Spelling, _ => DepartmentRelation.Derived },
                    null, host.Entry);
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(ReadOnlySpan<char> area, PlaceScope? context)
    {
        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        var count = PlaceMatcher.Match(area, context?.Place, matches);
        for (var i = 0; i < count; i++)
        {
            if (matches[i].Length == area.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwnPlace(ReadOnlySpan<char> area, Place? place) =>
        place is not null && (area.SequenceEqual(place.Info.Stem.AsSpan()) || area.SequenceEqual(place.Info.OwnName.AsSpan()));

    private static bool IsMisprint(ReadOnlySpan<char> area, PlaceScope? context) =>
        area[area.Length - 1] == '分'
        || (context is not null && (NearNames.Distance(area, context.Place.Stem.AsSpan(), 1) <= 1 || NearNames.Distance(area, context.Place.OwnName.AsSpan(), 1) <= 1));

    /// <summary>The legal name by the naming rules, for a name that says its place, or a known place's well-known words.</summary>
    private bool TryDerive(ReadOnlySpan<char> name, ReadOnlySpan<PlaceMatch> matches, PlaceScope? context, int depth, out Answer answer)
    {
        var derived = _derived.Value;
        answer = default;
        if (name.StartsWith(Party.AsSpan(), StringComparison.Ordinal))
        {
            var text = name.Slice(Party.Length);
            Span<PlaceMatch> inner = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
            var count = PlaceMatcher.Match(text, context?.Place, inner);
            return DeriveIn(text, inner.Slice(0, count), context, true, out answer);
        }

        if (TryTown(name, matches, context, out answer) || TryUnitOf(name, context, depth, out answer) || DeriveIn(name, matches, context, false, out answer))
        {
            return true;
        }

        // 临港新片区管委会: zones have names of their own, but 综合保税区管委会 is that of the place.
        var form = derived.FormOf(name, context?.Place.Level ?? PlaceLevel.Prefecture);
        if (name.Length >= 6 && DerivedNames.IsZone(name) && form != DerivedNames.Form.Malformed && (form != DerivedNames.Form.Known || context is null))
        {
            var city = CityOfZone(matches, context);
            answer = WellFormed(new Department { Name = city + derived.Expand(name), Branch = DepartmentBranch.Government, Place = null });
            return true;
        }

        if (derived.IsUniversity(name))
        {
            answer = WellFormed(new Department { Name = name.ToString(), Branch = DepartmentBranch.Institution, Place = null });
            return true;
        }

        if (context is not null && form == DerivedNames.Form.Known)
        {
            answer = WellFormed(new Department { Name = derived.NameOf(context.Place, name), Place = context.Place.Place });
            return true;
        }

        return false;
    }

    /// <summary>国际港务区管委会 in the papers of 西安 is 西安国际港务区管委会: the stem of the city, unless the zone is named after a place in it.</summary>
    private static string? CityOfZone(ReadOnlySpan<PlaceMatch> matches, PlaceScope? context)
    {
        if (context is not { IsLevelOnly: false, Place: { IsKnown: true } city } || !(city.Level == PlaceLevel.Prefecture || city.IsMunicipality))
        {
            return null;
        }

        foreach (var match in matches)
        {
            if (match.PlaceIn(city) is { } place && (place.IsWithin(city) || city.IsWithin(place)))
            {
                return null;
            }
        }

        return city.StemInNames(false);
    }

    /// <summary>梅溪镇人民政府, 递铺街道办: the government of a town, in its county; no table has towns, and in a city several may share a name.</summary>
    private bool TryTown(ReadOnlySpan<char> name, ReadOnlySpan<PlaceMatch> matches, PlaceScope? context, out Answer answer)
    {
        answer = default;
        var place = context?.Place;
        var town = name;
        foreach (var match in matches)
        {
            if (match.Form == PlaceForm.Full && match.PlaceIn(context?.Place) is { } county && HasTowns(county) && match.Length < name.Length)
            {
                place = county;
                town = name.Slice(match.Length);
                break;
            }
        }

        if (place is null || !HasTowns(place))
        {
            return false;
        }

        foreach (var (tail, full) in TownTails)
        {
            if (!town.EndsWith(tail.AsSpan(), StringComparison.Ordinal))
            {
                continue;
            }

            var stem = town.Slice(0, town.Length - tail.Length);
            if (stem.Length is < 2 or > 8 || LevelLetters.Read(stem, out _) is not null || !_derived.Value.IsName(stem))
            {
                return false;
            }

            answer = WellFormed(new Department { Name = place.Name + stem.ToString() + full, Place = place.Place, Branch = DepartmentBranch.Government });
            return true;
        }

        return false;
    }

    /// <summary>Counties, and the cities that have none (东莞市).</summary>
    private static bool HasTowns(PlaceInfo place) =>
        place.Level == PlaceLevel.County || (place is { Level: PlaceLevel.Prefecture, IsKnown: true } && !DivisionTable.Default.HasChildren(place.Division));

    /// <summary>市公安局交通管理局: a known body, and a body of its own in it; not two bodies that lost what was between them.</summary>
    private bool TryUnitOf(ReadOnlySpan<char> name, PlaceScope? context, int depth, out Answer answer)
    {
        answer = default;
        if (depth % NamesOnly > MaximumDepthOfUnits)
        {
            return false;
        }

        for (var cut = name.Length - 4; cut >= 3; cut--)
        {
            if (name[cut - 1] is not ('局' or '厅'))
            {
                continue;
            }

            var unit = name.Slice(cut);
            var host = Resolve(name.Slice(0, cut), context, depth + MaximumDepthOfUnits + 1);
            if (host.Department is not { } body || host.Match is not (MatchKind.Exact or MatchKind.Alias)
                || _derived.Value.FormOf(unit, PlaceLevel.Prefecture) != DerivedNames.Form.Known || Resolve(unit, context, depth + MaximumDepthOfUnits + 1).IsRegistered)
            {
                continue;
            }

            answer = WellFormed(body with
            {
                Name = body.Name + _derived.Value.Expand(unit),
                ShortName = null,
                Functions = default,
                Since = null,
            });
            return true;
        }

        return false;
    }

    private bool DeriveIn(ReadOnlySpan<char> text, ReadOnlySpan<PlaceMatch> matches, PlaceScope? context, bool party, out Answer answer)
    {
        foreach (var match in matches)
        {
            if (match.Form == PlaceForm.Full && match.PlaceIn(context?.Place) is { } place && match.Length < text.Length
                && DeriveRest(_scopes.Of(place), text.Slice(match.Length), party, out answer))
            {
                return true;
            }
        }

        if (LevelLetters.Read(text, out var length) is { } letter && !LevelLetters.IsWord(text)
            && ScopesOf(letter, context) is { Length: > 0 } scopes && DeriveRest(scopes[0], text.Slice(length), party, out answer))
        {
            return true;
        }

        var unknown = PlaceParser.LengthOfUnknown(text);
        if (unknown > 0 && unknown < text.Length && PlaceParser.Parse(text.Slice(0, unknown)) is { IsKnown: false } made
            && DeriveRest(_scopes.Of(made), text.Slice(unknown), party, out answer))
        {
            return true;
        }

        answer = default;
        return false;
    }

    private bool DeriveRest(PlaceScope scope, ReadOnlySpan<char> rest, bool party, out Answer answer)
    {
        var derived = _derived.Value;
        answer = default;
        if (party && rest[0] != '委')
        {
            return false;
        }

        var form = derived.FormOf(rest, scope.Place.Level);
        if (form == DerivedNames.Form.Malformed || (form == DerivedNames.Form.Plausible && IsNearMiss(scope, rest)))
        {
            return false;
        }

        answer = WellFormed(new Department
        {
            Name = derived.NameOf(scope.Place, rest),
            Place = scope.IsLevelOnly ? null : scope.Place.Place,
            Branch = rest[0] == '委' ? DepartmentBranch.Party : DepartmentBranch.Unknown,
        });
        return true;
    }

    /// <summary>Whether a name of words that are not all known is a registered one with one character wrong, missing, doubled or swapped.</summary>
    private bool IsNearMiss(PlaceScope scope, ReadOnlySpan<char> rest)
    {
        Span<char> key = stackalloc char[KeyLength];
        key = key.Slice(0, _index.Keys.Write(default, rest, key));
        if (_index.Near(scope.Level).Contains(key) || scope.NearPlaced.Contains(key))
        {
            return true;
        }

        Span<char> written = stackalloc char[KeyLength];
        written = written.Slice(0, _index.WriteWrittenKey(default, rest, written));
        return _index.NearWritten(scope.Level).Contains(written) || scope.NearWritten.Contains(written);
    }

    private static Answer WellFormed(Department department) =>
        new(department, MatchKind.Derived, DepartmentRule.WellFormed, DepartmentRelation.Derived, null, null);
}
