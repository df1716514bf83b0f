namespace PlanModel.Places;

/// <summary>Finds the place that a title or a notice is about.</summary>
internal static class PlaceFinder
{
    /// <summary>What follows a letter such as 市 or 区 when that letter is part of another word (城区域, 市场, 县域).</summary>
    private const string WordAfterKind = "域块间段位场民容值面价营级委直区县内外";

    /// <summary>
    /// The division that <paramref name="title"/> names first, outside 《…》 (天津市人口发展…, 宁波市镇海区2024年…, 内蒙古自治区…);
    /// null when it names none, or one that several cities have and <paramref name="hints"/> does not tell which.
    /// </summary>
    /// <param name="title">One title or line; allocates nothing but the place, once.</param>
    /// <param name="hints">Other text of the document (the notice, its issuer): a district is that of a city named here.</param>
    public static Place? FindIn(ReadOnlySpan<char> title, ReadOnlySpan<char> hints = default)
    {
        var quotes = 0;
        var start = true;
        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        for (var i = 0; i + 2 <= title.Length; i++)
        {
            var c = title[i];
            if (c is '《' or '》')
            {
                quotes = c == '《' ? quotes + 1 : Math.Max(0, quotes - 1);
                continue;
            }

            if (quotes > 0 || c is < '\u4E00' or > '\u9FFF')
            {
                continue;
            }

            var rest = title.Slice(i);
            var count = PlaceMatcher.Match(rest, null, matches);
            for (var j = 0; j < count; j++)
            {
                var match = matches[j];
                if (!Stands(rest, match, start))
                {
                    continue;
                }

                var place = match.PlaceIn(null) ?? WithHints(rest.Slice(0, match.Length), hints);
                if (place is not null)
                {
                    return place.Place;
                }

                if (match.Form == PlaceForm.Full)
                {
                    // A district that several cities have: naming a later place instead would be a guess.
                    return null;
                }
            }

            start = false;
        }

        return null;
    }

    /// <summary>Whether a text is the name of a place with its kind and nothing else: 石柱土家族自治县.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        if (text.Length is < 3 or > 30)
        {
            return false;
        }

        var count = PlaceMatcher.Match(text, null, matches);
        for (var i = 0; i < count; i++)
        {
            if (matches[i].Length == text.Length && matches[i].Form == PlaceForm.Full)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name is a word of its own here.</summary>
    private static bool Stands(ReadOnlySpan<char> rest, PlaceMatch match, bool start)
    {
        if (match.Form == PlaceForm.Stem)
        {
            // 内蒙古2024年…: without its kind only provinces, and only where the title starts.
            return start && match.PlaceIn(null)?.Level == PlaceLevel.Province;
        }

        if (match.Length == rest.Length)
        {
            return true;
        }

        // 城区, 郊区, 矿区 and the like are words before they are divisions.
        if (match.Length == 2 && match.IsSeveral)
        {
            return false;
        }

        var next = rest[match.Length];
        if (next == '委' || (next is '直' or '级' && match.Length > 2))
        {
            return true;
        }

        // 烟台市民生实事: a word of its own begins behind a name that is long enough.
        if (match.Length > 2 && rest.Length > match.Length + 1 && BeginsWord(next, rest[match.Length + 1]))
        {
            return true;
        }

        return WordAfterKind.IndexOf(next) < 0 || (next is '区' or '县' && match.Length < rest.Length - 1 && rest[match.Length + 1] == '委')
            || (next == '市' && rest.Length > match.Length + 1 && rest[match.Length + 1] == '场' && rest[match.Length - 1] == '市');
    }

    private static bool BeginsWord(char first, char second) => first switch
    {
        '民' => second is '生' or '政' or '族' or '营' or '办' or '宗' or '间' or '兵' or '主',
        '营' => second == '商',
        '外' => second is '贸' or '资' or '商' or '事' or '经' or '向',
        '价' => second == '格',
        '内' => second is '河' or '涝' or '部',
        '区' => second == '域',
        '直' => second is '播' or '达',
        _ => false,
    };

    private static PlaceInfo? WithHints(ReadOnlySpan<char> name, ReadOnlySpan<char> hints)
    {
        if (hints.IsEmpty)
        {
            return null;
        }

        Span<DivisionTable.NameHit> hits = stackalloc DivisionTable.NameHit[24];
        var table = DivisionTable.Default;
        var count = table.FindNames(name, hits);
        PlaceInfo? found = null;
        for (var i = 0; i < count; i++)
        {
            if (hits[i].Length != name.Length)
            {
                continue;
            }

            var candidate = table[hits[i].Division];
            if (candidate.Parent is { } upper && Names(hints, upper))
            {
                if (found is not null)
                {
                    return null;
                }

                found = candidate;
            }
        }

        return found;
    }

    private static bool Names(ReadOnlySpan<char> text, PlaceInfo place) =>
        text.IndexOf(place.OwnName.AsSpan(), StringComparison.Ordinal) >= 0;
}
