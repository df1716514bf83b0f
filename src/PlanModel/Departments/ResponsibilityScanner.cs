using PlanModel.Diagnostics;
using static PlanModel.Departments.ResponsibilityCharacters;
using RoleSource = PlanModel.Departments.ResponsibilityDraft.RoleSource;
using Sign = PlanModel.Departments.ResponsibilitySigns.Sign;

namespace PlanModel.Departments;

/// <summary>
/// Reads the parts of one responsibility from left to right into drafts of mentions, notes, deadlines and leaders. The grammar
/// is in README.md of this folder; the methods follow its rules by name.
/// </summary>
/// <remarks>Every position is passed once; what looks ahead is bounded by a constant or consumes what it looked at.</remarks>
internal ref partial struct ResponsibilityScanner
{
    private readonly DepartmentNormalizer? _names;
    private readonly Place? _place;
    private Span<ResponsibilityDraft> _drafts;
    private int _count;

    private ReadOnlySpan<char> _text;
    private int _offset;
    private int _item;
    private MentionRole? _ownRole;

    private MentionRole _role;
    private RoleSource _source;
    private bool _isNeutral;
    private MentionRole _columnRole;
    private bool _columnIsNeutral;

    private int _pending;
    private int _clause;
    private int _joint;
    private int _group;
    private int _prefixStart;
    private int _prefixLength;
    private bool _afterOpenEnd;
    private bool _bracketsAreBroken;
    private (int Close, MentionRole Role, RoleSource Source, bool IsNeutral) _outer;

    /// <param name="names">Tells known names; null to go by words alone.</param>
    /// <param name="place">The jurisdiction.</param>
    /// <param name="buffer">Room for drafts; grows as needed.</param>
    public ResponsibilityScanner(DepartmentNormalizer? names, Place? place, Span<ResponsibilityDraft> buffer)
    {
        _names = names;
        _place = place;
        _drafts = buffer;
    }

    public readonly Span<ResponsibilityDraft> Drafts => _drafts.Slice(0, _count);

    public bool ByDuty { get; private set; }

    public bool HasVerb { get; private set; }

    public bool HasLabel { get; private set; }

    public bool HasLeadLabel { get; private set; }

    /// <summary>Whether there are words that belong to no rule of the grammar.</summary>
    public bool HasResidue { get; private set; }

    public string? Deadline { get; private set; }

    public List<string>? Leaders { get; private set; }

    public List<string>? Notes { get; private set; }

    public LeadRule? Rule { get; private set; }

    public List<Finding>? Findings { get; private set; }

    /// <summary>Reads one part, which begins at <paramref name="offset"/> of the joined text.</summary>
    public void Read(ReadOnlySpan<char> part, int offset, MentionRole role, bool isNeutral)
    {
        var count = _count;
        var group = _group;
        if (!TryRead(part, offset, role, isNeutral, mayFold: true))
        {
            // Traditional characters: read a copy in which the characters of the vocabularies are the simplified ones.
            _count = count;
            _group = group;
            var folded = new char[part.Length];
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = Fold(part[i]);
            }

            TryRead(folded, offset, role, isNeutral, mayFold: false);
        }
    }

    private bool TryRead(ReadOnlySpan<char> part, int offset, MentionRole role, bool isNeutral, bool mayFold)
    {
        _text = part;
        _offset = offset;
        _columnRole = role;
        _columnIsNeutral = isNeutral;
        _bracketsAreBroken = false;
        _outer = default;
        StartScope(role, RoleSource.Column, isNeutral);
        var i = StartItem(0);
        while (i < _text.Length)
        {
            var sign = ResponsibilitySigns.Of(_text[i]);
            if (sign == Sign.Plain)
            {
                i++;
            }
            else if (sign == Sign.Traditional)
            {
                if (mayFold)
                {
                    return false;
                }

                i++;
            }
            else
            {
                i = ReadSign(i, sign);
            }
        }

        Flush(_text.Length);
        EndJoint();
        return true;
    }

    /// <summary>Reads what a character that may not be part of a name begins; returns where to go on.</summary>
    private int ReadSign(int i, Sign sign)
    {
        switch (sign)
        {
            case Sign.Pause:
                return ContinuesPhrase(i, 1) || ContinuesName(i) ? i + 1 : Separate(i, i + 1);
            case Sign.Verb:
                return ResponsibilityVerbs.MayStart(_text.Slice(i)) ? Verb(i) : i + 1;
            case Sign.OpenEnd:
                return OpenEnd(i);
            case Sign.And:
                return Joint(i, 1);
            case Sign.AsWellAs:
                return Starts(i, "以及") ? Joint(i, 2) : i + 1;
            case Sign.Together:
                return Together(i);
            case Sign.Class:
                return LostSeparator(i);
            case Sign.Note:
                return AttachedNote(i);
            case Sign.Comma:
                return Separate(i, i + 1, endsClause: true);
            case Sign.Stop when BreaksName(i):
                return i + 1;
            case Sign.Stop:
                Flush(i);
                EndJoint();
                return Separate(i, i + 1, endsClause: true);
            case Sign.Space:
                return Item(i).Length < 2 || !ResponsibilityActors.EndsLikeActor(Item(i)) || IsSpaced(i) ? i + 1 : Separate(i, i + 1);
            case Sign.Invisible:
                return i + 1;
            case Sign.Opener:
                return OpenBracket(i);
            case Sign.Closer:
                return CloseBracket(i);
            case Sign.Colon:
                return UnknownLabel(i);
            default:
                return MarkBehind(i);
        }
    }

    private readonly bool Starts(int i, string words) => _text.Slice(i).StartsWith(words.AsSpan());

    private readonly ReadOnlySpan<char> Item(int end) => _text.Slice(_item, Math.Max(0, end - _item));

    /// <summary>Ends the item at <paramref name="end"/> and starts the next.</summary>
    private int Separate(int end, int next, bool endsClause = false)
    {
        Flush(end);
        if (endsClause)
        {
            _clause = _count;
            _prefixLength = 0;
        }

        _afterOpenEnd = false;
        return StartItem(next);
    }

    private void StartScope(MentionRole role, RoleSource source, bool isNeutral)
    {
        _role = role;
        _source = source;
        _isNeutral = isNeutral;
        _pending = _count;
        _clause = _count;
        _joint = -1;
        _group++;
        _prefixLength = 0;
        _afterOpenEnd = false;
    }

    /// <summary>Reads what may stand before a name: labels, notes, deadlines, verbs, marks, numbers; returns where a name begins.</summary>
    private int StartItem(int i)
    {
        _ownRole = null;
        while (i < _text.Length)
        {
            var c = _text[i];
            _item = i;
            if (c is >= '\u4e00' and <= '\u9fff' && (IsLevelOfName(i, c) || !OtherStarts.Contains(c)))
            {
                return i;
            }

            var next = ReadBefore(i, c);
            if (next == i)
            {
                return i;
            }

            i = next;
        }

        _item = i;
        return i;
    }

    private int ReadBefore(int i, char c)
    {
        if (c == '按' && ResponsibilityVerbs.Scan(_text.Slice(i)) is { ByDuty: true } duty)
        {
            return ApplyVerb(i, duty);
        }

        if (IsSpace(c) || IsSeparator(c))
        {
            if (IsStop(c))
            {
                EndJoint();
            }

            if (IsComma(c) || IsStop(c))
            {
                _clause = _count;
                _prefixLength = 0;
            }

            return i + 1;
        }

        if (IsLeadMark(c))
        {
            var legend = ResponsibilityNotes.Scan(_text.Slice(i));
            if (legend > 0)
            {
                return AddNote(i, i + legend);
            }

            _ownRole = MentionRole.Lead;
            return i + 1;
        }

        if (IsBullet(c) || IsDash(c))
        {
            return i + 1;
        }

        if (IsColon(c))
        {
            return i + 1;
        }

        if (Label(i) is var label && label > i)
        {
            return label;
        }

        if (ResponsibilityNotes.MayStart(c) && ResponsibilityNotes.Scan(_text.Slice(i)) is var note && note > 0)
        {
            return AddNote(i, i + note);
        }

        if (ResponsibilityDeadlines.MayStart(c) && ResponsibilityDeadlines.Scan(_text.Slice(i)) is var deadline && deadline > 0)
        {
            return AddDeadline(i, i + deadline);
        }

        if (Number(i) is var number && number > i)
        {
            return number;
        }

        return c is '由' or '请' && i + 1 < _text.Length && StartsActor(i + 1) ? i + 1 : BareVerb(i, c);
    }

    /// <summary>市 in 市教委, not in 市级牵头单位：; most names begin so, and need no further look.</summary>
    private readonly bool IsLevelOfName(int i, char c) =>
        c is '市' or '省' or '区' or '县' or '州' && i + 1 < _text.Length && !BehindLevels.Contains(_text[i + 1]);

    /// <summary>What labels have behind a level: 市级牵头单位, 县委责任领导, 市、区责任单位.</summary>
    private static readonly CharSet BehindLevels = new("级直牵责主配委政、");

    private const int LongestNameBeforeTime = 40;

    private const string ChineseNumerals = "一二三四五六七八九十";

    private static readonly CharSet NumeralSet = new(ChineseNumerals);

    private static readonly CharSet OtherStarts = new(
        ResponsibilityVerbs.FirstCharacters,
        ResponsibilityLabels.FirstCharacters,
        ResponsibilityDeadlines.FirstCharacters,
        ResponsibilityNotes.FirstCharacters,
        TraditionalForms,
        ChineseNumerals,
        "由请和及与暨以会");

    /// <summary>1., （2） and 三、 before a name.</summary>
    private readonly int Number(int i)
    {
        var end = i;
        while (end < _text.Length && end < i + 3 && NumeralSet.Contains(_text[end]))
        {
            end++;
        }

        if (end > i)
        {
            return end < _text.Length && _text[end] == '、' ? end + 1 : i;
        }

        while (end < _text.Length && _text[end] is >= '0' and <= '9' or >= '０' and <= '９')
        {
            end++;
        }

        return end > i && end < _text.Length && (_text[end] is '.' or '．' or '、' or ')' or '）') ? end + 1 : i;
    }

    /// <summary>Takes the words from the start of the item to <paramref name="end"/> as a mention.</summary>
    private void Flush(int end)
    {
        var start = _item;
        while (start < end && IsSpace(_text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(_text[end - 1]))
        {
            end--;
        }

        _item = Math.Max(_item, end);
        if (end <= start)
        {
            return;
        }

        var name = _text.Slice(start, end - start);
        if (IsNothing(name))
        {
            return;
        }

        var kind = ResponsibilityActors.KindOf(name);
        if ((kind is MentionKind.Unknown or MentionKind.Territory && ResponsibilityTerritories.MayBeNamed(name) && IsKnown(name))
            || (kind is MentionKind.Group && name[0] != '各' && name.IndexOf("委、".AsSpan()) > 0 && IsKnown(name)))
        {
            // 新疆生产建设兵团 ends like a place, 市总商会 like a class, 市委、市政府信访办 like two bodies.
            kind = MentionKind.Department;
        }

        if (kind is MentionKind.Unknown or MentionKind.Department or MentionKind.Enterprise && CutLostSeparators(start, end))
        {
            return;
        }

        if (kind == MentionKind.Unknown && TimeInside(name) is > 0 and var time)
        {
            // 市水务局于6月底前完成
            _item = start;
            Flush(start + time);
            AddDeadline(start + time + (name[time] is '于' or '在' ? 1 : 0), end);
            _item = Math.Max(_item, end);
            return;
        }

        if (kind == MentionKind.Unknown)
        {
            Report(ResponsibilityFindings.UnknownActor(_offset + start, name));
        }

        Add(start, end - start, kind);
    }

    /// <summary>Where a time to the end begins behind a name, with nothing between them; 0 when there is none.</summary>
    private static int TimeInside(ReadOnlySpan<char> name)
    {
        for (var i = 3; i < name.Length - 1 && i < LongestNameBeforeTime; i++)
        {
            if (name[i] is '于' or '在' or (>= '0' and <= '9'))
            {
                var behind = name.Slice(name[i] is '于' or '在' ? i + 1 : i);
                return ResponsibilityDeadlines.Scan(behind) == behind.Length && ResponsibilityActors.EndsLikeActor(name.Slice(0, i))
                    && ResponsibilityActors.KindOf(name.Slice(0, i)) != MentionKind.Unknown ? i : 0;
            }
        }

        return 0;
    }

    /// <summary>Dashes and lone numbers or letters say nobody.</summary>
    private static bool IsNothing(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!IsDash(c) && c is not (>= '0' and <= '9') && c != '.')
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsKnown(ReadOnlySpan<char> name) =>
        _names is not null && _names.Normalize(name, _place) is { Kind: MentionKind.Department, Match: MatchKind.Exact or MatchKind.Alias or MatchKind.Former };

    private void Add(int start, int length, MentionKind kind)
    {
        if (_count == _drafts.Length)
        {
            var larger = new ResponsibilityDraft[_drafts.Length * 2];
            _drafts.CopyTo(larger);
            _drafts = larger;
        }

        ref var draft = ref _drafts[_count++];
        draft = new ResponsibilityDraft
        {
            Start = _offset + start,
            Length = length,
            Kind = kind,
            Role = _ownRole ?? _role,
            Source = _ownRole is null ? _source : RoleSource.Own,
            Group = _group,
            IsNeutral = _isNeutral,
        };
        _ownRole = null;
        if (kind == MentionKind.Department)
        {
            ElidePrefix(ref draft, _text.Slice(start, length), start);
        }
    }

    /// <summary>省科技厅、工业和信息化厅: the level of the first holds for those behind it that have none, until the next comma.</summary>
    private void ElidePrefix(ref ResponsibilityDraft draft, ReadOnlySpan<char> name, int start)
    {
        const string centre = "中央";
        var level = ResponsibilityActors.LevelLength(name);
        if (level == 0 && name.Length > centre.Length + 1 && name.StartsWith(centre.AsSpan()))
        {
            // 中央组织部、宣传部
            level = centre.Length;
        }

        if (level > 0)
        {
            _prefixStart = _offset + start;
            _prefixLength = level;
        }
        else if (_prefixLength > 0)
        {
            draft.PrefixStart = _prefixStart;
            draft.PrefixLength = _prefixLength;
        }
    }

    private void Report(Finding finding) => (Findings ??= new(1)).Add(finding);
}
