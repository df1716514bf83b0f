namespace PlanModel.Places;

/// <summary>Reads the name of a place: one of the table, else one that is formed like a place.</summary>
internal static class PlaceParser
{
    private const int MaximumLength = 40;
    private const int MaximumStem = 12;

    /// <summary>Words that end like places and are none.</summary>
    private static readonly string[] NoPlaces =
    [
        "城市", "都市", "社区", "园区", "景区", "小区", "辖区", "校区", "厂区", "灾区", "库区", "新区", "城区", "郊区", "矿区", "山区", "片区", "专区", "市区", "县区",
        "开发区", "保税区", "示范区", "合作区", "试验区", "度假区", "保护区", "功能区", "实验区", "高新区", "经开区", "自贸区", "自治区", "地区", "居民区", "工业区", "产业区", "管理区",
        "先行区", "集聚区", "物流区", "贸易区", "直辖市", "县级市", "地级市", "设区市", "省级", "市县", "单列市", "牵头", "门市", "上市", "股市", "入市", "夜市", "超市", "菜市",
    ];

    /// <summary>Words that make a class of places, or a body, of what ends like a place.</summary>
    private static readonly string[] NotInPlaces =
        ["有关", "相关", "试点", "涉及", "所在", "属地", "其他", "下辖", "民盟", "民建", "民进", "民革", "农工党", "九三", "台盟", "致公党", "武警", "共青团", "政协", "中共", "中国", "共产", "会议", "委", "国网", "国家", "国务院", "民航", "局", "同盟", "民主"];

    /// <summary>The place that the whole text names; null when it names none, or several.</summary>
    public static PlaceInfo? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 2 or > MaximumLength)
        {
            return null;
        }

        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        var count = PlaceMatcher.Match(text, null, matches);
        for (var i = 0; i < count; i++)
        {
            if (matches[i].Length == text.Length)
            {
                return matches[i].PlaceIn(null);
            }
        }

        // 新疆第八师 and the like apart, what follows a known place is a place of its own kind below it.
        for (var i = 0; i < count; i++)
        {
            if (matches[i].Form == PlaceForm.Full && matches[i].PlaceIn(null) is { Level: not PlaceLevel.County } upper
                && ParseUnknown(text.Slice(matches[i].Length), upper) is { } below)
            {
                return below;
            }
        }

        return ParseUnknown(text, null);
    }

    /// <summary>The length of a well-formed place at the start of a text (虚构市 in 虚构市教育局) that the table does not have; 0 when there is none.</summary>
    public static int LengthOfUnknown(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length && i <= MaximumStem; i++)
        {
            if (text[i] is '省' or '市' or '县' or '区' or '州' or '盟' or '旗' && ParseUnknown(text.Slice(0, i + 1), null) is not null)
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static PlaceInfo? ParseUnknown(ReadOnlySpan<char> text, PlaceInfo? upper)
    {
        var level = upper?.Level ?? default;
        while (text.Length > 0)
        {
            // The first kind that closes a segment of a lower rank than the one before; the whole rest is a segment too.
            var end = SegmentEnd(text, level);
            if (end == 0)
            {
                return null;
            }

            var name = text.Slice(0, end).ToString();
            var segmentLevel = LevelOf(name, upper);
            if (segmentLevel <= level)
            {
                return null;
            }

            upper = new PlaceInfo(name, null, segmentLevel, upper, -1, false);
            level = segmentLevel;
            text = text.Slice(end);
        }

        return upper;
    }

    private static int SegmentEnd(ReadOnlySpan<char> text, PlaceLevel level)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '\u4E00' or > '\u9FFF')
            {
                return 0;
            }
        }

        // 虚构省虚构市: cut after the kind where enough is left for another place; else the whole is one.
        for (var i = 2; i < text.Length - 2 && i <= MaximumStem; i++)
        {
            if (text[i] is '省' or '市' or '州' or '盟' && level < PlaceLevel.County && IsPlaceLike(text.Slice(0, i + 1))
                && EndsLikePlace(text.Slice(i + 1)))
            {
                return i + 1;
            }
        }

        return text.Length <= MaximumStem + 3 && IsPlaceLike(text) ? text.Length : 0;
    }

    private static bool IsPlaceLike(ReadOnlySpan<char> name)
    {
        if (!EndsLikePlace(name) || name[0] is '各' or '某' or '其' or '有' or '全' or '我' or '本' or '该' or '市' or '县' or '区' or '省')
        {
            return false;
        }

        foreach (var word in NoPlaces)
        {
            if (name.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (var word in NotInPlaces)
        {
            if (name.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return false;
            }
        }

        return !EndsWithPlace(name);
    }

    /// <summary>国网天津市, 民用航空广州: words before a known place are no part of a place's name.</summary>
    private static bool EndsWithPlace(ReadOnlySpan<char> name)
    {
        Span<DivisionTable.NameHit> hits = stackalloc DivisionTable.NameHit[24];
        for (var i = 2; i < name.Length - 1; i++)
        {
            foreach (var hit in hits.Slice(0, DivisionTable.Default.FindNames(name.Slice(i), hits)))
            {
                if (hit.Length == name.Length - i)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsLikePlace(ReadOnlySpan<char> name) =>
        name.Length >= 3 && name[name.Length - 1] is '省' or '市' or '县' or '区' or '州' or '盟' or '旗';

    private static PlaceLevel LevelOf(string name, PlaceInfo? upper)
    {
        foreach (var (ending, _, level) in PlaceKinds.Endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                // A city inside a city is a county-level city.
                return level == PlaceLevel.Prefecture && upper?.Level == PlaceLevel.Prefecture ? PlaceLevel.County : level;
            }
        }

        return default;
    }
}
