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
    private const int Buckets = 256;

    /// <summary>Entries of one bucket: texts that are asked for in turn must not drive one another out.</summary>
    private const int Ways = 4;

    private const int LongestText = 256;
    private const int MostParts = 8;

    private readonly Entry?[] _entries = new Entry?[Buckets * Ways];

    public ResponsibilityReading? Find(ReadOnlySpan<ResponsibilityPart> parts, Place? place, LeadRule rule)
    {
        if (parts.Length > MostParts)
        {
            return null;
        }

        var hash = HashOf(parts, rule);
        var bucket = BucketOf(hash);
        for (var way = 0; way < Ways; way++)
        {
            var entry = Volatile.Read(ref _entries[bucket + way]);
            if (entry is null)
            {
                return null;
            }

            if (entry.Hash == hash && entry.Rule == rule && (ReferenceEquals(entry.Place, place) || Equals(entry.Place, place)) && Matches(entry, parts))
            {
                return entry.Reading;
            }
        }

        return null;
    }

    public void Add(ReadOnlySpan<ResponsibilityPart> parts, Place? place, LeadRule rule, ResponsibilityReading reading)
    {
        if (parts.Length > MostParts || reading.Responsibility.Text.Length > LongestText)
        {
            return;
        }

        var hash = HashOf(parts, rule);
        var bucket = BucketOf(hash);
        var way = 0;
        while (way < Ways && Volatile.Read(ref _entries[bucket + way]) is not null)
        {
            way++;
        }

        way = way < Ways ? way : (int)(hash % Ways);
        Volatile.Write(ref _entries[bucket + way], new Entry(hash, reading, place, rule, RolesOf(parts)));
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
            var span = WordsOf(part);
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
            if (!WordsOf(part).IsEmpty)
            {
                roles = (roles << 4) | ((long)part.Role << 1) | (part.IsNeutral ? 1L : 0L);
            }
        }

        return roles;
    }

    private static ReadOnlySpan<char> WordsOf(in ResponsibilityPart part)
    {
        var span = part.Text.Span;
        // No white space stands behind U+3000 in the character table.
        return !span.IsEmpty && span[0] > '\u3000' && span[span.Length - 1] > '\u3000' ? span : span.Trim();
    }

    /// <summary>A few characters tell texts apart well enough; what has the same hash is compared in full.</summary>
    private static uint HashOf(ReadOnlySpan<ResponsibilityPart> parts, LeadRule rule)
    {
        var hash = (uint)rule + 1;
        foreach (var part in parts)
        {
            var span = WordsOf(part);
            var step = Math.Max(1, span.Length >> 3);
            hash = (hash * 31) + (uint)span.Length;
            for (var i = 0; i < span.Length; i += step)
            {
                hash = (hash * 31) + span[i];
            }
        }

        return hash;
    }

    private static int BucketOf(uint hash) => (int)((hash * 2654435761) >> 24) % Buckets * Ways;

    private sealed class Entry(uint hash, ResponsibilityReading reading, Place? place, LeadRule rule, long roles)
    {
        public uint Hash { get; } = hash;

        public ResponsibilityReading Reading { get; } = reading;

        public Place? Place { get; } = place;

        public LeadRule Rule { get; } = rule;

        public long Roles { get; } = roles;
    }
}
