using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <summary>Reads governments as a class, whose name may have 、 inside: 各区、县（市）人民政府; 各乡镇人民政府、街道办事处.</summary>
internal static class ResponsibilityTerritories
{
    /// <summary>No phrase's next member is longer.</summary>
    private const int MaximumMember = 40;

    private enum Part
    {
        Mark,
        Level,
        Zone,
        Government,
        Office,
    }

    private static readonly WordTable<Part> Words = WordTable<Part>.ByStart(
        [
            (Part.Mark, "各 有关 相关 各有关 各相关 其他 其它 全市 全省 全县 全区 全州 全国 所有 所辖 各地 本市 我市 涉及"),
            (
                Part.Level,
                "省 自治区 直辖市 市 州 盟 自治州 地区 县 自治县 区 旗 自治旗 县级市 设区市 设区的市 地级市 地级以上市 特区 镇 乡 民族乡 街道 街 苏木 嘎查 村 社区 省级 市级 县级 区级 乡级 城区 城市 市辖区 计划单列市 "
                + "新疆生产建设兵团 兵团 省辖市 直管市 省直管县 师 团场 林区 场 片区"),
            (Part.Zone, "开发区 功能区 新区 园区 高新区 经开区 产业园区 管理区 工业园区 综保区 保税区 示范区 度假区 旅游度假区 产业园 经济开发区 高新技术开发区 经济功能区 集聚区 开发园区 工业园 风景区 景区 先行区 试验区"),
            (Part.Government, "人民政府 政府 党委政府 党委和政府 党委、政府 党委 党工委 行政公署 行署"),
            (Part.Office, "管委会 管委 管理委员会 办事处 街道办事处 公所 街道办 管理机构"),
        ]);

    /// <summary>Whether <paramref name="name"/> is made of levels and such words only, and means more than one government: 县区政府, 镇（街道）.</summary>
    public static bool IsClass(ReadOnlySpan<char> name) =>
        Read(name, out var shape) && shape.IsClass;

    /// <summary>Whether <paramref name="name"/> is no class of places, so that it may be a body's name.</summary>
    public static bool MayBeNamed(ReadOnlySpan<char> name) => name[0] is not ('各' or '有' or '相') && !IsClass(name);

    /// <summary>Whether <paramref name="item"/> can be the first part of a phrase at all; names of bodies such as 市教委 cannot.</summary>
    public static bool MayContinue(ReadOnlySpan<char> item)
    {
        if (item[item.Length - 1] == '委' || item.IndexOf('、') >= 0)
        {
            // 县（市、区）党委和政府
            return item[0] is '各' or '有' || IsManyOf(item) || (Read(item, out var shape) && shape.HasBrackets);
        }

        return Read(item, out _);
    }

    /// <summary>
    /// Whether the 、 (or 和, 及) between <paramref name="item"/> and what follows is inside one phrase.
    /// </summary>
    /// <param name="item">The words before the separator, from the start of the phrase.</param>
    /// <param name="following">The words behind it, to the next separator or verb.</param>
    public static bool Continues(ReadOnlySpan<char> item, ReadOnlySpan<char> following)
    {
        if (following.IsEmpty || following.Length > MaximumMember || item.Length > MaximumMember * 4)
        {
            return false;
        }

        // 省、市有关部门; 市、县（区）教育局: a level alone belongs to what the next level belongs to.
        if (item.Length == 1 && Words.Match(item, out var only) == 1 && only == Part.Level)
        {
            return Words.Match(following, out var next) > 0 && next is Part.Level;
        }

        // 各乡镇党委、政府; 各区委、区政府
        if (item[item.Length - 1] == '委')
        {
            var level = following.Length > 1 && item.Length > 2 && item[item.Length - 2] == following[0] && Words.Match(following.Slice(0, 1), out var same) == 1 && same == Part.Level ? 1 : 0;
            following = following.Slice(level);
            return Words.Match(following, out var government) == following.Length && government is Part.Government or Part.Office;
        }

        var lastMember = item.Slice(LastPause(item) + 1);
        if (!Read(lastMember, out var left))
        {
            // The member before was named (平潭综合实验区管委会), so the phrase is complete.
            return false;
        }

        if (!Read(following, out var right) || right.Marks > 0)
        {
            // 各设区市、平潭综合实验区管委会: the government of the cities is left out, so the phrase goes on to its end.
            return !left.HasGovernment && left.Marks > 0 && !right.IsStarted && lastMember.EndsWith("设区市".AsSpan())
                && ResponsibilityActors.LevelLength(following) == 0 && following.EndsWith("区管委会".AsSpan());
        }

        if (!left.HasGovernment && !left.HasOffice)
        {
            // Zones alone (高新区、经开区) are two places, unless a government follows for both.
            return left.Zones == 0 || left.Marks > 0 || right.HasGovernment || right.HasOffice;
        }

        if (left.HasParty || !left.IsClass)
        {
            return false;
        }

        // Behind a complete member another complete one may follow, but not a government of the list's own level: 各区人民政府、市政府.
        return right.HasOffice || (right.HasGovernment && (right.HasLowLevel || left.EndsInAgency));
    }

