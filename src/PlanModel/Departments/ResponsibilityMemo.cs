namespace PlanModel.Departments;

/// <summary>
/// Remembers readings: the rows of a list name the same bodies in the same words again and again, and so do the versions of a document.
/// </summary>
/// <remarks>
/// Bounded: a new reading takes the slot of an old one. Invisible: readings are immutable, and depend on nothing but what is compared
/// here. Safe to share between threads.
/// </remarks>
internal sealed class ResponsibilityMemo
{
    private const int Size = 512;
    private const int LongestText = 256;
    private const int MostParts = 8;

    private readonly Entry?[] _entries = new Entry?[Size];

    public ResponsibilityReading? Find(ReadOnlySpan<ResponsibilityPart> parts, Place? place, LeadRule rule)
    {
        if (parts.Length > MostParts)
        {
            return null;
        }

        // Two slots, so that two texts that are asked for in turn do not drive one another out.
        var slot = SlotOf(parts, rule);
        return Find(slot, parts, place, rule) ?? Find(slot ^ 1, parts, place, rule);
    }

    public void Add(ReadOnlySpan<ResponsibilityPart> parts, Place? place, LeadRule rule, ResponsibilityReading reading)
    {
        if (parts.Length <= MostParts && reading.Responsibility.Text.Length <= LongestText)
        {
            var slot = SlotOf(parts, rule);
            slot = Volatile.Read(ref _entries[slot]) is null ? slot : slot ^ 1;
            Volatile.Write(ref _entries[slot], new Entry(reading, place, rule, RolesOf(parts)));
        }
    }

    private ResponsibilityReading? Find(int slot, ReadOnlySpan<ResponsibilityPart> parts, Place? place, LeadRule rule)
    {
        var entry = Volatile.Read(ref _entries[slot]);
        return entry is not null && entry.Rule == rule && (ReferenceEquals(entry.Place, place) || Equals(entry.Place, place)) && Matches(entry, parts)
            ? entry.Reading
            : null;
    }

    private static bool Matches(Entry entry, ReadOnlySpan<ResponsibilityPart> parts)
    {
        if (entry.Roles != RolesOf(parts))
        {
            return false;
        }

        var text = entry.Reading.Responsibility.Text.AsSpan();
        var offset = 0;
        foreach (var part in parts)
        {
            var span = part.Text.Span.Trim();
            if (span.IsEmpty)
            {
                continue;
            }

            if (offset > 0 && (offset >= text.Length || text[offset++] != '\n'))
            {
                return false;
            }

            if (!text.Slice(offset).StartsWith(span))
            {
                return false;
            }

            offset += span.Length;
        }

        return offset == text.Length;
    }

    /// <summary>The roles of the parts that hold something, and how many they are.</summary>
    private static long RolesOf(ReadOnlySpan<ResponsibilityPart> parts)
    {
        var roles = 1L;
        foreach (var part in parts)
        {
            if (!part.Text.Span.Trim().IsEmpty)
            {
                roles = (roles << 4) | ((long)part.Role << 1) | (part.IsNeutral ? 1L : 0L);
            }
        }

        return roles;
    }

    private static int SlotOf(ReadOnlySpan<ResponsibilityPart> parts, LeadRule rule)
    {
        // A few characters tell texts apart well enough; what has the same slot is compared in full.
        var hash = (uint)rule + 1;
        foreach (var part in parts)
        {
            var span = part.Text.Span.Trim();
            var step = Math.Max(1, span.Length >> 3);
            hash = (hash * 31) + (uint)span.Length;
            for (var i = 0; i < span.Length; i += step)
            {
                hash = (hash * 31) + span[i];
            }
        }

        return (int)((hash * 2654435761) >> 23) & (Size - 1);
    }

    private sealed class Entry(ResponsibilityReading reading, Place? place, LeadRule rule, long roles)
    {
        public ResponsibilityReading Reading { get; } = reading;

        public Place? Place { get; } = place;

        public LeadRule Rule { get; } = rule;

        public long Roles { get; } = roles;
    }
}
