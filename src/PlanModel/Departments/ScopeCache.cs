using System.Collections.Concurrent;
using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>The scopes of the places asked for; bounded, since a hostile document could name every place there is.</summary>
internal sealed class ScopeCache(RegistryIndex index)
{
    private const int MaximumCount = 512;

    private readonly ConcurrentDictionary<string, PlaceScope>[] _scopes = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
    private readonly ConcurrentDictionary<string, PlaceScope[]> _levels = new(StringComparer.Ordinal);
    private PlaceScope? _last;

    public PlaceScope Of(PlaceInfo place)
    {
        var last = Volatile.Read(ref _last);
        if (last is not null && ReferenceEquals(last.Place, place))
        {
            return last;
        }

        var scopes = _scopes[(int)place.Level];
        if (!scopes.TryGetValue(place.Name, out var scope))
        {
            if (scopes.Count >= MaximumCount)
            {
                scopes.Clear();
            }

            scope = scopes.GetOrAdd(place.Name, new PlaceScope(index, place, false));
        }

        Volatile.Write(ref _last, scope);
        return scope;
    }

    /// <summary>The scopes that stand for a level where no place is known.</summary>
    public PlaceScope[] OfLetter(string letter) =>
        _levels.TryGetValue(letter, out var known) ? known : _levels.GetOrAdd(letter, MakeLevels(letter));

    private PlaceScope[] MakeLevels(string letter)
    {
        var levels = LevelLetters.LevelsOf(letter);
        var scopes = new PlaceScope[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            scopes[i] = levels[i].IsKnown ? Of(levels[i]) : new PlaceScope(index, levels[i], true);
        }

        return scopes;
    }
}
