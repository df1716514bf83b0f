using PlanModel.Places;

namespace PlanModel.Departments;

/// <content>Names whose place is not told by their own words, or by too many.</content>
internal sealed partial class NameResolver
{
    /// <summary>Names that do not name a place, in their place or one below it: 海河传媒中心 in 天津, 江北新区管委会 in 南京.</summary>
    private bool TryLiteral(ReadOnlySpan<char> name, PlaceScope? context, int depth, out Answer answer)
    {
        if (context is null)
        {
            answer = default;
            return false;
        }

        Span<char> key = stackalloc char[KeyLength];
        key = key.Slice(0, _index.Canon.Write(name, key));
        for (var place = context.Place; place is not null; place = place.Parent)
        {
            var scope = _scopes.Of(place);
            var hits = scope.FindPlaced(key);
            if (!hits.IsEmpty)
            {
                answer = Judge(scope, hits, default, name, null, depth);
                return !answer.IsNone;
            }
        }

        answer = default;
        return false;
    }

    /// <summary>Such names elsewhere: full ones anywhere (中新天津生态城管理委员会), shorter ones in the papers of places around.</summary>
    private bool TryLiteralElsewhere(ReadOnlySpan<char> name, PlaceScope? context, int depth, out Answer answer)
    {
        answer = default;
        Span<char> key = stackalloc char[KeyLength];
        var hits = default(NameHits);
        Collect(_index.Literals, key.Slice(0, _index.Canon.Write(name, key)), false, ref hits);
        if (hits.First is not { Place: { } owner } || hits.More.Count > 0 || PlaceParser.Parse(owner.AsSpan()) is not { } own
            || (hits.Class != NameClass.Legal && NameTails.LengthOf(name) == 0)
            || (hits.Class != NameClass.Legal && context is not null && !own.IsWithin(context.Place.Province ?? context.Place)))
        {
            return false;
        }

        answer = Judge(_scopes.Of(own), hits, default, name, null, depth);
        return !answer.IsNone;
    }

    /// <summary>虚构市教育局: a place that is in no table, formed like one.</summary>
    private bool TryUnknownPlace(ReadOnlySpan<char> name, PlaceScope? context, int depth, out Answer answer)
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

            // 民迸市委 in the papers of a city is a misprint sooner than a place.
            var rest = text.Slice(length);
            if (context is { Place.IsKnown: true } && (rest.SequenceEqual("委".AsSpan()) || rest.SequenceEqual("委员会".AsSpan())))
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
        var around = context is { Place: { IsKnown: true } own } ? own.Province ?? own : null;
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
                if (hit.Length == match.Length && (around is null || place.IsWithin(around))
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
