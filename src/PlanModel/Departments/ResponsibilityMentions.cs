using PlanModel.Diagnostics;

namespace PlanModel.Departments;

/// <summary>Makes mentions of drafts, and finds the body that each names.</summary>
internal static class ResponsibilityMentions
{
    private const int LongestName = 64;

    public static ValueList<Mention> Make(ReadOnlySpan<ResponsibilityDraft> drafts, string text, DepartmentNormalizer names, Place? place, ref List<Finding>? findings)
    {
        if (drafts.IsEmpty)
        {
            return default;
        }

        var mentions = new Mention[drafts.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            mentions[i] = Make(drafts[i], text, names, place, ref findings);
        }

        return ValueList.Wrap(mentions);
    }

    private static Mention Make(in ResponsibilityDraft draft, string text, DepartmentNormalizer names, Place? place, ref List<Finding>? findings)
    {
        var words = text.AsSpan(draft.Start, draft.Length);
        if (draft.Kind != MentionKind.Department)
        {
            return new Mention { Text = ResponsibilityStrings.Of(words), Start = draft.Start, Kind = draft.Kind, Role = draft.Role };
        }

        var match = Resolve(draft, text, words, names, place);
        if (match.Match is MatchKind.Unknown)
        {
            (findings ??= []).Add(ResponsibilityFindings.UnknownBody(draft.Start, words));
        }
        else if (match.Match is MatchKind.Ambiguous)
        {
            (findings ??= []).Add(ResponsibilityFindings.AmbiguousBody(draft.Start, words, Names(match.Candidates)));
        }

        return new Mention
        {
            Text = words.SequenceEqual(match.Input.AsSpan()) ? match.Input : words.ToString(),
            Start = draft.Start,
            Kind = MentionKind.Department,
            Role = draft.Role,
            Department = match.Department?.Name,
            Match = match.Match,
        };
    }

    /// <summary>The body; where the level was left out, first with the level of the name before it (省 + 工业和信息化厅).</summary>
    private static DepartmentMatch Resolve(in ResponsibilityDraft draft, string text, ReadOnlySpan<char> words, DepartmentNormalizer names, Place? place)
    {
        if (draft.PrefixLength == 0 || draft.PrefixLength + 2 + words.Length > LongestName || ResponsibilityPrefixes.StandsAlone(words))
        {
            return names.Normalize(words, place);
        }

        var prefix = text.AsSpan(draft.PrefixStart, draft.PrefixLength);
        var isParty = prefix[prefix.Length - 1] == '委';
        var level = isParty ? prefix.Slice(0, prefix.Length - (prefix[prefix.Length - 2] == '党' ? 2 : 1)) : prefix;
        var longer = isParty ? prefix : text.AsSpan(draft.PrefixStart + draft.PrefixLength).StartsWith("政府".AsSpan()) ? text.AsSpan(draft.PrefixStart, draft.PrefixLength + 2) : default;
        var upper = longer.IsEmpty ? null : With(longer, words, names, place);
        if (upper is not null && IsKnown(upper))
        {
            // 市委组织部、宣传部; 市政府办公室、研究室
            return upper;
        }

        var same = With(level, words, names, place);
        if (IsKnown(same))
        {
            return same;
        }

        var bare = names.Normalize(words, place);
        return IsKnown(bare) ? bare
            : isParty && upper!.Match == MatchKind.Derived && ResponsibilityPrefixes.IsPartyWork(words) ? upper
            : same.Match == MatchKind.Unknown ? bare : same;
    }

    private static DepartmentMatch With(ReadOnlySpan<char> prefix, ReadOnlySpan<char> words, DepartmentNormalizer names, Place? place)
    {
        Span<char> buffer = stackalloc char[LongestName];
        prefix.CopyTo(buffer);
        words.CopyTo(buffer.Slice(prefix.Length));
        return names.Normalize(buffer.Slice(0, prefix.Length + words.Length), place);
    }

    private static bool IsKnown(DepartmentMatch match) => match.Match is MatchKind.Exact or MatchKind.Alias or MatchKind.Former;

    private static string Names(ValueList<Department> candidates)
    {
        const int shown = 3;
        return string.Join(", ", candidates.Take(shown).Select(candidate => candidate.Name)) + (candidates.Count > shown ? ", …" : "");
    }
}
