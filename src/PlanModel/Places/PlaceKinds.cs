namespace PlanModel.Places;

/// <summary>The kinds of places, by the end of their names.</summary>
internal static class PlaceKinds
{
    /// <summary>Ends of names, longer ones first, with the letter that documents of such a place use.</summary>
    public static readonly (string Ending, string Letter, PlaceLevel Level)[] Endings =
    [
        ("新疆生产建设兵团", "兵团", PlaceLevel.Province),
        ("特别行政区", "特别行政区", PlaceLevel.Province),
        ("自治区", "自治区", PlaceLevel.Province),
        ("自治州", "州", PlaceLevel.Prefecture),
        ("自治县", "县", PlaceLevel.County),
        ("自治旗", "旗", PlaceLevel.County),
        ("地区", "地区", PlaceLevel.Prefecture),
        ("林区", "林区", PlaceLevel.County),
        ("特区", "特区", PlaceLevel.County),
        ("新区", "区", PlaceLevel.County),
        ("省", "省", PlaceLevel.Province),
        ("市", "市", PlaceLevel.Prefecture),
        ("州", "州", PlaceLevel.Prefecture),
        ("盟", "盟", PlaceLevel.Prefecture),
        ("师", "师市", PlaceLevel.Prefecture),
        ("区", "区", PlaceLevel.County),
        ("县", "县", PlaceLevel.County),
        ("旗", "旗", PlaceLevel.County),
    ];

    public static string LetterOf(string name)
    {
        // 第八师石河子市: a division of the 兵团 and its city are one place.
        if (name.Length > 2 && name[0] == '第' && name.IndexOf('师') > 0)
        {
            return "师市";
        }

        foreach (var (ending, letter, _) in Endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return letter;
            }
        }

        return "";
    }

    /// <summary>The short name without its kind; whole where one character would be left.</summary>
    public static string StemOf(string shortName)
    {
        if (shortName.Length > 2 && shortName[0] == '第' && shortName.IndexOf('师') is > 0 and var division)
        {
            return shortName.Substring(0, division + 1);
        }

        foreach (var (ending, _, _) in Endings)
        {
            if (shortName.EndsWith(ending, StringComparison.Ordinal) && shortName.Length > ending.Length)
            {
                return shortName.Length - ending.Length >= 2 ? shortName.Substring(0, shortName.Length - ending.Length) : shortName;
            }
        }

        return shortName;
    }
}
