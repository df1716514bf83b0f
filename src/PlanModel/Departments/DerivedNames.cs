using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>Legal names by the naming rules, for bodies that the registry does not have.</summary>
internal sealed class DerivedNames
{
    private const int MaximumStem = 24;

    /// <summary>Characters that stand in sentences and lists, not in names.</summary>
    private const string NotInNames = "的了是在把被将其该这那每各某等为于并但如若请须应可能会同按由向从对负牵配";

    /// <summary>Words that stand in sentences and lists, not in names.</summary>
    private static readonly string[] NoNames = ["有关", "相关", "部门", "单位", "负责", "牵头", "配合", "参与", "落实", "组织实施", "责任", "其他", "以及", "分管", "领导小组成员"];

    /// <summary>What is before 大学 in names that many places have, and in words for universities as a class.</summary>
    private static readonly string[] SharedUniversities =
        ["老年", "老干部", "开放", "电视", "职工", "社区", "空中", "重点", "有关", "相关", "知名", "地方", "所属", "直属", "市属", "省属", "部属", "高等", "综合性", "一流", "本科", "驻"];

    private static readonly (string Brief, string Full)[] ZoneEnds = [("综保区", "综合保税区"), ("经开区", "经济技术开发区"), ("高新区", "高新技术产业开发区")];

    private readonly RegistryIndex _index;
    private readonly Dictionary<string, string?> _fullStems = new(StringComparer.Ordinal);

    public DerivedNames(RegistryIndex index)
    {
        _index = index;
        foreach (var line in index.AbbreviationLines)
        {
            var brief = line[1].ToString();
            var full = line[0].ToString();
            if (NameCanon.IsGeneral(line[2]) && brief.Length >= 2 && brief != full)
            {
                // A short form of several stems expands to none.
                _fullStems[brief] = _fullStems.TryGetValue(brief, out var known) && known != full ? null : full;
            }
        }
    }

    /// <summary>How a name is formed.</summary>
    public enum Form
    {
        /// <summary>Not like the name of a body.</summary>
        Malformed,

        /// <summary>Like one, of words that are not all known.</summary>
        Plausible,

        /// <summary>Like one, of known words.</summary>
        Known,
    }

    /// <summary>Whether what is left of a name without its place is formed like a body of that level.</summary>
    public Form FormOf(ReadOnlySpan<char> rest, PlaceLevel level)
    {
        var isOffice = true;

        // 市委…: an office of the committee.
        if (rest.Length > 2 && rest[0] == '委')
        {
            rest = rest.Slice(1);
            if (rest[rest.Length - 1] == '部')
            {
                return StemFormOf(rest.Slice(0, rest.Length - 1));
            }
        }
        else if (rest.Length > 4 && rest.StartsWith("人民政府".AsSpan(), StringComparison.Ordinal))
        {
            rest = rest.Slice(4);
        }
        else if (rest.Length > 2 && rest.StartsWith("政府".AsSpan(), StringComparison.Ordinal))
        {
            rest = rest.Slice(2);
        }
        else
        {
            isOffice = false;
        }

        if (rest.SequenceEqual("办公厅".AsSpan()))
        {
            // 市政府办公厅, 市委办公厅; 市办公厅 may be either.
            return isOffice && level != PlaceLevel.County ? Form.Known : Form.Malformed;
        }

        var tail = NameTails.LengthOf(rest);
        if (tail == 0 || NameTails.IsEnterprise(rest) || EndsWith(rest, "总局") || EndsWith(rest, "总署") || (rest[rest.Length - 1] == '厅' && level != PlaceLevel.Province))
        {
            return Form.Malformed;
        }

        return StemFormOf(rest.Slice(0, rest.Length - tail));
    }

    /// <summary>A zone has a name of its own, without the place it lies in: 临港新片区管委会.</summary>
    public static bool IsZone(ReadOnlySpan<char> name) =>
        (EndsWith(name, "管委会") || EndsWith(name, "管委") || EndsWith(name, "管理委员会")) && name.IndexOf('区') > 1;

    /// <summary>
    /// Universities and their hospitals (南开大学, 苏州大学附属第一医院) have names of their own; 老年大学 and 工业大学 are words that many share.
    /// </summary>
    public bool IsUniversity(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf("大学".AsSpan(), StringComparison.Ordinal);
        if (end < 2 || name.Length > MaximumStem || (end + 2 != name.Length && !EndsWith(name, "医院")))
        {
            return false;
        }

        var own = name.Slice(0, end);
        foreach (var word in SharedUniversities)
        {
            if (own.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return false;
            }
        }

        Span<DivisionTable.NameHit> places = stackalloc DivisionTable.NameHit[4];
        return IsName(name) && (!_index.Words.Covers(own) || DivisionTable.Default.FindNames(own, places) > 0);
    }

