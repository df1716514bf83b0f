namespace PlanModel.Places;

/// <summary>Which places a text begins with, read in the context of a place.</summary>
internal static class PlaceMatcher
{
    /// <summary>More names than this never begin at one position of a sensible text.</summary>
    public const int MaximumMatches = 8;

    private const int MaximumHits = 24;

    /// <summary>The places that <paramref name="text"/> begins with, longest name first; chains (浙江省宁波市镇海区) count as one name.</summary>
    public static int Match(ReadOnlySpan<char> text, PlaceInfo? context, Span<PlaceMatch> matches)
    {
        var count = 0;
        AddMatches(text, 0, -1, context, matches, ref count);
        if (context is not null && !context.IsKnown)
        {
            AddOwnName(text, context, matches, ref count);
        }

        return count;
    }

    /// <summary>The place that several of one name mean here: one on the way up from the context, else one below it, else the only one.</summary>
    public static PlaceInfo? Choose(ReadOnlySpan<DivisionTable.NameHit> hits, PlaceInfo? context)
    {
        var table = DivisionTable.Default;
        if (context is { IsKnown: true })
        {
            foreach (var hit in hits)
            {
                if (table.IsWithin(context.Division, hit.Division))
                {
                    return table[hit.Division];
                }
            }

            // Below the context, then below the place above it, and so on: the nearest ring that has exactly one.
            for (var ring = context; ring is not null; ring = ring.Parent)
            {
                var found = -1;
                foreach (var hit in hits)
                {
                    if (table.IsWithin(hit.Division, ring.Division))
                    {
                        if (found >= 0)
                        {
                            return Highest(hits, ring);
                        }

                        found = hit.Division;
                    }
                }

                if (found >= 0)
                {
                    return table[found];
                }
            }
        }

        return hits.Length == 1 ? table[hits[0].Division] : Highest(hits, null);
    }

    /// <summary>吉林 is the province and not its city, 长沙 the city and not its county; 朝阳 and 鼓楼区 are nothing for sure.</summary>
    private static PlaceInfo? Highest(ReadOnlySpan<DivisionTable.NameHit> hits, PlaceInfo? within)
    {
        var table = DivisionTable.Default;
        PlaceInfo? best = null;
        var alone = true;
        foreach (var hit in hits)
        {
            if (within is not null && !table.IsWithin(hit.Division, within.Division))
            {
                continue;
            }

            var place = table[hit.Division];
            if (best is null || place.Level < best.Level)
            {
                best = place;
                alone = true;
            }
            else if (place.Level == best.Level && !ReferenceEquals(place, best))
            {
                alone = false;
            }
        }

        if (best is null || !alone)
        {
            return null;
        }

        if (best.Level == PlaceLevel.Province)
        {
            return best;
        }

        // A city beats districts of other cities that share its stem, but not those of a municipality (朝阳 in 北京).
        foreach (var hit in hits)
        {
            if (hit.Division != best.Division && table[hit.Division] is { Letter: "区", Province.IsMunicipality: true })
            {
                return null;
            }
        }

        return best.Level == PlaceLevel.Prefecture ? best : null;
    }

    private static void AddMatches(
        ReadOnlySpan<char> text, int offset, int upper, PlaceInfo? context, Span<PlaceMatch> matches, ref int count)
    {
        Span<DivisionTable.NameHit> hits = stackalloc DivisionTable.NameHit[MaximumHits];
        var found = DivisionTable.Default.FindNames(text.Slice(offset), hits);
        var table = DivisionTable.Default;
        if (upper >= 0)
        {
            // Only what lies in the place that was named before.
            var kept = 0;
            for (var i = 0; i < found; i++)
            {
                if (hits[i].Division != upper && table.IsWithin(hits[i].Division, upper) && hits[i].Form == PlaceForm.Full)
                {
                    hits[kept++] = hits[i];
                }
            }

            found = kept;
        }

        for (var i = 0; i < found && count < matches.Length;)
        {
            // All hits of one length and form are one name; with its kind it is never what it is without.
            var length = hits[i].Length;
            var j = i;
            while (j < found && hits[j].Length == length)
            {
                j++;
            }

            var same = hits.Slice(i, j - i);
            var form = FormOf(same);
            var place = upper >= 0 && same.Length > 1 ? Choose(same, table[upper]) : Choose(same, context);
            var end = offset + length;
            if (place is not null && place.Level != PlaceLevel.County && end + 2 <= text.Length)
            {
                AddMatches(text, end, place.Division, context, matches, ref count);
            }
            else if (place is null && upper < 0 && end + 2 <= text.Length)
            {
                foreach (var hit in same)
                {
                    if (table[hit.Division].Level != PlaceLevel.County)
                    {
                        AddMatches(text, end, hit.Division, context, matches, ref count);
                    }
                }
            }

            if (count < matches.Length)
            {
                matches[count++] = new PlaceMatch(place?.Division ?? PlaceMatch.Several, end, form);
            }

            i = j;
        }
    }

    private static PlaceForm FormOf(ReadOnlySpan<DivisionTable.NameHit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.Form == PlaceForm.Full)
            {
                return PlaceForm.Full;
            }
        }

        return PlaceForm.Stem;
    }

    private static void AddOwnName(ReadOnlySpan<char> text, PlaceInfo context, Span<PlaceMatch> matches, ref int count)
    {
        var code = PlaceMatch.Context;
        for (var place = context; place is not null; place = place.Parent, code--)
        {
            if (place.IsKnown || count >= matches.Length)
            {
                continue;
            }

            var length = StartsWith(text, place.Name) ? place.Name.Length : StartsWith(text, place.OwnName) ? place.OwnName.Length : 0;
            if (length > 0)
            {
                for (var i = count++; i > 0; i--)
                {
                    matches[i] = matches[i - 1];
                }

                matches[0] = new PlaceMatch(code, length, PlaceForm.Full);
            }
        }
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string name) => text.StartsWith(name.AsSpan(), StringComparison.Ordinal);
}
