namespace PlanModel.Queries;

/// <summary>Tells what bodies do; asks once for each name.</summary>
internal sealed class FunctionFinder(Place? place, DepartmentNormalizer? normalizer)
{
    private readonly DepartmentNormalizer _normalizer = normalizer ?? DepartmentNormalizer.Default;
    private readonly Dictionary<string, ValueList<string>> _known = new(StringComparer.Ordinal);

    /// <summary>The functions of a body; none where they, or it, are not known.</summary>
    public ValueList<string> Of(string name)
    {
        if (!_known.TryGetValue(name, out var functions))
        {
            _known.Add(name, functions = _normalizer.Normalize(name, place).Department?.Functions ?? default);
        }

        return functions;
    }
}
