namespace PlanModel.Departments;

/// <summary>
/// Brings the spellings of one name to one form: 和 and 与 left out, 委员会 to 委, 办公室 to 办, and the stems of abbreviations.tsv to their
/// shortest form, so that 人力资源和社会保障局, 人力资源社会保障局, 人力社保局 and 人社局 become one key.
/// </summary>
/// <remarks>Tails are kept apart (发展和改革局 is not 发展和改革委员会). A key is for look-up only, never a name.</remarks>
internal sealed class NameCanon
{
    /// <summary>Kinds of abbreviations («where usable» begins with it) that hold wherever a stem stands.</summary>
    private static readonly string[] General =
        ["all levels", "party", "vertical", "county", "prefecture", "province", "cities", "zones", "former"];

    private static readonly (string From, string To)[] Basic =
    [
        ("中国共产主义青年团", "共青团"),
        ("中国共产党", "中共"),
        ("中国人民政治协商会议", "政协"),
        ("中国人民武装警察部队", "武警"),
        ("中国国际贸易促进委员会", "贸促会"),
        ("中国贸促会", "贸促会"),
        ("中国证券监督管理委员会", "证监会"),
        ("中国证监会", "证监会"),
        ("中国人民银行", "人民银行"),
        ("国家金融监督管理总局", "金融监管总局"),
        ("国家金融监管总局", "金融监管总局"),
        ("国家外汇管理局", "外汇局"),
        ("国家外汇局", "外汇局"),
        ("中华人民共和国", ""),
        ("人民代表大会常务委员会", "人大常委会"),
        ("人民代表大会", "人大"),
        ("人民政府", "政府"),
        ("人民法院", "法院"),
        ("人民检察院", "检察院"),
        ("工作委员会", "工委"),
        ("委员会", "委"),
        ("办公室", "办"),
        ("监督管理", "监管"),
        ("经济技术开发区", "经开区"),
        ("高新技术产业开发区", "高新区"),
        ("新技术开发区", "高新区"),
    ];

    private readonly Replacements _basic = new();
    private readonly Replacements _stems = new();

    /// <summary>Leaves words as they are; only 和 and the like go.</summary>
    public NameCanon()
    {
    }

    public NameCanon(List<RegistryLine> abbreviations)
    {
        foreach (var (from, to) in Basic)
        {
            _basic.Add(from, to);
        }

        // A stem with several short forms goes to the shortest, and so do the others; a short form that several stems share stays as it is.
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string?>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[NameFolding.MaximumLength];
        foreach (var line in abbreviations)
        {
            if (!IsGeneral(line[2]) || line[1].Length < 2 || line[0].Length > buffer.Length)
            {
                continue;
            }

            var full = buffer.Slice(0, _basic.Apply(line[0], buffer, elide: true)).ToString();
            var brief = buffer.Slice(0, _basic.Apply(line[1], buffer, elide: true)).ToString();
            if (!groups.TryGetValue(full, out var briefs))
            {
                groups.Add(full, briefs = []);
            }

            briefs.Add(brief);
            if (full != brief)
            {
                owners[brief] = owners.TryGetValue(brief, out var owner) && owner != full ? null : full;
            }
        }

        foreach (var pair in groups)
        {
            var shortest = pair.Key;
            foreach (var brief in pair.Value)
            {
                if (brief.Length < shortest.Length && owners.TryGetValue(brief, out var owner) && owner is not null)
                {
                    shortest = brief;
                }
            }

            if (shortest == pair.Key)
            {
                continue;
            }

            _stems.Add(pair.Key, shortest);
            foreach (var brief in pair.Value)
            {
                if (brief != shortest && brief != pair.Key && owners[brief] is not null)
                {
                    _stems.Add(brief, shortest);
                }
            }
        }
    }

    /// <summary>Writes the key form of a folded name, or of a part of one. Never longer than the name.</summary>
    public int Write(ReadOnlySpan<char> name, Span<char> buffer)
    {
        Span<char> basic = stackalloc char[NameFolding.MaximumLength];
        if (name.Length > basic.Length)
        {
            return 0;
        }

        var length = _basic.Apply(name, basic, elide: true);
        return _stems.Apply(basic.Slice(0, length), buffer, elide: false);
    }

    /// <summary>Writes a name without 和, 与, 及 and 、.</summary>
    public static int Elide(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (c is not ('和' or '与' or '、' or '及'))
            {
                buffer[length++] = c;
            }
        }

        return length;
    }

    internal static bool IsGeneral(ReadOnlySpan<char> whereUsable)
    {
        foreach (var word in General)
        {
            if (whereUsable.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words to replace, found by their first two characters, longest first.</summary>
    private sealed class Replacements
    {
        private readonly Dictionary<int, List<(string From, string To)>> _byStart = [];

        /// <summary>A bit for every character that a word begins with; most characters of a name begin none.</summary>
        private readonly ulong[] _first = new ulong[1024];

        public void Add(string from, string to)
        {
            var key = (from[0] << 16) | from[1];
            _first[from[0] >> 6] |= 1UL << (from[0] & 63);
            if (!_byStart.TryGetValue(key, out var list))
            {
                _byStart.Add(key, list = []);
            }

            var at = 0;
            while (at < list.Count && list[at].From.Length >= from.Length)
            {
                at++;
            }

            list.Insert(at, (from, to));
        }

        public int Apply(ReadOnlySpan<char> text, Span<char> buffer, bool elide)
        {
            var length = 0;
            for (var i = 0; i < text.Length;)
            {
                if (i + 1 < text.Length && (_first[text[i] >> 6] & (1UL << (text[i] & 63))) != 0 && _byStart.TryGetValue((text[i] << 16) | text[i + 1], out var list)
                    && Find(list, text.Slice(i)) is { From: { } from, To: var to })
                {
                    to.AsSpan().CopyTo(buffer.Slice(length));
                    length += to.Length;
                    i += from.Length;
                }
                else
                {
                    var c = text[i++];
                    if (!elide || c is not ('和' or '与' or '、' or '及'))
                    {
                        buffer[length++] = c;
                    }
                }
            }

            return length;
        }

        private static (string From, string To) Find(List<(string From, string To)> list, ReadOnlySpan<char> text)
        {
            foreach (var entry in list)
            {
                if (text.StartsWith(entry.From.AsSpan(), StringComparison.Ordinal))
                {
                    return entry;
                }
            }

            return default;
        }
    }
}