    private static bool Read(ReadOnlySpan<char> name, out Shape shape)
    {
        shape = default;
        var position = 0;
        while (position < name.Length)
        {
            var c = name[position];
            if (IsSpace(c) || c == '、' || (position > 0 && c is '和' or '及' or '与'))
            {
                position++;
                continue;
            }

            if (IsOpener(c))
            {
                if (position == 0)
                {
                    return false;
                }

                position = EndOfBracket(name, position);
                shape.HasBrackets = true;
                continue;
            }

            var length = Words.Match(name.Slice(position), out var part);
            if (length == 0)
            {
                return false;
            }

            var word = name.Slice(position, length);
            shape.IsStarted = true;
            switch (part)
            {
                case Part.Mark:
                    shape.Marks++;
                    break;
                case Part.Level:
                    shape.Levels++;
                    shape.HasLowLevel |= IsManyOf(word);
                    break;
                case Part.Zone:
                    shape.Zones++;
                    shape.HasCommonZone |= word.EndsWith("园区".AsSpan()) || word.SequenceEqual("功能区".AsSpan());
                    break;
                case Part.Government:
                    shape.HasGovernment = true;
                    shape.EndsInAgency = word[word.Length - 1] == '署';
                    shape.HasParty = word[0] == '党' && word[word.Length - 1] == '委';
                    break;
                default:
                    shape.HasOffice = true;
                    shape.HasLowLevel |= word[0] == '街';
                    break;
            }

            position += length;
        }

        return shape.Levels + shape.Zones > 0 || shape.HasOffice || (shape.Marks > 0 && shape.HasGovernment && !shape.HasParty);
    }

    /// <summary>Levels of which a list's place has many, so that the bare word is a class: 镇, 县级市.</summary>
    private static bool IsManyOf(ReadOnlySpan<char> level) =>
        level[0] is '镇' or '乡' or '街' or '苏' or '村' or '社' or '民' or '嘎' or '直' or '设' or '地' || level.SequenceEqual("县级市".AsSpan()) || level.SequenceEqual("城市".AsSpan());

    /// <summary>The last 、 that is not in a bracket: the one in （市、区） parts no members.</summary>
    private static int LastPause(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += IsCloser(text[i]) ? 1 : IsOpener(text[i]) ? -1 : 0;
            if (depth == 0 && text[i] == '、')
            {
                return i;
            }
        }

        return -1;
    }

    private static int EndOfBracket(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += IsOpener(text[i]) ? 1 : IsCloser(text[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private struct Shape
    {
        public int Marks;
        public int Levels;
        public int Zones;
        public bool HasGovernment;
        public bool HasOffice;
        public bool HasLowLevel;
        public bool HasBrackets;
        public bool EndsInAgency;
        public bool IsStarted;
        public bool HasParty;
        public bool HasCommonZone;

        /// <summary>县区, 各区, 镇, 开发区、高新区, 园区管委会: more than one place is meant. 市高新区 and 经开区管委会 are one.</summary>
        public readonly bool IsClass => Marks > 0 || Levels > 1 || Zones > 1 || HasLowLevel || HasBrackets || (HasCommonZone && HasOffice && Levels == 0);
    }
}
