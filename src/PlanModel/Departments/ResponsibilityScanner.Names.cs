using PlanModel.Diagnostics;
using PlanModel.Places;
using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <content>Where one name ends and the next begins: brackets, joints, open ends, phrases, lost separators.</content>
internal ref partial struct ResponsibilityScanner
{
    private static readonly CharSet InnerTails = new("局委办厅部会院府联队心室");

    /// <summary>Longer quotes are quotes of sentences.</summary>
    private const int LongestQuote = 32;

    /// <summary>A bracket behind a name belongs to it, unless it says a role, a note or a deadline. One before a name is entered.</summary>
    private int OpenBracket(int i)
    {
        var isQuote = IsQuote(_text[i]);
        if (!isQuote && (_item == i || Item(i).Trim().IsEmpty))
        {
            return StartItem(i + 1);
        }

        var close = _bracketsAreBroken ? -1 : MatchBracket(i, isQuote ? Math.Min(_text.Length, i + LongestQuote) : _text.Length);
        if (isQuote)
        {
            return close < 0 ? i + 1 : close + 1;
        }

        if (close < 0)
        {
            if (!_bracketsAreBroken)
            {
                Report(ResponsibilityFindings.OpenBracket(_offset + i, _text.Slice(i)));
                _bracketsAreBroken = true;
            }

            Flush(i);
            return StartItem(i + 1);
        }

        var content = _text.Slice(i + 1, close - i - 1).Trim();
        var phrase = content;
        var verb = ResponsibilityVerbs.Scan(phrase);
        if (verb.Length == 0 && content.Length > 1 && content[0] == '各')
        {
            // 各按职责分工负责; 各自负责 and 各负其责 are verbs as they stand.
            phrase = content.Slice(1);
            verb = ResponsibilityVerbs.Scan(phrase);
        }

        if (verb.Length > 0 && verb.Length == phrase.Length)
        {
            if (ResponsibilityVerbs.IsShared(content))
            {
                return TakeVerbInBracket(i, close, verb);
            }

            return TakeOwnRole(i, close, verb.Role);
        }

        if (ResponsibilityLabels.MeaningOf(content) is { Meaning: ResponsibilityLabelMeaning.Actors } label)
        {
            return TakeOwnRole(i, close, label.Role);
        }

        if (ResponsibilityNotes.IsNote(content))
        {
            Flush(i);
            AddNote(i + 1, close);
            return StartItem(close + 1);
        }

        if (content.Length > 0 && ResponsibilityDeadlines.MayStart(content[0]) && ResponsibilityDeadlines.Scan(content) == content.Length)
        {
            Flush(i);
            AddDeadline(i + 1, close);
            return StartItem(close + 1);
        }

        if (verb.Length > 0 && verb.IsClear && phrase.Length == content.Length)
        {
            HasResidue = true;
            Report(ResponsibilityFindings.TextBehindVerb(_offset + i + 1 + verb.Length, content.Slice(verb.Length)));
            return TakeOwnRole(i, close, verb.Role);
        }

        if (ResponsibilityLabels.Scan(content) is not null)
        {
            Flush(i);
            _outer = (close, _role, _source, _isNeutral);
            return StartItem(i + 1);
        }

        return close + 1;
    }

    private int CloseBracket(int i)
    {
        if (IsQuote(_text[i]))
        {
            return i + 1;
        }

        Flush(i);
        if (_outer.Close == i && i > 0)
        {
            (_, _role, _source, _isNeutral) = _outer;
            _outer = default;
        }

        return Separate(i, i + 1);
    }

    private int TakeVerbInBracket(int open, int close, ResponsibilityVerb verb)
    {
        Flush(open);
        ApplyVerb(close, verb with { Length = 1 });
        return StartItem(close + 1);
    }

    /// <summary>A（牵头）、B: the role is that of the name before the bracket alone.</summary>
    private int TakeOwnRole(int open, int close, MentionRole role)
    {
        HasVerb = true;
        _ownRole = role;
        Flush(open);
        return StartItem(close + 1);
    }

    /// <summary>财政局★: the mark belongs to the name before it.</summary>
    private int MarkBehind(int i)
    {
        if (Item(i).Trim().IsEmpty)
        {
            return StartItem(i);
        }

        _ownRole = MentionRole.Lead;
        Flush(i);
        return StartItem(i + 1);
    }

    /// <summary>The bracket that closes the one at <paramref name="open"/>, whatever its shape; -1 when there is none before <paramref name="limit"/>.</summary>
    private readonly int MatchBracket(int open, int limit)
    {
        var depth = 0;
        for (var i = open; i < limit; i++)
        {
            if (IsOpener(_text[i]))
            {
                depth++;
            }
            else if (IsCloser(_text[i]) && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>等, 等相关单位: a mention of its own, and the end of the name before it.</summary>
    private int OpenEnd(int i)
    {
        var item = Item(i).Trim();
        if (item.IsEmpty ? _count == 0 : Starts(i, "等级") || IsGrade(item[item.Length - 1], i))
        {
            return i + 1;
        }

        var length = ResponsibilityOpenEnds.Scan(_text.Slice(i));
        var end = i + length;
        if (!ResponsibilityOpenEnds.EndsPhrase(_text, end) && !StartsActor(end) && !StartsDeadline(end))
        {
            return i + 1;
        }

        Flush(i);
        Add(i, length, MentionKind.Open);
        _item = end;
        _afterOpenEnd = true;
        return StartItem(end);
    }

    /// <summary>高等学校, 中等职业学校: a grade, and no open end.</summary>
    private readonly bool IsGrade(char before, int i) =>
        before is '高' or '初' or '中' or '平' or '同' or '特' && i + 1 < _text.Length && _text[i + 1] is '学' or '教' or '院' or '职' or '法' or '专' or '检' or '级';

    /// <summary>和, 及 and the like separate names where both sides end like one and the whole is not a name; 会同 too.</summary>
    private int Joint(int i, int length)
    {
        var left = Item(i).Trim();
        if (left.IsEmpty)
        {
            return _count > 0 && !StartsPlace(i) ? StartItem(i + length) : i + length;
        }

        var right = ActorAt(i + length);
        if (right.IsEmpty || !ResponsibilityActors.EndsLikeActor(left) || ContinuesPhrase(i, length))
        {
            return i + length;
        }

        var leftKind = ResponsibilityActors.KindOf(left);
        var rightKind = ResponsibilityActors.KindOf(right);
        if (leftKind == MentionKind.Unknown || rightKind == MentionKind.Unknown && _text[i] is '和' or '与')
        {
            return i + length;
        }

        var whole = _text.Slice(_item, i - _item + length + right.Length);
        if (leftKind == MentionKind.Department && rightKind == MentionKind.Department && IsKnown(whole))
        {
            return i + length;
        }

        return Separate(i, i + length);
    }

    /// <summary>和平区, 和县: a place whose name begins like a joint.</summary>
    private readonly bool StartsPlace(int i)
    {
        if (_text[i] != '和')
        {
            return false;
        }

        Span<DivisionTable.NameHit> hits = stackalloc DivisionTable.NameHit[4];
        foreach (var hit in hits.Slice(0, DivisionTable.Default.FindNames(_text.Slice(i), hits)))
        {
            if (hit.Form == PlaceForm.Full)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>会同; in lists of units also 会 alone: 宣传处会办公室.</summary>
    private int Together(int i)
    {
        if (Starts(i, "会同"))
        {
            Flush(i);
            return StartItem(StartJoint(i + 2));
        }

        var left = Item(i);
        if (left.Length > 1 && left[left.Length - 1] is '处' or '科' or '股' && Segment(i + 1) is { Length: > 2 } right
            && ResponsibilityActors.KindOf(right) == MentionKind.Unit)
        {
            Flush(i);
            return StartItem(StartJoint(i + 1));
        }

        return i + 1;
    }

    /// <summary>Whether the separator at <paramref name="i"/> is inside a phrase: 各区、县（市）人民政府, 有关部门、单位.</summary>
    private readonly bool ContinuesPhrase(int i, int length)
    {
        var item = Item(i);
        if (item.IsEmpty)
        {
            return false;
        }

        var last = item[item.Length - 1];
        var next = i + length;
        if (last is '门' or '位' or '业' && (item.EndsWith("部门".AsSpan()) || item.EndsWith("单位".AsSpan()) || item.EndsWith("企业".AsSpan())))
        {
            var following = Segment(next);
            return following.SequenceEqual("单位".AsSpan()) || following.SequenceEqual("部门".AsSpan()) || following.SequenceEqual("企业".AsSpan()) || following.SequenceEqual("机构".AsSpan());
        }

        return MayEndTerritory(last) && ResponsibilityTerritories.MayContinue(item) && ResponsibilityTerritories.Continues(item, Segment(next));
    }

    /// <summary>市委 宣传部, 市政府 办公厅: a space inside the name of an office.</summary>
    private readonly bool IsSpaced(int i)
    {
        var left = Item(i).Trim();
        if (left.Length is < 2 or > 6 || left[left.Length - 1] is not ('委' or '府') || ResponsibilityActors.LevelLength(left) == 0
            || (left[left.Length - 1] == '委' ? left.Length > 2 && left[left.Length - 2] != '党' : left[left.Length - 2] != '政'))
        {
            return false;
        }

        var right = Segment(i + 1);
        return right.Length > 1 && ResponsibilityActors.LevelLength(right) == 0 && IsKnown(_text.Slice(_item, i + 1 - _item + right.Length));
    }

    /// <summary>市财, 政局: a line that was broken inside a name, where the registry knows the whole.</summary>
    private readonly bool BreaksName(int i)
    {
        if (_text[i] is not ('\n' or '\r') || Item(i).Trim() is not { Length: > 1 and < 20 } left
            || ResponsibilityActors.LevelLength(left) == 0 || ResponsibilityActors.EndsLikeActor(left))
        {
            return false;
        }

        var next = i + (_text[i] == '\r' && i + 1 < _text.Length && _text[i + 1] == '\n' ? 2 : 1);
        var right = Segment(next);
        return right.Length > 0 && IsKnown(_text.Slice(_item, next - _item + right.Length));
    }

    /// <summary>The few names with 、 inside: 市委、市政府信访办; 市科委、中关村管委会.</summary>
    private readonly bool ContinuesName(int i)
    {
        var left = Item(i).Trim();
        if (left.Length < 2 || left[left.Length - 1] != '委')
        {
            return false;
        }

        var following = Segment(i + 1);
        var level = left.Length - (left.Length > 2 && left[left.Length - 2] == '党' ? 2 : 1);
        var isOffice = level > 0 && left[0] is '省' or '市' or '区' or '县' or '州' or '盟' or '旗' or '自' or '兵' && following.Length > level + 2
            && following.StartsWith(left.Slice(0, level)) && following.Slice(level).StartsWith("政府".AsSpan());
        return (isOffice || following.StartsWith("中关村".AsSpan()))
            && IsKnown(_text.Slice(_item, i + 1 - _item + following.Length));
    }

    private static bool MayEndTerritory(char c) =>
        c is '区' or '县' or '市' or '州' or '盟' or '旗' or '镇' or '乡' or '街' or '道' or '省' or '府' or '署' or '会' or '委' or '处' or '村' or '木' || IsCloser(c);

    /// <summary>市人社局相关单位, 市教委各区人民政府: the separator before a class of actors is missing.</summary>
    private int LostSeparator(int i)
    {
        var left = Item(i);
        if (left.Length < 2 || !ResponsibilityActors.EndsLikeActor(left))
        {
            return i + 1;
        }

        if (_text[i] == '各' && i + 1 < _text.Length && _text[i + 1] is '负' or '自' or '按' or '依' && ResponsibilityVerbs.Scan(_text.Slice(_text[i + 1] is '按' or '依' ? i + 1 : i)) is { Length: > 0 } each)
        {
            // 各负其责, 各自负责, 各按职责分工负责
            return TakeVerb(i, _text[i + 1] is '按' or '依' ? each with { Length = each.Length + 1 } : each);
        }

        var length = ResponsibilityOpenEnds.ScanWithoutMark(_text.Slice(i));
        if (length > 0)
        {
            if (OwnsClass(left) || _text.Slice(i + length - 2, 2) is "科室" or "处室" or "股室")
            {
                return i + length;
            }

            Flush(i);
            Report(ResponsibilityFindings.OpenEndWithoutMark(_offset + i, _text.Slice(i, length)));
            Add(i, length, MentionKind.Open);
            _item = i + length;
            _afterOpenEnd = true;
            return StartItem(i + length);
        }

        if (_text[i] == '各' && left[0] == '各' && ResponsibilityActors.KindOf(left) == MentionKind.Territory)
        {
            // 各地区各部门 is two in idiomatic use, and needs no separator.
            return Separate(i, i);
        }

        if (_text[i] == '各' && !OwnsClass(left) && ResponsibilityActors.KindOf(Segment(i)) == MentionKind.Territory)
        {
            Report(ResponsibilityFindings.LostSeparator(_offset + i, _text.Slice(_item, i - _item)));
            return Separate(i, i);
        }

        return i + 1;
    }

    /// <summary>市政府各部门, 国务院有关部门, 指挥部各工作组: the class is part of the body before it.</summary>
    private static bool OwnsClass(ReadOnlySpan<char> name) =>
        name.EndsWith("政府".AsSpan()) || name.EndsWith("国务院".AsSpan()) || name.EndsWith("指挥部".AsSpan()) || name.EndsWith("党委".AsSpan()) || name.EndsWith("小组".AsSpan())
        || name.EndsWith("国家机关".AsSpan()) || (name.Length <= 3 && ResponsibilityActors.LevelLength(name) >= name.Length - 1)
        || ResponsibilityActors.TailOf(name) is ResponsibilityActors.Tail.Place or ResponsibilityActors.Tail.Class;

    /// <summary>市级： and other words before a colon that are no known label; a body before a colon is named by it.</summary>
    private int UnknownLabel(int i)
    {
        var item = Item(i).Trim();
        if (!item.IsEmpty && ResponsibilityActors.KindOf(item) == MentionKind.Unknown)
        {
            HasResidue = true;
            Report(ResponsibilityFindings.UnknownLabel(_offset + _item, item));
            _item = i;
        }

        return Separate(i, i + 1, endsClause: true);
    }

    /// <summary>
    /// Cuts words that hold several names, 市教育局市财政局, where the registry is sure of every piece and does not know the whole.
    /// </summary>
    private bool CutLostSeparators(int start, int end)
    {
        const int longest = 64;
        var words = _text.Slice(start, end - start);
        if (words.Length is > 4 and < 9 && words[1] == '委' && words[2] == words[0] && words.EndsWith("政府".AsSpan()) && ResponsibilityActors.LevelLength(words) == 2)
        {
            // 市委市政府, written as one word.
            Report(ResponsibilityFindings.LostSeparator(_offset + start + 2, words.Slice(0, 2)));
            Add(start, 2, MentionKind.Department);
            Add(start + 2, words.Length - 2, MentionKind.Department);
            return true;
        }

        if (_names is null || end - start is < 6 or > longest)
        {
            return false;
        }

        var cut = CutBehind(start, end);
        if (cut < 0 || IsKnown(_text.Slice(start, end - start)))
        {
            return false;
        }

        // All pieces first: a cut that leaves something unknown is no cut.
        for (var from = start; ;)
        {
            var next = CutBehind(from, end);
            if (!IsKnown(_text.Slice(from, (next < 0 ? end : next) - from)))
            {
                return false;
            }

            if (next < 0)
            {
                break;
            }

            from = next;
        }

        for (var from = start; cut >= 0; cut = CutBehind(from, end))
        {
            Report(ResponsibilityFindings.LostSeparator(_offset + cut, _text.Slice(from, cut - from)));
            Add(from, cut - from, MentionKind.Department);
            from = cut;
            start = cut;
        }

        Add(start, end - start, MentionKind.Department);
        return true;
    }

    /// <summary>
    /// Where a name that begins at <paramref name="start"/> may end inside: behind a tail with a level after it, or behind 局 or 委
    /// in words without a level that end so too. -1 when there is no such place.
    /// </summary>
    private readonly int CutBehind(int start, int end)
    {
        var words = _text.Slice(start, end - start);
        var isBare = ResponsibilityActors.LevelLength(words) == 0 && words[words.Length - 1] is '局' or '委';
        for (var i = 2; i < words.Length - 2; i++)
        {
            if (!InnerTails.Contains(words[i]))
            {
                continue;
            }

            var rest = words.Slice(i + 1);
            if (ResponsibilityActors.LevelLength(rest) > 0 || (isBare && words[i] is '局' or '委' && rest[0] is not ('员' or '机') && rest.Length > 2))
            {
                return start + i + 1;
            }
        }

        return -1;
    }
}
