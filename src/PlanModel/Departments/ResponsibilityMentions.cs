namespace PlanModel.Departments;

/// <summary>Makes mentions of drafts, and finds the body that each names.</summary>
internal static class ResponsibilityMentions
{
    private const int LongestName = 64;

    public static ValueList<Mention> Make(ReadOnlySpan<ResponsibilityDraft> drafts, string text, DepartmentNormalizer names, Place? place)
    {
        if (drafts.IsEmpty)
        {
            return default;
        }

        var mentions = new Mention[drafts.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            mentions[i] = Make(drafts[i], text, names, place);
        }

        return ValueList.Wrap(mentions);
    }

    private static Mention Make(in ResponsibilityDraft draft, string text, DepartmentNormalizer names, Place? place)
    {
        var words = text.AsSpan(draft.Start, draft.Length);
        if (draft.Kind != MentionKind.Department)
        {
            return new Mention { Text = words.ToString(), Start = draft.Start, Kind = draft.Kind, Role = draft.Role };
        }

        var match = Resolve(draft, text, words, names, place);
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
        if (draft.PrefixLength > 0 && draft.PrefixLength + words.Length <= LongestName && !ResponsibilityPrefixes.StandsAlone(words))
        {
            var prefix = text.AsSpan(draft.PrefixStart, draft.PrefixLength);
            Span<char> buffer = stackalloc char[LongestName];
            if (prefix[prefix.Length - 1] == '委' && TryWith(prefix, words, buffer, names, place) is { } party)
            {
                return party;
            }

            var level = prefix[prefix.Length - 1] == '委' ? prefix.Slice(0, prefix.Length - 1) : prefix;
            if (TryWith(level, words, buffer, names, place) is { } body)
            {
                return body;
            }
        }

        return names.Normalize(words, place);
    }

    private static DepartmentMatch? TryWith(ReadOnlySpan<char> prefix, ReadOnlySpan<char> words, Span<char> buffer, DepartmentNormalizer names, Place? place)
    {
        prefix.CopyTo(buffer);
        words.CopyTo(buffer.Slice(prefix.Length));
        var match = names.Normalize(buffer.Slice(0, prefix.Length + words.Length), place);
        return match.Kind == MentionKind.Department && match.Match is MatchKind.Exact or MatchKind.Alias or MatchKind.Former ? match : null;
    }
}
