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
        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        if (context is null)
        {
            Search(index.Level(RegistryLevel.National), key.Slice(0, index.Canon.Write(name, key)), null, found);
        }

        var count = PlaceMatcher.Match(name, context?.Place, matches);
        var scope = context;
        var rest = name;
        if (count > 0 && matches[0].PlaceIn(context?.Place) is { } place && matches[0].Length < name.Length)
        {
            scope = scopes.Of(place);
            rest = name.Slice(matches[0].Length);
        }
        else if (LevelLetters.Read(name, out var length) is { } letter)
        {
            scope = context is not null && LevelLetters.PlaceOf(letter, context.Place) is { } own ? scopes.Of(own) : scopes.OfLetter(letter).FirstOrDefault();
            rest = name.Slice(length);
        }

        if (scope is not null)
        {
            key = key.Slice(0, index.Keys.Write(default, rest, key));
            Search(scope.PlacedNames, key, scope, found);
            Search(index.Level(scope.Level), key, scope, found);
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