    /// <summary>Whether the area of a branch (镇海, 高新区) is formed like a name.</summary>
    public bool IsName(ReadOnlySpan<char> area)
    {
        foreach (var c in area)
        {
            if (c is < '\u4E00' or > '\u9FFF' || NotInNames.AsSpan().IndexOf(c) >= 0 || c is '局' or '委' or '厅')
            {
                return false;
            }
        }

        return area.Length >= 2;
    }

    /// <summary>The legal name of a well-formed one.</summary>
    public string NameOf(PlaceInfo place, ReadOnlySpan<char> rest)
    {
        if (rest[0] == '委' && rest.Length > 2)
        {
            return "中共" + place.Name + "委" + Expand(rest.Slice(1));
        }

        // 市综合保税区管委会 is 西安综合保税区管委会: zones take the stem of their place.
        return (IsZone(rest) && place.IsKnown ? place.StemInNames(false) : place.Name) + Expand(rest);
    }

    /// <summary>委 to 委员会, 办 to 办公室, 管委会 to 管理委员会, and a stem that is an abbreviation as a whole to its full form.</summary>
    public string Expand(ReadOnlySpan<char> rest)
    {
        var government = "";
        if (rest.Length > 4 && rest.StartsWith("人民政府".AsSpan(), StringComparison.Ordinal))
        {
            government = "人民政府";
            rest = rest.Slice(4);
        }
        else if (rest.Length > 2 && rest.StartsWith("政府".AsSpan(), StringComparison.Ordinal))
        {
            government = "人民政府";
            rest = rest.Slice(2);
        }

        var (stem, tail) =
            EndsWith(rest, "管委会") ? (Cut(rest, 3), "管理委员会")
            : EndsWith(rest, "管委") ? (Cut(rest, 2), "管理委员会")
            : EndsWith(rest, "党工委") ? (Cut(rest, 3), "党工作委员会")
            : EndsWith(rest, "工委") ? (Cut(rest, 2), "工作委员会")
            : EndsWith(rest, "党委") || EndsWith(rest, "纪委") || EndsWith(rest, "常委") ? (rest.ToString(), "")
            : EndsWith(rest, "委") ? (Cut(rest, 1), "委员会")
            : EndsWith(rest, "办") && !EndsWith(rest, "专员办") ? (Cut(rest, 1), "办公室")
            : Tailless(rest);
        foreach (var (brief, zone) in tail == "管理委员会" ? ZoneEnds : [])
        {
            if (stem.EndsWith(brief, StringComparison.Ordinal))
            {
                stem = stem.Remove(stem.Length - brief.Length) + zone;
            }
        }

        // 教科 is 教育和科学技术 in 教科局, and something else in 教科院.
        if (!_fullStems.TryGetValue(stem, out var full) || full is null || (tail.Length > 0 && tail[tail.Length - 1] is '院' or '所'))
        {
            return government + stem + tail;
        }

        // 政务 is short for 政务服务, and 政务服务中心 is no 政务服务服务中心.
        var shared = Math.Min(full.Length, tail.Length);
        while (shared > 0 && string.CompareOrdinal(full, full.Length - shared, tail, 0, shared) != 0)
        {
            shared--;
        }

        return government + full + tail.Remove(0, shared);
    }

    private static (string Stem, string Tail) Tailless(ReadOnlySpan<char> rest)
    {
        var tail = NameTails.LengthOf(rest);
        return (Cut(rest, tail), rest.Slice(rest.Length - tail).ToString());
    }

    private static string Cut(ReadOnlySpan<char> text, int tail) => text.Slice(0, text.Length - tail).ToString();

    private static bool EndsWith(ReadOnlySpan<char> text, string end) => text.EndsWith(end.AsSpan(), StringComparison.Ordinal);

    private Form StemFormOf(ReadOnlySpan<char> stem)
    {
        // 管理局局: a tail written twice.
        if (stem.Length is < 2 or > MaximumStem || stem[stem.Length - 1] is '局' or '厅')
        {
            return Form.Malformed;
        }

        for (var i = 0; i < stem.Length; i++)
        {
            if (stem[i] is < '\u4E00' or > '\u9FFF' || (NotInNames.AsSpan().IndexOf(stem[i]) >= 0 && !_index.Words.Covers(stem)))
            {
                return Form.Malformed;
            }
        }

        // 老龄工作员会办公室: 委 was lost.
        if (stem.IndexOf("员会".AsSpan(), StringComparison.Ordinal) is > 0 and var council && stem[council - 1] != '委')
        {
            return Form.Malformed;
        }

        foreach (var word in NoNames)
        {
            if (stem.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return Form.Malformed;
            }
        }

        if (_index.Words.Covers(stem))
        {
            return Form.Known;
        }

        // 教育局财政局: two names that lost what was between them; 市市教育: a letter too many.
        return stem.IndexOfAny('局', '厅', '委') >= 0 || stem[0] is '市' or '省' or '县' or '区' ? Form.Malformed : Form.Plausible;
    }
}
