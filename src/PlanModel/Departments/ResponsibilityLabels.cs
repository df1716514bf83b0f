using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <summary>Reads labels: words of what somebody does, then a noun (牵头 + 责任 + 单位), with a colon, in 【】, or alone on their line.</summary>
internal static class ResponsibilityLabels
{
    /// <summary>No label is longer, inner white space aside.</summary>
    private const int MaximumLength = 20;

    /// <summary>What is divided among bodies, as a label; 任务分工 heads tasks as well.</summary>
    private static readonly string[] Divisions = ["责任分工", "部门分工", "职责分工"];

    private enum Part
    {
        /// <summary>Says nothing about the role: 市级, 主要, 及.</summary>
        Filler,
        Neutral,
        Implement,
        Guide,
        Support,
        Lead,
        Bodies,
        Persons,
        Deadline,
        Scope,
    }

    private static readonly WordTable<Part> Words = WordTable<Part>.ByStart(
        [
            (Part.Filler, "第二 第三 市级 省级 区级 县级 州级 镇级 总 第一 具体 业务 工作 任务 项目 重点 共同 协调 组织 及 和 与 或 / ／ 、 对口 各 改革 市政府 县政府 区政府 县委 市委 区委 本级 市 省 县 区 州 镇"),
            (Part.Neutral, "责任 负责 承办 承担 主管 分工 包保 包联 分管 挂联 挂钩 联系 包抓 包干 主抓 挂帅 挂点 挂牌"),
            (Part.Implement, "落实 实施 执行 组织实施"),
            (Part.Guide, "指导 督导 督办 监督 督促"),
            (Part.Support, "配合 协同 协办 参与 参加 协作 协助 支持 会办 联办 次要责任"),
            (Part.Lead, "牵头 主办 主责 主要责任 主要负责 主要承办 第一责任 首要责任 总牵头 领办 主牵头"),
            (Part.Bodies, "单位 部门 主体 科室 处室 股室 机构 司局 处科室"),
            (Part.Persons, "领导 人 同志 责任人 负责人 联系人 领导同志 负责同志 校领导 局领导 人员 市长 副市长 县长 副县长 区长 副区长 秘书长 副秘书长 责任人员"),
            (
                Part.Deadline,
                "完成时限 完成时间 完成期限 完成日期 完成节点 办结时限 办理时限 时限 时限要求 时间要求 时间节点 时间安排 工作时限 推进时限 实施期限 整改时限 整改期限 任务时限 "
                + "计划完成时间 进度要求 进度时限 时间进度 实施时间 完成时限要求 目标时限 落实时限 时间期限 期限 完成时间节点 时间"),
            (Part.Scope, "适用范围 推广范围 实施范围 试点范围 复制推广范围 改革范围 适用区域 推广区域"),
        ]);

    /// <summary>The characters that one may start with.</summary>
    public static string FirstCharacters { get; } = Words.KeysExcept("及和与或/／、各");

    private static readonly CharSet First = new(FirstCharacters);

    /// <summary>The label at the start of <paramref name="text"/>; null when there is none.</summary>
    public static ResponsibilityLabel? Scan(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        // 【责任单位】市教委 and [责任单位：市教委] (the latter is a bracket around everything, which the caller enters).
        if (IsOpener(text[0]))
        {
            return ScanBracketed(text);
        }

        if (!First.Contains(text[0]))
        {
            return null;
        }

        Span<char> word = stackalloc char[MaximumLength];
        var length = 0;
        var position = 0;
        while (position < text.Length)
        {
            var c = text[position];
            if (IsColon(c))
            {
                return Read(word.Slice(0, length), position + 1, bareCore: true);
            }

            if (c is '\n' or '\r')
            {
                return Read(word.Slice(0, length), position + 1, bareCore: false);
            }

            if (IsOpener(c) && length > 0)
            {
                return ScanBehindBracket(text, position, word.Slice(0, length));
            }

            if (!IsSpace(c))
            {
                if (length == MaximumLength || (IsSeparator(c) && c != '、'))
                {
                    return null;
                }

                word[length++] = c;
            }
            else if (length > 2 && Read(word.Slice(0, length), position + 1, bareCore: false) is { } spaced && !ColonFollows(text, position))
            {
                return spaced;
            }

            position++;
        }

        return null;
    }

    /// <summary>What <paramref name="word"/> (牵头单位) means as a label; null when it is none.</summary>
    public static ResponsibilityLabel? MeaningOf(ReadOnlySpan<char> word) => Read(word, word.Length, bareCore: false);

    /// <summary>牵头单位市教委: a label that lost its colon, before a name with a level. The length of the label; 0 when there is none.</summary>
    public static int ScanWithoutColon(ReadOnlySpan<char> text)
    {
        const int usual = 4;
        return text.Length > usual + 2 && text[2] is '单' or '部' && ResponsibilityActors.LevelLength(text.Slice(usual)) > 0
            && MeaningOf(text.Slice(0, usual)) is { Meaning: ResponsibilityLabelMeaning.Actors } ? usual : 0;
    }

