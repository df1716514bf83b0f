using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>The letter that a short name begins with (市教委, 自治区党委, 地委宣传部).</summary>
internal static class LevelLetters
{
    private static readonly string[] Letters = ["自治区", "地区", "兵团", "师市", "林区", "特区", "省", "市", "州", "盟", "区", "县", "旗"];

    /// <summary>Words that begin with a letter and do not mean a place by it.</summary>
    private static readonly string[] Words =
        ["市场", "市政", "市容", "市民", "市域", "市级", "市直", "市属", "市县", "区域", "区划", "区块", "区级", "区直", "县域", "县级", "县直", "省际", "省级", "省直", "省会", "州级", "州直", "旗帜", "盟市", "市区"];

    /// <summary>The letter at the start of a text and how many characters write it; null when there is none.</summary>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        // 自治县教育局 in the papers of one.
        length = 3;
        if (text.Length > 3 && text[0] == '自' && text[1] == '治' && text[2] is '县' or '旗' or '州')
        {
            return text[2] == '县' ? "县" : text[2] == '旗' ? "旗" : "州";
        }

        foreach (var letter in Letters)
        {
            if (text.Length > letter.Length && text.StartsWith(letter.AsSpan(), StringComparison.Ordinal))
            {
                length = letter.Length;
                return letter;
            }
        }

        // 地委宣传部: the committee of a 地区.
        length = 1;
        return text.Length > 1 && text[0] == '地' && text[1] == '委' ? "地区" : null;
    }

    public static bool IsWord(ReadOnlySpan<char> text)
    {
        // 市政工程, but 市政府, 市政协, 市政法委, 市政务服务局, 市政研室.
        if (text.Length > 2 && text[0] == '市' && text[1] == '政' && text[2] is '府' or '协' or '法' or '务' or '研')
        {
            return false;
        }

        foreach (var word in Words)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place that a letter means in the papers of another: itself, or one above it.</summary>
    public static PlaceInfo? PlaceOf(string letter, PlaceInfo context)
    {
        for (var place = context; place is not null; place = place.Parent)
        {
            if (place.Letter == letter)
            {
                return place;
            }
        }

        // The 兵团 lies in 新疆 and is no division of it.
        return letter == "兵团" ? Corps : letter == "自治区" && (context == Corps || context.Province == Corps) ? Xinjiang : null;
    }

    public static PlaceInfo? Corps => PlaceParser.Parse("新疆生产建设兵团".AsSpan());

    private static PlaceInfo? Xinjiang => PlaceParser.Parse("新疆维吾尔自治区".AsSpan());

    /// <summary>Places that stand for a level where no place is known; the likelier one first.</summary>
    public static PlaceInfo[] LevelsOf(string letter) => letter switch
    {
        "省" or "自治区" => [Level(letter, PlaceLevel.Province, false)],
        "林区" or "特区" => [],
        "兵团" => Corps is { } corps ? [corps] : [],
        "市" => [Level(letter, PlaceLevel.Prefecture, false), Level(letter, PlaceLevel.Province, true), Level(letter, PlaceLevel.County, false)],
        "州" or "盟" or "地区" or "师市" => [Level(letter, PlaceLevel.Prefecture, false)],
        _ => [Level(letter, PlaceLevel.County, false)],
    };

    private static PlaceInfo Level(string letter, PlaceLevel level, bool municipality) => new(letter, null, level, null, -1, municipality);
}
