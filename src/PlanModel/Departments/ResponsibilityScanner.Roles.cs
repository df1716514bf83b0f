using PlanModel.Diagnostics;
using static PlanModel.Departments.ResponsibilityCharacters;
using RoleSource = PlanModel.Departments.ResponsibilityDraft.RoleSource;

namespace PlanModel.Departments;

/// <content>Labels and verbs, and what they do to roles.</content>
internal ref partial struct ResponsibilityScanner
{
    /// <summary>牵头单位：, 完成时限：, 责任领导： at the start of a clause.</summary>
    private int Label(int i)
    {
        var rest = _text.Slice(i);
        if (ResponsibilityLabels.Scan(rest) is not { } label)
        {
            if (ResponsibilityLabels.ScanWithoutColon(rest) is not (> 0 and var length))
            {
                return i;
            }

            Report(ResponsibilityFindings.LabelWithoutColon(_offset + i, rest.Slice(0, length)));
            label = ResponsibilityLabels.MeaningOf(rest.Slice(0, length))!.Value;
        }

        HasLabel = true;
        var value = i + label.ValueStart;
        switch (label.Meaning)
        {
            case ResponsibilityLabelMeaning.Actors:
                HasLeadLabel |= label.Role == MentionRole.Lead;
                EndJoint();
                if (label.IsNeutral && _columnRole != MentionRole.Responsible)
                {
                    StartScope(_columnRole, RoleSource.Column, _columnIsNeutral);
                }
                else
                {
                    StartScope(label.Role, RoleSource.Label, label.IsNeutral);
                }

                return value;
            case ResponsibilityLabelMeaning.Leaders:
                return AddLeaders(value, EndOfValue(value, commasEnd: false));
            case ResponsibilityLabelMeaning.Deadline:
                return AddDeadline(value, EndOfValue(value, commasEnd: true));
            default:
                return EndOfValue(value, commasEnd: false);
        }
    }

    /// <summary>The end of a value that is no list of actors: its clause's, or where another label begins.</summary>
    private readonly int EndOfValue(int i, bool commasEnd)
    {
        while (i < _text.Length && !IsStop(_text[i]) && !IsCloser(_text[i]) && !(commasEnd && IsComma(_text[i])))
        {
            // Behind a space only a mark tells a label: 张三 责任单位：, but 张三 副市长.
            if ((IsComma(_text[i]) || IsSpace(_text[i])) && i + 1 < _text.Length && ResponsibilityLabels.Scan(_text.Slice(i + 1)) is { } label
                && (IsComma(_text[i]) || IsColon(_text[i + label.ValueStart]) || IsCloser(_text[i + label.ValueStart])))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private int AddDeadline(int start, int end)
    {
        var deadline = _text.Slice(start, end - start).Trim();
        if (!deadline.IsEmpty)
        {
            if (Deadline is null)
            {
                Deadline = deadline.ToString();
            }
            else
            {
                Report(ResponsibilityFindings.FurtherDeadline(_offset + start, deadline));
            }
        }

        return end;
    }

    private int AddLeaders(int start, int end)
    {
        foreach (var name in ResponsibilityLeaders.Split(_text.Slice(start, end - start)))
        {
            (Leaders ??= []).Add(name);
        }

        return end;
    }

    private int AddNote(int start, int end)
    {
        var note = _text.Slice(start, end - start).Trim();
        (Notes ??= []).Add(note.ToString());
        Rule = ResponsibilityNotes.RuleOf(note) ?? Rule;
        return end;
    }

    private int AttachedNote(int i)
    {
        var length = i > _item ? ResponsibilityNotes.ScanAttached(_text.Slice(i)) : 0;
        if (length == 0)
        {
            return i + 1;
        }

        Flush(i);
        return StartItem(AddNote(i, i + length));
    }

    /// <summary>A verb behind a name. Words that occur in names too (就业指导中心) count only behind the end of a name and before a boundary.</summary>
    private int Verb(int i)
    {
        if ((Starts(i, "联合") || Starts(i, "协同")) && ResponsibilityActors.EndsLikeActor(Item(i)) && StartsActor(i + 2))
        {
            Flush(i);
            return StartItem(StartJoint(i + 2));
        }

        if (_text[i] == '商' && i - _item > 2 && i + 2 < _text.Length && ResponsibilityActors.EndsLikeActor(Item(i))
            && (ResponsibilityActors.LevelLength(_text.Slice(i + 1)) > 0 || Starts(i + 1, "有关") || Starts(i + 1, "相关")) && StartsActor(i + 1))
        {
            // 市教育局商市财政局
            Flush(i);
            return StartItem(StartJoint(i + 1));
        }

        var verb = ResponsibilityVerbs.Scan(_text.Slice(i));
        if (verb.Length == 0)
        {
            return i + 1;
        }

        var end = i + verb.Length;
        var isBoundary = ResponsibilityOpenEnds.EndsPhrase(_text, end) || StartsDeadline(end) || StartsActor(end);
        var isBehindActor = ResponsibilityActors.EndsLikeActor(Item(i));
        var accepted = verb.IsClear
            // 市政协办 is a name, though 协办 is a verb.
            ? isBehindActor || (isBoundary && !ResponsibilityActors.EndsLikeActor(Item(end)))
            // 市委推进…领导小组 is a name: behind a word that names use, the next actor must say that it is one.
            : isBehindActor && i - _item > 1 && (ResponsibilityOpenEnds.EndsPhrase(_text, end) || StartsDeadline(end) || HasHead(end));
        return accepted ? TakeVerb(i, verb) : i + 1;
    }

    /// <summary>A verb at the start of an item: behind a comma, or behind 等….</summary>
    private int BareVerb(int i, char c)
    {
        if (c == '和' && StartsPlace(i))
        {
            return i;
        }

        if (_afterOpenEnd && c is '和' or '及' or '与' or '暨')
        {
            return i + 1;
        }

        if (c is '和' or '及' or '与' or '暨' && _count > _pending)
        {
            return i + 1;
        }

        if (c == '以' && Starts(i, "以及"))
        {
            return i + 2;
        }

        if (Starts(i, "会同") && _count > 0)
        {
            return StartJoint(i + 2);
        }

        var verb = ResponsibilityVerbs.Scan(_text.Slice(i));
        return verb.Length > 0 && (verb.IsClear || ResponsibilityOpenEnds.EndsPhrase(_text, i + verb.Length) || StartsActor(i + verb.Length))
            ? ApplyVerb(i, verb)
            : i;
    }

    private int TakeVerb(int i, ResponsibilityVerb verb)
    {
        Flush(i);
        return StartItem(ApplyVerb(i, verb));
    }

    /// <summary>Gives the verb's role to all mentions since the last verb; returns where to go on, its object left out.</summary>
    private int ApplyVerb(int i, ResponsibilityVerb verb)
    {
        HasVerb = true;
        ByDuty |= verb.ByDuty;
        for (var k = _pending; k < _count; k++)
        {
            ref var draft = ref _drafts[k];
            if (draft.Source == RoleSource.Own || KeepsRole(draft, k, verb.Role))
            {
                continue;
            }

            draft.Source = RoleSource.Verb;
            draft.Group = _group;
            draft.Role = _joint < 0 || verb.Role == MentionRole.Lead ? verb.Role : k < _joint ? MentionRole.Lead : MentionRole.Support;
        }

        _pending = _count;
        _joint = -1;
        _group++;
        var end = i + verb.Length;
        return ObjectOf(end);
    }

    /// <summary>牵头单位：A，B配合: a label or header that says who leads holds for the clauses before the one with another verb.</summary>
    private readonly bool KeepsRole(in ResponsibilityDraft draft, int index, MentionRole role) =>
        index < _clause && draft.Source != RoleSource.Verb && draft.Role != role && !draft.IsNeutral
        && draft.Role is MentionRole.Lead && role is not MentionRole.Responsible;

    /// <summary>市教委负责校园安全: what a body is responsible for is no actor. Returns where the clause with the object ends.</summary>
    private int ObjectOf(int i)
    {
        if (i >= _text.Length || ResponsibilityOpenEnds.EndsPhrase(_text, i) || StartsDeadline(i) || StartsActor(i) || _text[i] is '的')
        {
            return i;
        }

        var end = i;
        var depth = 0;
        while (end < _text.Length && (depth > 0 || (!IsComma(_text[end]) && !IsStop(_text[end]))))
        {
            depth += IsOpener(_text[end]) ? 1 : IsCloser(_text[end]) ? -1 : 0;
            if (depth < 0)
            {
                break;
            }

            end++;
        }

        HasResidue = true;
        Report(ResponsibilityFindings.TextBehindVerb(_offset + i, _text.Slice(i, end - i)));
        return end;
    }

    private readonly bool StartsDeadline(int i) =>
        i < _text.Length && ResponsibilityDeadlines.MayStart(_text[i]) && ResponsibilityDeadlines.Scan(_text.Slice(i)) > 0;

    /// <summary>Whether an actor begins at <paramref name="i"/>: a level, 各, or words that end like a name before the next boundary.</summary>
    private readonly bool StartsActor(int i)
    {
        if (i >= _text.Length)
        {
            return false;
        }

        var rest = _text.Slice(i);
        if (rest[0] is '各' or '团' || rest.StartsWith("有关".AsSpan()) || rest.StartsWith("相关".AsSpan()) || rest.StartsWith("其他".AsSpan()) || rest.StartsWith("国务院".AsSpan()))
        {
            return true;
        }

        return ResponsibilityActors.KindOf(ActorAt(i)) is MentionKind.Department or MentionKind.Unit or MentionKind.Territory or MentionKind.Group or MentionKind.Enterprise;
    }

    private readonly bool HasHead(int i) =>
        i < _text.Length && (_text[i] == '各' || Starts(i, "有关") || Starts(i, "相关") || Starts(i, "国家") || ResponsibilityActors.LevelLength(_text.Slice(i)) > 0) && StartsActor(i);

    /// <summary>The words from <paramref name="i"/> on that look like one actor: a segment, or several with 和 between (文化和旅游局).</summary>
    private readonly ReadOnlySpan<char> ActorAt(int i)
    {
        var segment = Segment(i);
        var end = i + segment.Length;
        for (var k = 0; k < 3 && end < _text.Length && _text[end] is '和' or '及' or '与' && ResponsibilityActors.KindOf(_text.Slice(i, end - i)) == MentionKind.Unknown; k++)
        {
            end += 1 + Segment(end + 1).Length;
        }

        return _text.Slice(i, end - i);
    }

    /// <summary>The words from <paramref name="i"/> to the next separator, joint or verb.</summary>
    private readonly ReadOnlySpan<char> Segment(int i)
    {
        const int longest = 40;
        var end = i;
        var limit = Math.Min(_text.Length, i + longest);
        while (end < limit)
        {
            var c = _text[end];
            if (ResponsibilitySigns.Of(c) != ResponsibilitySigns.Sign.Plain)
            {
                if (IsOpener(c))
                {
                    var close = MatchBracket(end, limit);
                    if (close < 0)
                    {
                        break;
                    }

                    end = close + 1;
                    continue;
                }

                if (IsSeparator(c) || IsSpace(c) || IsCloser(c) || IsColon(c) || c is '等' or '和' or '及' or '与'
                    || (end > i && ResponsibilityVerbs.MayStart(_text.Slice(end)) && ResponsibilityVerbs.Scan(_text.Slice(end)) is { Length: > 0 } verb && (verb.IsClear || ResponsibilityOpenEnds.EndsPhrase(_text, end + verb.Length))))
                {
                    break;
                }
            }

            end++;
        }

        return _text.Slice(i, end - i);
    }

    /// <summary>会同: what goes before leads, what follows supports.</summary>
    private int StartJoint(int i)
    {
        EndJoint();
        for (var k = _pending; k < _count; k++)
        {
            ref var draft = ref _drafts[k];
            if (draft.Source != RoleSource.Own)
            {
                draft.Role = MentionRole.Lead;
                draft.Source = RoleSource.Verb;
            }
        }

        HasVerb = true;
        _joint = _count;
        return i;
    }

    /// <summary>A 会同 without 负责 behind it.</summary>
    private void EndJoint()
    {
        if (_joint < 0)
        {
            return;
        }

        for (var k = _joint; k < _count; k++)
        {
            ref var draft = ref _drafts[k];
            if (draft.Source != RoleSource.Own)
            {
                draft.Role = MentionRole.Support;
                draft.Source = RoleSource.Verb;
            }
        }

        _joint = -1;
        _pending = _count;
        _group++;
    }
}
