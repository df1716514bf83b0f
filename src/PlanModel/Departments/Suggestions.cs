using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>The nearest known names to one that was not understood. Shown to people; never an answer.</summary>
internal static class Suggestions
{
    private const int MaximumCount = 3;
    private const int MaximumDistance = 2;

    public static ValueList<Department> For(ReadOnlySpan<char> name, PlaceScope? context, RegistryIndex index, ScopeCache scopes, NameResolver resolver)
    {
        var found = new List<(int Distance, RegistryEntry Entry, PlaceScope? Scope)>();
        Span<char> key = stackalloc char[(NameFolding.MaximumLength * 2) + 2];
        if (context is null)
        {
            Search(index.Level(RegistryLevel.National), key.Slice(0, index.Canon.Write(name, key)), null, found);
            Search(index.WrittenLevel(RegistryLevel.National), key.Slice(0, NameCanon.Elide(name, key)), null, found);
        }

        var scope = context;
        var before = default(ReadOnlySpan<char>);
        var rest = name;
        if (!TakePlace(ref rest, ref scope, scopes))
        {
            foreach (var prefix in index.Prefixes)
            {
                // 中共天津市委…, 国家税务总局天津市…
                var behind = name.StartsWith(prefix.AsSpan(), StringComparison.Ordinal) ? name.Slice(prefix.Length) : default;
                if (TakePlace(ref behind, ref scope, scopes))
                {
                    before = prefix.AsSpan();
                    rest = behind;
                    break;
                }
            }
        }

        if (scope is not null && !rest.IsEmpty)
        {
            var length = index.Keys.Write(before, rest, key);
            Search(scope.PlacedNames, key.Slice(0, length), scope, found);
            Search(index.Level(scope.Level), key.Slice(0, length), scope, found);
            length = index.WriteWrittenKey(before, rest, key);
            Search(scope.WrittenNames, key.Slice(0, length), scope, found);
            Search(index.WrittenLevel(scope.Level), key.Slice(0, length), scope, found);
        }

        var departments = new List<Department>();
        foreach (var (_, entry, of) in found.OrderBy(hit => hit.Distance).ThenBy(hit => hit.Entry.Line.Number))
        {
            var department = resolver.DepartmentOf(entry, of).Department;
            if (departments.Count < MaximumCount && !departments.Contains(department))
            {
                departments.Add(department);
            }
        }

        return ValueList.Create<Department>(departments.ToArray());
    }

    /// <summary>Takes the place or the level letter from the start of a name.</summary>
    private static bool TakePlace(ref ReadOnlySpan<char> name, ref PlaceScope? scope, ScopeCache scopes)
    {
        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        var count = name.IsEmpty ? 0 : PlaceMatcher.Match(name, scope?.Place, matches);
        if (count > 0 && matches[0].PlaceIn(scope?.Place) is { } place && matches[0].Length < name.Length)
        {
            scope = scopes.Of(place);
            name = name.Slice(matches[0].Length);
            return true;
        }

        if (!name.IsEmpty && LevelLetters.Read(name, out var length) is { } letter)
        {
            scope = scope is not null && LevelLetters.PlaceOf(letter, scope.Place) is { } own ? scopes.Of(own) : scopes.OfLetter(letter).FirstOrDefault();
            name = name.Slice(length);
            return true;
        }

        return false;
    }

    private static void Search(NameTable table, ReadOnlySpan<char> key, PlaceScope? scope, List<(int Distance, RegistryEntry Entry, PlaceScope? Scope)> found)
    {
        // Short names have too many neighbours at two characters.
        var limit = key.Length < 5 ? 1 : MaximumDistance;
        for (var slot = 0; slot < table.SlotCount; slot++)
        {
            if (table.FirstAt(slot) == 0)
            {
                continue;
            }

            var distance = NearNames.Distance(table.KeyAt(slot), key, limit);
            if (distance <= limit && table[table.FirstAt(slot)].Entry is BodyEntry entry && (scope is null || scope.IsActive(entry)))
            {
                found.Add((distance, entry, scope));
            }
        }
    }
}
