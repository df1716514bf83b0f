using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>The scopes of the places asked for; bounded, since a hostile document could name every place there is.</summary>
internal sealed class ScopeCache(RegistryIndex index)
{
    private const int MaximumCount = 512;

    private readonly SharedCache<PlaceScope>[] _scopes = [new(MaximumCount), new(MaximumCount), new(MaximumCount), new(MaximumCount)];
    private readonly SharedCache<PlaceScope[]> _levels = new(MaximumCount);
    private PlaceScope? _last;

    public PlaceScope Of(PlaceInfo place)
    {
        var last = Volatile.Read(ref _last);
        if (last is not null && ReferenceEquals(last.Place, place))
        {
            return last;
        }

        var scopes = _scopes[(int)place.Level];
        var scope = scopes.Find(place.Name) ?? scopes.Add(place.Name, new PlaceScope(index, place, false));
        Volatile.Write(ref _last, scope);
        return scope;
    }

    /// <summary>The scopes that stand for a level where no place is known.</summary>
    public PlaceScope[] OfLetter(string letter) =>
        _levels.Find(letter) ?? _levels.Add(letter, MakeLevels(letter));

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
