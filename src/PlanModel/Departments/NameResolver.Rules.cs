using PlanModel.Places;

namespace PlanModel.Departments;

/// <content>Names that the registry does not list: branches, and bodies by the naming rules.</content>
internal sealed partial class NameResolver
{
    private const string BranchTail = "分局";

    /// <summary>市自然资源和规划局镇海分局: a body of a place above, and the area of its branch.</summary>
    private bool TryBranch(ReadOnlySpan<char> name, PlaceScope? context, int depth, out Answer answer)
    {
        answer = default;
        if (name.Length < 6 || !name.EndsWith(BranchTail.AsSpan(), StringComparison.Ordinal))
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
            if (host.Department is not { } body || host.Match is not (MatchKind.Exact or MatchKind.Alias))
            {
                continue;
            }

            var area = name.Slice(cut, end - cut);
            if (RegisteredBranch(body, area) is { } registered)
            {
                var exact = host.Match == MatchKind.Exact && registered.Name.AsSpan().EndsWith(name.Slice(cut), StringComparison.Ordinal);
                answer = new Answer(
                    registered, exact ? MatchKind.Exact : MatchKind.Alias, DepartmentRule.BranchOffice,
                    exact ? DepartmentRelation.LegalName : DepartmentRelation.Spelling, null, host.Entry);
                return true;
            }

            if (_derived.Value.IsName(area))
            {
                answer = new Answer(
                    body with
                    {
                        Name = body.Name + area.ToString() + BranchTail,
                        ShortName = null,
                        Place = body.Place,
                    },
                    host.Match, DepartmentRule.BranchOffice,
                    host.Match == MatchKind.Exact ? DepartmentRelation.LegalName : DepartmentRelation.Spelling, null, host.Entry);
                return true;
            }
        }

        return false;
    }

    /// <summary>The registered branch of a body in an area: 宁波市公安局镇海分局.</summary>
    private Department? RegisteredBranch(Department host, ReadOnlySpan<char> area)
    {
        if (host.Place is null || !host.Name.StartsWith(host.Place.Name, StringComparison.Ordinal))
        {
            return null;
        }

        Span<char> key = stackalloc char[KeyLength];
        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        var count = PlaceMatcher.Match(area, host.Place.Info, matches);
        foreach (var match in matches.Slice(0, count))
        {
            if (match.Length != area.Length || match.PlaceIn(host.Place.Info) is not { } place || !place.IsWithin(host.Place.Info))
            {
                continue;
            }

            var length = _index.Keys.Write(host.Name.AsSpan(host.Place.Name.Length), BranchTail.AsSpan(), key, upper: true);
            var scope = _scopes.Of(place);
            var hits = scope.Find(key.Slice(0, length));
            if (!hits.IsEmpty && hits.Score < NameHits.Former && match.Form == PlaceForm.Stem)
            {
                return DepartmentOf(hits.First!, scope).Department;
            }
        }

        return null;
    }

    /// <summary>The legal name by the naming rules, for a name that says its place, or a known place's well-known words.</summary>
    private bool TryDerive(ReadOnlySpan<char> name, ReadOnlySpan<PlaceMatch> matches, PlaceScope? context, out Answer answer)
    {
        var derived = _derived.Value;
        answer = default;
        var before = name.StartsWith("中共".AsSpan(), StringComparison.Ordinal) ? 2 : 0;
        var text = name.Slice(before);
        if (before > 0)
        {
            Span<PlaceMatch> inner = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
            var count = PlaceMatcher.Match(text, context?.Place, inner);
            return DeriveIn(text, inner.Slice(0, count), context, true, out answer);
        }

        if (DeriveIn(text, matches, context, false, out answer))
        {
            return true;
        }

        // 临港新片区管委会: zones have names of their own.
        if (name.Length >= 6 && DerivedNames.IsZone(name) && derived.FormOf(name, PlaceLevel.Prefecture) != DerivedNames.Form.Malformed)
        {
            answer = WellFormed(new Department { Name = derived.Expand(name), Branch = DepartmentBranch.Government, Place = null });
            return true;
        }

        if (context is not null && derived.FormOf(name, context.Place.Level) == DerivedNames.Form.Known)
        {
            answer = WellFormed(new Department { Name = derived.NameOf(context.Place, name), Place = context.Place.Place });
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
            && DeriveRest(ScopesOf(letter, context)[0], text.Slice(length), party, out answer))
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
        if (party != (rest[0] == '委') && party)
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
        return _index.Near(scope.Level).Contains(key) || NearNames.IsNear(scope.PlacedNames, key);
    }

    private static Answer WellFormed(Department department) =>
        new(department, MatchKind.Derived, DepartmentRule.WellFormed, DepartmentRelation.Derived, null, null);
}