    private static ResponsibilityLabel? ScanBracketed(ReadOnlySpan<char> text)
    {
        var limit = Math.Min(text.Length, MaximumLength + 2);
        for (var i = 1; i < limit; i++)
        {
            if (!IsCloser(text[i]))
            {
                continue;
            }

            var end = i;
            while (end > 1 && (IsColon(text[end - 1]) || IsSpace(text[end - 1])))
            {
                end--;
            }

            var behind = i + 1;
            while (behind < text.Length && (IsColon(text[behind]) || IsSpace(text[behind])))
            {
                behind++;
            }

            // A bracket with nothing behind it is a role that stands alone: （牵头单位）.
            return behind == text.Length ? null : Read(text.Slice(1, end - 1), behind, bareCore: text[0] is '【' or '[' or '〔');
        }

        return null;
    }

    /// <summary>责任单位（排名不分先后）：: the bracket belongs to the label when a colon follows.</summary>
    private static ResponsibilityLabel? ScanBehindBracket(ReadOnlySpan<char> text, int open, ReadOnlySpan<char> word)
    {
        var limit = Math.Min(text.Length, open + 40);
        var close = open + 1;
        while (close < limit && !IsCloser(text[close]))
        {
            close++;
        }

        var colon = close + 1;
        while (colon < limit && IsSpace(text[colon]))
        {
            colon++;
        }

        if (colon >= limit)
        {
            return null;
        }

        if (IsColon(text[colon]))
        {
            // The note in the bracket is read as what follows the label.
            return Read(word, ResponsibilityNotes.IsNote(text.Slice(open + 1, close - open - 1)) ? open : colon + 1, bareCore: true);
        }

        // 牵头（责任）单位：
        Span<char> whole = stackalloc char[MaximumLength];
        var length = 0;
        for (var i = 0; i < text.Length && length < MaximumLength; i++)
        {
            if (IsColon(text[i]))
            {
                return Read(whole.Slice(0, length), i + 1, bareCore: true);
            }

            if (!IsSpace(text[i]) && !IsOpener(text[i]) && !IsCloser(text[i]))
            {
                whole[length++] = text[i];
            }
        }

        return null;
    }

    private static bool ColonFollows(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsSpace(text[position]))
        {
            position++;
        }

        return position < text.Length && (IsColon(text[position]) || (Words.Match(text.Slice(position), out var part) > 0 && part >= Part.Bodies));
    }

    private static ResponsibilityLabel? Read(ReadOnlySpan<char> word, int valueStart, bool bareCore)
    {
        if (word.Length < 2)
        {
            return null;
        }

        var role = Part.Filler;
        var last = Part.Filler;
        var persons = false;
        for (var i = 0; i < word.Length;)
        {
            var length = Words.Match(word.Slice(i), out last);
            if (length == 0)
            {
                return null;
            }

            persons |= last == Part.Persons;
            role = last is > Part.Filler and < Part.Bodies && last > role ? last : role;
            i += length;
        }

        if (last == Part.Persons)
        {
            return new ResponsibilityLabel(ResponsibilityLabelMeaning.Leaders, MentionRole.Responsible, false, valueStart);
        }

        if (last == Part.Deadline)
        {
            return new ResponsibilityLabel(ResponsibilityLabelMeaning.Deadline, MentionRole.Responsible, false, valueStart);
        }

        if (last == Part.Scope)
        {
            return new ResponsibilityLabel(ResponsibilityLabelMeaning.Scope, MentionRole.Responsible, false, valueStart);
        }

        if (role == Part.Filler || persons || (last != Part.Bodies && !(bareCore && IsBareCore(last, word))))
        {
            return null;
        }

        return new ResponsibilityLabel(ResponsibilityLabelMeaning.Actors, RoleOf(role), role == Part.Neutral, valueStart);
    }

    /// <summary>牵头： and 责任分工： are labels without a noun; 落实： introduces text.</summary>
    private static bool IsBareCore(Part last, ReadOnlySpan<char> word) =>
        last is Part.Neutral or Part.Support or Part.Lead && (word.Length == 2 || word.StartsWith("牵头".AsSpan()) || IsDivision(word));

    private static bool IsDivision(ReadOnlySpan<char> word)
    {
        foreach (var division in Divisions)
        {
            if (word.SequenceEqual(division.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static MentionRole RoleOf(Part part) => part switch
    {
        Part.Lead => MentionRole.Lead,
        Part.Support => MentionRole.Support,
        Part.Guide => MentionRole.Guide,
        Part.Implement => MentionRole.Implement,
        _ => MentionRole.Responsible,
    };
}
